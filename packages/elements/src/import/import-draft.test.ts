import { describe, expect, test } from 'vitest';
import type { ImportPreview } from '@cartera/backend';
import {
  dayOfList,
  EMPTY_IMPORT,
  followsChanges,
  mappingOf,
  mappingOfMended,
  wholeMapping,
  withChoice,
  withColumn,
} from './import-draft.js';

const columns = { customer: 'Cliente', document: 'Folio', issuedOn: 'Fecha', amount: 'Total' };
const MAPPING = { source: 'sae', rows: 'invoices', dates: 'D/M/Y', decimal: '.', currency: 'MXN', columns } as const;
const PREVIEW: ImportPreview = {
  format: 'csv',
  headerRow: 1,
  headers: [],
  skipped: [],
  reasons: [],
  open: [],
  rows: [],
  warnings: [],
  mapping: MAPPING,
};

describe('what was said', () => {
  test('of columns is all of them, ages among them', () => {
    const aged = { ...PREVIEW, mapping: { ...MAPPING, aging: [{ header: '1-30' }] } };
    expect(mappingOf(aged, EMPTY_IMPORT)).toEqual(aged.mapping);
    expect(mappingOf(aged, { ...EMPTY_IMPORT, mapping: { columns } })).toEqual(MAPPING);
  });

  test('tells whether rows that differ are followed', () => {
    expect(followsChanges(MAPPING)).toBeUndefined();
    expect(followsChanges({ ...MAPPING, fullList: true })).toBe('list');
    expect(followsChanges({ ...MAPPING, columns: { ...columns, settledOn: 'Pagada' } })).toBe('settled');
  });

  test('wins over what is proposed', () => {
    expect(mappingOf(PREVIEW, withChoice(EMPTY_IMPORT, 'dates', 'M/D/Y'))).toEqual({ ...MAPPING, dates: 'M/D/Y' });
  });

  test('of columns goes with another sheet or line of headers; the line goes with the sheet', () => {
    const proposed = { customerFilled: 'down', customerLines: false, currencyLines: true };
    const draft = { ...EMPTY_IMPORT, mapping: { columns, headerRow: 3, sheet: 'A', currency: 'MXN', aging: [], ...proposed } };
    expect(withChoice(draft, 'sheet', 'B').mapping).toEqual({ currency: 'MXN', sheet: 'B' });
    expect(withChoice(draft, 'headerRow', 5).mapping).toEqual({ currency: 'MXN', sheet: 'A', headerRow: 5 });
    const { aging: _aging, ...kept } = draft.mapping;
    expect(withChoice(draft, 'rows', 'payments').mapping).toEqual({ ...kept, rows: 'payments' });
    expect(withChoice(draft, 'rows', 'open-balances').mapping).toEqual({ ...draft.mapping, rows: 'open-balances' });
  });

  test('of one column is said of all, and of what was proposed beside them', () => {
    const standing = { ...MAPPING, customerFilled: 'down', currencyLines: true };
    const other = withColumn(EMPTY_IMPORT, standing, { header: 'Nota', meaning: 'reference' }).mapping;
    expect(other).toEqual({ columns: { ...columns, reference: 'Nota' }, customerFilled: 'down', currencyLines: true });
    const customer = withColumn(EMPTY_IMPORT, standing, { header: 'Clave', meaning: 'customer' }).mapping;
    expect(customer).toEqual({ columns: { ...columns, customer: 'Clave' }, currencyLines: true });
  });

  test('an empty choice is none', () => {
    const draft = withChoice(withChoice(EMPTY_IMPORT, 'currency', 'USD'), 'fullList', true);
    expect(withChoice(withChoice(draft, 'currency', ''), 'fullList', false).mapping).toEqual({});
  });
});

test('a mapping is whole once nothing is open', () => {
  expect(wholeMapping(PREVIEW, EMPTY_IMPORT)).toEqual(MAPPING);
  expect(wholeMapping({ ...PREVIEW, open: ['dates'] }, EMPTY_IMPORT)).toBeUndefined();
  expect(wholeMapping({ ...PREVIEW, mapping: {} }, EMPTY_IMPORT)).toBeUndefined();
});

test('a day of the list is a whole one, or the business date', () => {
  expect(dayOfList({ ...EMPTY_IMPORT, asOf: '2026-04-20' })).toBe('2026-04-20');
  expect(dayOfList({ ...EMPTY_IMPORT, asOf: '2026-04' })).toBeUndefined();
});

test('mended rows are no full list, and stand on no sheet of the file before', () => {
  const given = { ...MAPPING, sheet: 'Cartera', headerRow: 4, fullList: true, encoding: 'latin-1', delimiter: ';' } as const;
  expect(mappingOfMended(given)).toEqual(MAPPING);
});
