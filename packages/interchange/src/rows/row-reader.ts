import { fault, type Money, type SettlementMethod } from '@cartera/core';
import type { MappedColumns, Mapping } from '../mapping/index.js';
import type { TableRecord } from '../table/index.js';
import { readAmount, readCurrency, readDay, readId, readIds, type Cell } from './read-cells.js';
import type { ImportRow, ReadRow, RowFault } from './row.types.js';

type Field = keyof MappedColumns;

const METHODS: readonly string[] = ['transfer', 'cash', 'card', 'cheque', 'withholding', 'netting', 'credit-note', 'small-difference'];
const TEXT_LENGTH_MAX = 200;

/**
 * Makes the reader of a file's records: by the mapping, over the file's headers.
 *
 * @throws mapping.column_absent with the column that the file does not have.
 * @example
 * rowReader(mapping, ['Cliente', 'Folio', 'Fecha', 'Total'])({ line: 2, cells: ['ACME', 'F-1', '01/03/2026', '1,000.00'] });
 */
export function rowReader(mapping: Mapping, headers: readonly string[]): (record: TableRecord) => ReadRow {
  const places = placesOf(mapping.columns, headers);
  return ({ line, cells, brokenQuotes }) => {
    if (brokenQuotes) return { line, cells, faults: [{ code: 'row.quotes_broken' }] };
    if (cells.length !== headers.length) return { line, cells, faults: [fieldCount(cells.length, headers.length)] };
    const reading = new RowReading(mapping, places, cells);
    const row = reading.row();
    const faults = [...reading.faults, ...unmappedNuls(cells, headers, places)];
    if (row && faults.length === 0) return { line, cells, row };
    return { line, cells, faults, ...(reading.document !== undefined && { document: reading.document }) };
  };
}

function placesOf(columns: MappedColumns, headers: readonly string[]): ReadonlyMap<Field, number> {
  return new Map(
    Object.entries(columns).map(([field, header]: [string, string]) => {
      const place = headers.indexOf(header.trim());
      if (place < 0) throw fault('mapping.column_absent', { column: header }, `columns.${field}`);
      return [field as Field, place];
    }),
  );
}

function fieldCount(fields: number, expected: number): RowFault {
  return { code: 'row.field_count', facts: { fields, expected } };
}

/** A NUL tells of a damaged file even in a column that nobody asks for. */
function unmappedNuls(cells: readonly string[], headers: readonly string[], places: ReadonlyMap<Field, number>): readonly RowFault[] {
  if (!cells.some((cell) => cell.includes('\0'))) return [];
  const mapped = new Set(places.values());
  return cells.flatMap((cell, place) =>
    cell.includes('\0') && !mapped.has(place) ? [{ code: 'row.control_character', column: headers[place] ?? '' }] : [],
  );
}

/** One row being read: collects all that is wrong with it, not only the first thing. */
class RowReading {
  readonly faults: RowFault[] = [];
  document: string | undefined;
  private readonly mapping: Mapping;
  private readonly places: ReadonlyMap<Field, number>;
  private readonly cells: readonly string[];

  constructor(mapping: Mapping, places: ReadonlyMap<Field, number>, cells: readonly string[]) {
    this.mapping = mapping;
    this.places = places;
    this.cells = cells;
  }

  row(): ImportRow | undefined {
    const { rows, idDigits } = this.mapping;
    const customer = this.take('customer', (text) => readId(text));
    const document = this.take('document', (text) => readId(text, idDigits));
    this.document = document;
    const own = rows === 'payments' && this.places.has('paidOn') ? 'paidOn' : this.places.has('issuedOn') ? 'issuedOn' : 'dueOn';
    const on = this.day(own);
    const dueOn = rows === 'payments' ? undefined : own === 'dueOn' ? on : (this.day('dueOn', true) ?? on);
    const settledOn = rows === 'invoices' ? this.day('settledOn', true) : undefined;
    const amount = this.amount();
    const name = this.text('name');
    const taxId = this.text('taxId');
    const reference = this.text('reference');
    const appliesTo = this.take('appliesTo', (text) => readIds(text, idDigits), true);
    const method = this.take(
      'method',
      (text): Cell<SettlementMethod> => (METHODS.includes(text) ? { value: text as SettlementMethod } : { code: 'row.method_unknown' }),
      true,
    );
    if (on !== undefined && dueOn !== undefined && dueOn < on) this.fail('row.due_before_issued', 'dueOn');
    if (on !== undefined && settledOn !== undefined && settledOn < on) this.fail('row.settled_before_issued', 'settledOn');
    if (customer === undefined || document === undefined || on === undefined || amount === undefined) return undefined;
    const known = { dueOn, settledOn, name, taxId, reference, appliesTo, method };
    const optional = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
    return { customer, document, on, amount, ...optional };
  }

  private day(field: Field, optional = false): string | undefined {
    return this.take(field, (text) => readDay(text, this.mapping.dates), optional);
  }

  private text(field: Field): string | undefined {
    return this.take(field, (text) => (text.length > TEXT_LENGTH_MAX ? { code: 'row.too_long' } : { value: text }), true);
  }

  private amount(): Money | undefined {
    const { currency, decimal, rows } = this.mapping;
    const code = this.places.has('currency') ? this.take('currency', readCurrency) : currency;
    if (code === undefined) return undefined;
    const amount = this.take('amount', (text) => readAmount(text, code, decimal));
    if (amount === undefined) return undefined;
    if (rows === 'payments' && amount.amount <= 0) this.fail('row.amount_not_above_zero', 'amount');
    else if (amount.amount < 0) this.fail('row.amount_below_zero', 'amount');
    return amount;
  }

  /** A mapped cell, read; undefined where it is wrong, or empty and optional. */
  private take<T>(field: Field, read: (text: string) => Cell<T>, optional = false): T | undefined {
    const place = this.places.get(field);
    if (place === undefined) return undefined;
    const text = (this.cells[place] ?? '').trim();
    if (text === '' && optional) return undefined;
    const cell = this.unreadable(text) ?? (text === '' ? { code: 'row.missing' } : read(text));
    if ('value' in cell) return cell.value;
    this.fail(cell.code, field);
    return undefined;
  }

  private unreadable(text: string): { readonly code: string } | undefined {
    if (/\p{Cc}/u.test(text)) return { code: 'row.control_character' };
    return text.includes('\uFFFD') ? { code: 'row.bad_encoding' } : undefined;
  }

  private fail(code: string, field: Field): void {
    const header = this.mapping.columns[field];
    this.faults.push(header === undefined ? { code } : { code, column: header });
  }
}
