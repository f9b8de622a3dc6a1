import { deepFreeze, fault, minorUnits } from '@cartera/core';
import type { MappedColumns, Mapping } from './mapping.types.js';

const CHOICES = {
  rows: ['invoices', 'payments', 'open-balances'],
  dates: ['Y-M-D', 'D/M/Y', 'M/D/Y'],
  decimal: ['.', ','],
  delimiter: [',', ';', '\t'],
  encoding: ['utf-8', 'latin-1'],
} as const;
const COLUMNS = [
  'customer',
  'document',
  'issuedOn',
  'paidOn',
  'dueOn',
  'amount',
  'currency',
  'settledOn',
  'name',
  'taxId',
  'reference',
  'appliesTo',
  'method',
] as const;
const FIELDS = ['source', 'rows', 'dates', 'decimal', 'delimiter', 'encoding', 'currency', 'idDigits', 'fullList', 'columns'];

/** A source becomes part of ids. */
const SOURCE = /^[^\p{Cc}/\s][^\p{Cc}/]{0,39}$/u;

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a mapping from JSON.
 *
 * @throws mapping.invalid with the path of the first fault and `facts.issue`; mapping.currency_missing where neither a currency nor a column
 * for it is named.
 * @example
 * parseMapping({ source: 'sae', rows: 'invoices', dates: 'D/M/Y', decimal: '.', currency: 'MXN',
 *   columns: { customer: 'Cliente', document: 'Folio', issuedOn: 'Fecha', amount: 'Total' } }).rows; // => 'invoices'
 */
export function parseMapping(json: unknown): Mapping {
  const object = record(json, '');
  noOthers(object, FIELDS, '');
  if (typeof object['source'] !== 'string' || !SOURCE.test(object['source'])) throw invalid('source', 'not_a_short_name');
  for (const field of ['rows', 'dates', 'decimal'] as const) choice(object, field);
  for (const field of ['delimiter', 'encoding'] as const) if (object[field] !== undefined) choice(object, field);
  if (object['idDigits'] !== undefined && !isDigitCount(object['idDigits'])) throw invalid('idDigits', 'not_a_number_from_1_to_30');
  if (object['fullList'] !== undefined && object['fullList'] !== true) throw invalid('fullList', 'only_true');
  const columns = columnsOf(object);
  if (object['currency'] !== undefined) checkCurrency(object['currency']);
  else if (columns.currency === undefined) throw fault('mapping.currency_missing', {}, 'currency');
  return deepFreeze({ ...object, columns }) as unknown as Mapping;
}

function columnsOf(mapping: Json): MappedColumns {
  const columns = record(mapping['columns'], 'columns');
  noOthers(columns, COLUMNS, 'columns.');
  const dayColumns =
    mapping['rows'] === 'payments' ? ['paidOn', 'issuedOn'] : mapping['rows'] === 'invoices' ? ['issuedOn'] : ['dueOn', 'issuedOn'];
  for (const name of ['customer', 'document', 'amount']) if (columns[name] === undefined) throw invalid(`columns.${name}`, 'missing');
  if (dayColumns.every((name) => columns[name] === undefined)) throw invalid(`columns.${dayColumns[0]}`, 'missing');
  for (const [name, header] of Object.entries(columns))
    if (typeof header !== 'string' || header.trim() === '') throw invalid(`columns.${name}`, 'not_a_header');
  return columns as unknown as MappedColumns;
}

function checkCurrency(currency: unknown): void {
  if (typeof currency !== 'string') throw invalid('currency', 'not_a_currency');
  try {
    minorUnits(currency);
  } catch {
    throw invalid('currency', 'not_a_currency');
  }
}

function choice(object: Json, field: keyof typeof CHOICES): void {
  const choices: readonly unknown[] = CHOICES[field];
  if (!choices.includes(object[field])) throw invalid(field, 'not_one_of', { choices: CHOICES[field].join(' ') });
}

function isDigitCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 30;
}

function record(value: unknown, path: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(path, 'not_an_object');
  return value as Json;
}

function noOthers(object: Json, known: readonly string[], prefix: string): void {
  const other = Object.keys(object).find((field) => !known.includes(field));
  if (other !== undefined) throw invalid(`${prefix}${other}`, 'unknown_field');
}

function invalid(path: string, issue: string, facts: Readonly<Record<string, string>> = {}): Error {
  return fault('mapping.invalid', { issue, ...facts }, path);
}
