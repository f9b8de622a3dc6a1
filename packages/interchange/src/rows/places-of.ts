import { fault } from '@cartera/core';
import type { AgingColumn, MappedColumns, Mapping, MappingDraft } from '../mapping/index.js';
import { tidyHeader } from './tidy-text.js';

/** What a mapping has columns for. */
export type Field = keyof MappedColumns;

/** Where in a record each thing of a mapping stands. */
export interface Places {
  readonly fields: ReadonlyMap<Field, number>;
  readonly ages: readonly { readonly column: AgingColumn; readonly place: number }[];
  /** Where the line of a customer begins. */
  readonly customerLine?: number;
}

/** Added behind a file's own columns where customers stand in lines of their own: a refused row keeps its customer. */
export const CUSTOMER_COLUMNS = ['cartera_customer', 'cartera_name'] as const;
/** Added where currencies stand in lines of their own. */
export const CURRENCY_COLUMN = 'cartera_currency';

/** The columns that reading by a mapping adds behind a file's own. */
export function addedColumns({ customerLines, ...mapping }: MappingDraft): readonly string[] {
  return [...(customerLines ? CUSTOMER_COLUMNS : []), ...(readsCurrencyLines(mapping) ? [CURRENCY_COLUMN] : [])];
}

/** Whether the currency of rows is that of the line above: where each has its own in a column it is not. */
export function readsCurrencyLines({ currencyLines, columns }: Pick<MappingDraft, 'currencyLines' | 'columns'>): boolean {
  return currencyLines === true && columns?.currency === undefined;
}

/**
 * Finds a mapping's columns among a file's headers.
 *
 * @throws mapping.column_absent with the first column that the file does not have; file.header_repeated where it has it twice.
 */
export function placesOf(mapping: Mapping, headers: readonly string[]): Places {
  const { columns, aging = [], customerLines } = mapping;
  const fields = new Map(namedIn(columns).map(([field, header]) => [field, placeOf(headers, header, `columns.${field}`)]));
  const ages = aging.map((column, index) => ({ column, place: placeOf(headers, column.header, `aging[${index}].header`) }));
  const currency = readsCurrencyLines(mapping) ? headers.indexOf(CURRENCY_COLUMN) : -1;
  if (currency >= 0) fields.set('currency', currency);
  if (!customerLines) return { fields, ages };
  const [customer, name] = CUSTOMER_COLUMNS.map((header) => headers.indexOf(header));
  if (!fields.has('customer') && customer !== undefined && customer >= 0) fields.set('customer', customer);
  if (!fields.has('name') && name !== undefined && name >= 0) fields.set('name', name);
  return { fields, ages, customerLine: placeOf(headers, customerLines.column, 'customerLines.column') };
}

/** The headers that a mapping names, each with its path in it. */
export function mappedHeaders({
  columns,
  aging = [],
  customerLines,
}: Pick<Mapping, 'columns' | 'aging' | 'customerLines'>): readonly (readonly [path: string, header: string])[] {
  return [
    ...namedIn(columns).map(([field, header]) => [`columns.${field}`, tidyHeader(header)] as const),
    ...aging.map(({ header }, index) => [`aging[${index}].header`, tidyHeader(header)] as const),
    ...(customerLines ? [['customerLines.column', tidyHeader(customerLines.column)] as const] : []),
  ];
}

/** What is named, each field with its header. */
function namedIn(columns: MappedColumns): readonly (readonly [field: Field, header: string])[] {
  return (Object.keys(columns) as Field[]).flatMap((field) => {
    const header = columns[field];
    return header === undefined ? [] : [[field, header] as const];
  });
}

function placeOf(headers: readonly string[], header: string, path: string): number {
  const tidy = tidyHeader(header);
  const place = headers.indexOf(tidy);
  if (place < 0) throw fault('mapping.column_absent', { column: header }, path);
  if (headers.indexOf(tidy, place + 1) >= 0) throw fault('file.header_repeated', { header: tidy }, path);
  return place;
}
