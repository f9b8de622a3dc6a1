import { fault, type LocalDate, type SettlementMethod } from '@cartera/core';
import type { Mapping } from '../mapping/index.js';
import type { TableRecord } from '../table/index.js';
import { balancesByAge } from './balances-by-age.js';
import { placesOf, type Field, type Places } from './places-of.js';
import { readCurrency, readDay, readId, readIds, type Cell } from './read-cells.js';
import { RowCells } from './row-cells.js';
import { rowAmount } from './row-amount.js';
import type { ImportRow, ReadRow, RowFault } from './row.types.js';

const METHODS: readonly string[] = ['transfer', 'cash', 'card', 'cheque', 'withholding', 'netting', 'credit-note', 'small-difference'];

/**
 * Makes the reader of a file's records: by the mapping, over the file's headers. A record is a row; in a list without documents it is a row for each age that is filled, none where nothing
 * is owed.
 *
 * @param asOf The day of a list of open balances.
 * @throws mapping.column_absent with the column that the file does not have; file.header_repeated; mapping.as_of_missing where due days come from the day of the list, and nobody said it.
 * @example
 * rowReader(mapping, ['Cliente', 'Folio', 'Fecha', 'Total'])({ line: 2, cells: ['ACME', 'F-1', '01/03/2026', '1,000.00'] });
 */
export function rowReader(mapping: Mapping, headers: readonly string[], asOf?: LocalDate): (record: TableRecord) => readonly ReadRow[] {
  const places = placesOf(mapping, headers);
  const byAge = mapping.aging !== undefined && mapping.columns.document === undefined;
  if (byAge && asOf === undefined) throw fault('mapping.as_of_missing', {}, 'asOf');
  return (record) => {
    const { line, cells, brokenQuotes } = record;
    if (brokenQuotes) return [{ line, cells, faults: [{ code: 'row.quotes_broken' }] }];
    if (cells.length !== headers.length) return [{ line, cells, faults: [fieldCount(cells.length, headers.length)] }];
    const reading = new RowCells(mapping, places, record);
    const rows = byAge && asOf !== undefined ? balancesByAge(mapping, reading, asOf) : rowOf(mapping, reading, asOf);
    const faults = [...reading.faults, ...unmappedNuls(cells, headers, places)];
    if (faults.length === 0) return rows.map((row) => ({ line, cells, row }));
    const document = byAge ? undefined : documentOf(mapping, reading);
    return [{ line, cells, faults, ...(document !== undefined && { document }) }];
  };
}

function fieldCount(fields: number, expected: number): RowFault {
  return { code: 'row.field_count', facts: { fields, expected } };
}

/** A NUL tells of a damaged file even in a column that nobody asks for. */
function unmappedNuls(cells: readonly string[], headers: readonly string[], { fields, ages }: Places): readonly RowFault[] {
  if (!cells.some((cell) => cell.includes('\0'))) return [];
  const mapped = new Set([...fields.values(), ...ages.map(({ place }) => place)]);
  return cells.flatMap((cell, place) =>
    cell.includes('\0') && !mapped.has(place) ? [{ code: 'row.control_character', column: headers[place] ?? '' }] : [],
  );
}

function rowOf(mapping: Mapping, reading: RowCells, asOf: LocalDate | undefined): readonly ImportRow[] {
  const { rows, idDigits } = mapping;
  const day = (field: Field, optional = false) => reading.take(field, (text) => readDay(text, mapping.dates), optional);
  const customer = reading.customer();
  const document = documentOf(mapping, reading, true);
  const own = rows === 'payments' && reading.has('paidOn') ? 'paidOn' : reading.has('issuedOn') ? 'issuedOn' : 'dueOn';
  const on = day(own);
  const dueOn = rows === 'payments' ? undefined : own === 'dueOn' ? on : (day('dueOn', true) ?? on);
  const settledOn = rows === 'invoices' ? day('settledOn', true) : undefined;
  const currency = reading.has('currency') ? reading.take('currency', readCurrency) : mapping.currency;
  const amount = currency === undefined ? undefined : rowAmount(mapping, reading, { currency, dueOn, asOf });
  const name = reading.text('name');
  const taxId = reading.text('taxId');
  const reference = reading.text('reference');
  const appliesTo = reading.take('appliesTo', (text) => readIds(text, idDigits), true);
  const method = reading.take('method', readMethod, true);
  if (on !== undefined && dueOn !== undefined && dueOn < on) reading.fail('row.due_before_issued', 'dueOn');
  if (on !== undefined && settledOn !== undefined && settledOn < on) reading.fail('row.settled_before_issued', 'settledOn');
  if (customer === undefined || document === undefined || on === undefined || amount === undefined) return [];
  const known = { dueOn, settledOn, name, taxId, reference, appliesTo, method };
  const optional = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return [{ customer, document, on, amount, ...optional }];
}

/** The document's id, its series before it; what is wrong with it is told where that is asked for. */
function documentOf({ idDigits }: Mapping, reading: RowCells, tell = false): string | undefined {
  const read = (field: 'document' | 'series', from: (text: string) => Cell<string>, optional: boolean) =>
    tell ? reading.take(field, from, optional) : reading.look(field, from);
  const number = read('document', (text) => readId(text, idDigits), false);
  const series = read('series', (text) => readId(text), true);
  if (number === undefined || series === undefined) return number;
  const whole = readId(`${series}-${number}`);
  if ('value' in whole) return whole.value;
  if (tell) reading.fail(whole.code, 'series');
  return undefined;
}

function readMethod(text: string): Cell<SettlementMethod> {
  return METHODS.includes(text) ? { value: text as SettlementMethod } : { code: 'row.method_unknown' };
}
