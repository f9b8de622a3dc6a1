import { describe, expect, test } from 'vitest';
import { columnMeanings, meaningOf, withMeaning } from './column-meanings.js';

const INVOICES = { rows: 'invoices', columns: { customer: 'Cliente', amount: 'Total' } } as const;
const AGED = {
  rows: 'open-balances',
  columns: { customer: 'Cliente' },
  aging: [{ header: '1-30', fromDays: 1, throughDays: 30 }],
} as const;

describe('what columns can hold', () => {
  test('is that of the kind of rows, and what the mapping says beside it', () => {
    expect(columnMeanings(INVOICES)).toContain('settledOn');
    expect(columnMeanings({ rows: 'payments' })).toContain('paidOn');
    expect(columnMeanings({ rows: 'payments', columns: { issuedOn: 'Fecha' } })).not.toContain('paidOn');
    expect(columnMeanings({ rows: 'payments', columns: { issuedOn: 'Fecha' } })).toContain('issuedOn');
    expect(columnMeanings({ rows: 'odd' as 'invoices' })).toEqual(columnMeanings({ rows: 'invoices' }));
  });
});

describe('a column that means something else', () => {
  test('leaves what it was, and takes it from the column that was it', () => {
    expect(withMeaning(INVOICES, 'Total', 'customer').columns).toEqual({ customer: 'Total' });
    expect(withMeaning(INVOICES, 'Total', undefined).columns).toEqual({ customer: 'Cliente' });
    expect(withMeaning(INVOICES, 'Folio', 'document')).toEqual({ ...INVOICES, columns: { ...INVOICES.columns, document: 'Folio' } });
  });

  test('may be an age no longer, and again', () => {
    const without = withMeaning(AGED, '1-30', 'amount');
    expect(without).toEqual({ rows: 'open-balances', columns: { customer: 'Cliente', amount: '1-30' } });
    expect(withMeaning(without, '1-30', AGED.aging[0])).toEqual(AGED);
    expect(meaningOf(AGED, '1-30')).toEqual(AGED.aging[0]);
    expect(meaningOf(AGED, 'Zona')).toBeUndefined();
  });
});
