import type { Mapping } from '../mapping/index.js';
import type { TableRecord } from '../table/index.js';
import { CURRENCY_COLUMN, CUSTOMER_COLUMNS, type Field, type Places } from './places-of.js';
import { readCell } from './read-cell.js';
import { readId, type Cell } from './read-cells.js';
import type { RowFault } from './row.types.js';

const TEXT_LENGTH_MAX = 200;

/** The cells of one row being read: collects all that is wrong with it, not only the first thing. */
export class RowCells {
  readonly faults: RowFault[] = [];
  readonly record: TableRecord;
  readonly places: Places;
  private readonly mapping: Mapping;

  constructor(mapping: Mapping, places: Places, record: TableRecord) {
    this.mapping = mapping;
    this.places = places;
    this.record = record;
  }

  has(field: Field): boolean {
    return this.places.fields.has(field);
  }

  /** A mapped cell, read; undefined where it is wrong, or empty and optional. */
  take<T>(field: Field, read: (text: string) => Cell<T>, optional = false): T | undefined {
    const place = this.places.fields.get(field);
    if (place === undefined) return undefined;
    const cell = readCell(this.record, place, read) ?? (optional ? undefined : { code: 'row.missing' });
    if (cell === undefined) return undefined;
    if ('value' in cell) return cell.value;
    this.fail(cell.code, field);
    return undefined;
  }

  /** As `take`, and nothing is told. */
  look<T>(field: Field, read: (text: string) => Cell<T>): T | undefined {
    const place = this.places.fields.get(field);
    const cell = place === undefined ? undefined : readCell(this.record, place, read);
    return cell && 'value' in cell ? cell.value : undefined;
  }

  text(field: Field): string | undefined {
    return this.take(field, (text) => (text.length > TEXT_LENGTH_MAX ? { code: 'row.too_long' } : { value: text }), true);
  }

  /** Who the row is about: its own cell, or the line above that named the customer. */
  customer(): string | undefined {
    const inLine = Boolean(this.mapping.customerLines);
    const customer = this.take('customer', (text) => readId(text), inLine);
    const isMissing = customer === undefined && inLine && this.look('customer', (text) => ({ value: text })) === undefined;
    if (isMissing) this.faults.push({ code: 'row.customer_line_missing' });
    return customer;
  }

  /** Notes a fault, at a field's column or at another. */
  fail(code: string, at: Field | { readonly column: string }, facts?: RowFault['facts']): void {
    const column = typeof at === 'object' ? at.column : this.headerOf(at);
    this.faults.push({ code, ...(column !== undefined && { column }), ...(facts && { facts }) });
  }

  private headerOf(field: Field): string | undefined {
    const header = this.mapping.columns[field];
    if (header !== undefined || !this.has(field)) return header;
    const [customer, name] = CUSTOMER_COLUMNS;
    const added: Partial<Record<Field, string>> = { customer, name, currency: CURRENCY_COLUMN };
    return added[field];
  }
}
