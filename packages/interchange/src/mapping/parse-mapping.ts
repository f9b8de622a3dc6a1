import { deepFreeze, fault, minorUnits } from '@cartera/core';
import type { Mapping, MappingDraft } from './mapping.types.js';

const CHOICES = {
  rows: ['invoices', 'payments', 'open-balances'],
  dates: ['Y-M-D', 'D/M/Y', 'M/D/Y'],
  decimal: ['.', ','],
  delimiter: [',', ';', '\t'],
  encoding: ['utf-8', 'latin-1'],
  customerFilled: ['down', false],
  currencyLines: [true, false],
} as const;
const COLUMNS = [
  'customer',
  'document',
  'series',
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
const FIELDS = [
  'source',
  'rows',
  'dates',
  'decimal',
  'delimiter',
  'encoding',
  'currency',
  'idDigits',
  'fullList',
  'sheet',
  'headerRow',
  'aging',
  'customerLines',
  'customerFilled',
  'currencyLines',
  'columns',
];

/** As many rows as a sheet can have. */
const HEADER_ROW_MAX = 1_048_576;

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
  if (object['source'] === undefined) throw invalid('source', 'not_a_short_name');
  for (const field of ['rows', 'dates', 'decimal'] as const) choice(object, field);
  const columns = record(object['columns'], 'columns');
  const draft = parseMappingDraft(object);
  for (const name of neededColumns(object, columns)) if (columns[name] === undefined) throw invalid(`columns.${name}`, 'missing');
  const isSaid = draft.currency !== undefined || columns['currency'] !== undefined || draft.currencyLines === true;
  if (!isSaid) throw fault('mapping.currency_missing', {}, 'currency');
  return draft as Mapping;
}

/**
 * Reads a mapping that is not whole yet from JSON: what is there has to hold, what is missing may.
 *
 * @throws mapping.invalid with the path of the first fault and `facts.issue`.
 * @example
 * parseMappingDraft({ currency: 'MXN' }); // => { currency: 'MXN' }
 */
export function parseMappingDraft(json: unknown): MappingDraft {
  const object = record(json, '');
  noOthers(object, FIELDS, '');
  const { source, idDigits, fullList, sheet, headerRow, currency, columns } = object;
  if (source !== undefined && (typeof source !== 'string' || !SOURCE.test(source))) throw invalid('source', 'not_a_short_name');
  for (const field of Object.keys(CHOICES) as (keyof typeof CHOICES)[]) if (object[field] !== undefined) choice(object, field);
  if (idDigits !== undefined && !isDigitCount(idDigits)) throw invalid('idDigits', 'not_a_number_from_1_to_30');
  if (fullList !== undefined && fullList !== true) throw invalid('fullList', 'only_true');
  if (sheet !== undefined && !isText(sheet)) throw invalid('sheet', 'not_a_name');
  if (headerRow !== undefined && !isLine(headerRow)) throw invalid('headerRow', 'not_a_line');
  if (columns !== undefined) checkColumns(record(columns, 'columns'));
  checkAging(object);
  checkCustomerLines(object['customerLines']);
  if (object['customerFilled'] === 'down' && isSomewhere(object['customerLines']))
    throw invalid('customerFilled', 'not_with_customer_lines');
  if (currency !== undefined) checkCurrency(currency);
  return deepFreeze({ ...object });
}

function checkColumns(columns: Json): void {
  noOthers(columns, COLUMNS, 'columns.');
  for (const [name, header] of Object.entries(columns)) if (!isText(header)) throw invalid(`columns.${name}`, 'not_a_header');
}

/** What a mapping has to name; of several days one will do. */
function neededColumns({ rows, aging, customerLines }: Json, columns: Json): readonly string[] {
  const byAge = aging !== undefined && columns['document'] === undefined;
  const days = rows === 'payments' ? ['paidOn', 'issuedOn'] : rows === 'invoices' ? ['issuedOn'] : ['dueOn', 'issuedOn'];
  return [
    ...(isSomewhere(customerLines) ? [] : ['customer']),
    ...(aging === undefined ? ['document', 'amount'] : []),
    ...(byAge || days.some((name) => columns[name] !== undefined) ? [] : days.slice(0, 1)),
  ];
}

function checkAging({ aging, rows }: Json): void {
  if (aging === undefined) return;
  if (rows !== undefined && rows !== 'open-balances') throw invalid('aging', 'only_open_balances');
  if (!Array.isArray(aging) || aging.length === 0) throw invalid('aging', 'not_a_list');
  const headers = new Set<unknown>();
  for (const [place, json] of (aging as readonly unknown[]).entries()) {
    const path = `aging[${place}]`;
    const column = record(json, path);
    noOthers(column, ['header', 'fromDays', 'throughDays'], `${path}.`);
    const { header, fromDays, throughDays } = column;
    if (!isText(header) || headers.has(header)) throw invalid(`${path}.header`, isText(header) ? 'repeated' : 'not_a_header');
    headers.add(header);
    for (const [field, days] of Object.entries({ fromDays, throughDays }))
      if (days !== undefined && !isDays(days)) throw invalid(`${path}.${field}`, 'not_days');
    if (throughDays !== undefined && (fromDays === undefined || Number(throughDays) < Number(fromDays)))
      throw invalid(`${path}.throughDays`, 'before_from_days');
  }
}

function checkCustomerLines(lines: unknown): void {
  if (!isSomewhere(lines)) return;
  const { column, prefix, sums, ...others } = record(lines, 'customerLines');
  noOthers(others, [], 'customerLines.');
  if (!isText(column)) throw invalid('customerLines.column', 'not_a_header');
  if (prefix !== undefined && !isText(prefix)) throw invalid('customerLines.prefix', 'not_a_text');
  if (sums !== undefined && sums !== true) throw invalid('customerLines.sums', 'only_true');
}

/** Whether a mapping says where it is: `false` is that it is nowhere. */
function isSomewhere(value: unknown): boolean {
  return value !== undefined && value !== false;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function isLine(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= HEADER_ROW_MAX;
}

function isDays(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 99_999;
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
