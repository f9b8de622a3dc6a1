import { describe, expect, test } from 'vitest';
import { parseMapping, parseMappingDraft } from './index.js';

const columns = { customer: 'Cliente', document: 'Folio', issuedOn: 'Fecha', amount: 'Total' };
const least = { source: 'sae', rows: 'invoices', dates: 'D/M/Y', decimal: '.', currency: 'MXN', columns };

const list = { ...least, rows: 'open-balances' };

const refusal = (json: unknown): unknown => {
  try {
    return parseMapping(json);
  } catch (error) {
    return error;
  }
};

describe('a mapping', () => {
  test('with the least that must be said', () => {
    expect(parseMapping(least)).toEqual(least);
  });

  test('with everything, and then nothing in it can be changed', () => {
    const all = {
      ...least,
      delimiter: ';',
      encoding: 'latin-1',
      idDigits: 10,
      fullList: true,
      columns: { ...columns, dueOn: 'Vence', currency: 'Moneda', settledOn: 'Pagada', name: 'Nombre', taxId: 'RFC', reference: 'Ref' },
    };
    const mapping = parseMapping(all);
    expect(mapping).toEqual(all);
    expect(Object.isFrozen(mapping) && Object.isFrozen(mapping.columns)).toBe(true);
  });

  test('of payments may tell their day as paid or as issued, of open balances as due or as issued', () => {
    const { issuedOn: _issuedOn, ...dayless } = columns;
    for (const day of [{ paidOn: 'Fecha' }, { issuedOn: 'Fecha' }])
      expect(parseMapping({ ...least, rows: 'payments', columns: { ...dayless, ...day } }).rows).toBe('payments');
    for (const day of [{ dueOn: 'Vence' }, { issuedOn: 'Fecha' }])
      expect(parseMapping({ ...least, rows: 'open-balances', columns: { ...dayless, ...day } }).rows).toBe('open-balances');
  });

  test('of a workbook names its sheet and its line of headers', () => {
    const mapping = { ...least, sheet: 'CxC', headerRow: 7 };
    expect(parseMapping(mapping)).toEqual(mapping);
  });

  const ages = [{ header: 'Por vencer' }, { header: '1-30', fromDays: 1, throughDays: 30 }, { header: '+30', fromDays: 31 }];

  test('with columns of ages needs no amount, and without documents no day', () => {
    const list = { ...least, rows: 'open-balances', aging: ages };
    for (const mapped of [
      { customer: 'Cliente' },
      { customer: 'Cliente', amount: 'Total' },
      { customer: 'Cliente', document: 'Folio', dueOn: 'Vence' },
    ])
      expect(parseMapping({ ...list, columns: mapped }).columns).toEqual(mapped);
    expect(refusal({ ...list, columns: { customer: 'Cliente', document: 'Folio' } })).toMatchObject({ path: 'columns.dueOn' });
  });

  test('with customers in lines of their own needs no column of customers', () => {
    const { customer: _customer, ...mapped } = columns;
    const mapping = { ...least, customerLines: { column: 'Folio', prefix: 'Cliente:' }, columns: mapped };
    expect(parseMapping(mapping)).toEqual(mapping);
  });

  test('may say no to what would be proposed', () => {
    const mapping = { ...least, customerLines: false, customerFilled: false, currencyLines: false };
    expect(parseMapping(mapping)).toEqual(mapping);
    expect(parseMapping({ ...least, customerLines: false, customerFilled: 'down' })).toHaveProperty('customerFilled', 'down');
    expect(parseMapping({ ...least, customerLines: { column: 'Folio' }, customerFilled: false })).toHaveProperty('customerFilled', false);
  });

  test('may leave the currency to a column', () => {
    const { currency: _currency, ...without } = least;
    expect(parseMapping({ ...without, columns: { ...columns, currency: 'Moneda' } })).not.toHaveProperty('currency');
    expect(parseMapping({ ...without, currencyLines: true })).not.toHaveProperty('currency');
    expect(parseMapping({ ...without, currencyLines: true, columns: { ...columns, currency: 'Moneda' } })).toHaveProperty('currencyLines');
    for (const json of [without, { ...without, currencyLines: false }])
      expect(refusal(json)).toMatchObject({ code: 'mapping.currency_missing', path: 'currency' });
  });
});

const without = (name: keyof typeof columns): object => Object.fromEntries(Object.entries(columns).filter(([each]) => each !== name));

test.each<readonly [path: string, issue: string, json: unknown]>([
  ['', 'not_an_object', null],
  ['', 'not_an_object', 'sae'],
  ['', 'not_an_object', [least]],
  ['colums', 'unknown_field', { ...least, colums: {} }],
  ['source', 'not_a_short_name', { ...least, source: undefined }],
  ['source', 'not_a_short_name', { ...least, source: '' }],
  ['source', 'not_a_short_name', { ...least, source: 'a/b' }],
  ['source', 'not_a_short_name', { ...least, source: ' sae' }],
  ['source', 'not_a_short_name', { ...least, source: 'x'.repeat(41) }],
  ['rows', 'not_one_of', { ...least, rows: 'facturas' }],
  ['dates', 'not_one_of', { ...least, dates: 'DD/MM/YYYY' }],
  ['dates', 'not_one_of', { ...least, dates: undefined }],
  ['decimal', 'not_one_of', { ...least, decimal: "'" }],
  ['delimiter', 'not_one_of', { ...least, delimiter: '|' }],
  ['encoding', 'not_one_of', { ...least, encoding: 'utf-16' }],
  ['idDigits', 'not_a_number_from_1_to_30', { ...least, idDigits: 0 }],
  ['idDigits', 'not_a_number_from_1_to_30', { ...least, idDigits: '10' }],
  ['fullList', 'only_true', { ...least, fullList: false }],
  ['currency', 'not_a_currency', { ...least, currency: 'Pesos' }],
  ['currency', 'not_a_currency', { ...least, currency: 484 }],
  ['sheet', 'not_a_name', { ...least, sheet: ' ' }],
  ['headerRow', 'not_a_line', { ...least, headerRow: 0 }],
  ['headerRow', 'not_a_line', { ...least, headerRow: 1.5 }],
  ['aging', 'only_open_balances', { ...least, aging: [{ header: '1-30', fromDays: 1 }] }],
  ['aging', 'not_a_list', { ...list, aging: [] }],
  ['aging', 'not_a_list', { ...list, aging: { header: '1-30' } }],
  ['aging[0]', 'not_an_object', { ...list, aging: ['1-30'] }],
  ['aging[0].from', 'unknown_field', { ...list, aging: [{ header: '1-30', from: 1 }] }],
  ['aging[0].header', 'not_a_header', { ...list, aging: [{ fromDays: 1 }] }],
  ['aging[1].header', 'repeated', { ...list, aging: [{ header: '1-30' }, { header: '1-30' }] }],
  ['aging[0].fromDays', 'not_days', { ...list, aging: [{ header: '1-30', fromDays: -1 }] }],
  ['aging[0].throughDays', 'before_from_days', { ...list, aging: [{ header: '30-1', fromDays: 30, throughDays: 1 }] }],
  ['aging[0].throughDays', 'before_from_days', { ...list, aging: [{ header: '30', throughDays: 30 }] }],
  ['customerLines.columns', 'unknown_field', { ...least, customerLines: { column: 'A', columns: 'B' } }],
  ['customerLines.column', 'not_a_header', { ...least, customerLines: {} }],
  ['customerLines.prefix', 'not_a_text', { ...least, customerLines: { column: 'A', prefix: '' } }],
  ['customerLines.sums', 'only_true', { ...least, customerLines: { column: 'A', sums: false } }],
  ['customerFilled', 'not_one_of', { ...least, customerFilled: true }],
  ['customerFilled', 'not_with_customer_lines', { ...least, customerFilled: 'down', customerLines: { column: 'A' } }],
  ['customerFilled', 'not_one_of', { ...least, customerFilled: 'never' }],
  ['customerLines', 'not_an_object', { ...least, customerLines: true }],
  ['columns.customer', 'missing', { ...least, customerLines: false, columns: without('customer') }],
  ['currencyLines', 'not_one_of', { ...least, currencyLines: 'MXN' }],
  ['columns', 'not_an_object', { ...least, columns: undefined }],
  ['columns.cliente', 'unknown_field', { ...least, columns: { ...columns, cliente: 'Cliente' } }],
  ['columns.customer', 'missing', { ...least, columns: without('customer') }],
  ['columns.document', 'missing', { ...least, columns: without('document') }],
  ['columns.amount', 'missing', { ...least, columns: without('amount') }],
  ['columns.issuedOn', 'missing', { ...least, columns: without('issuedOn') }],
  ['columns.issuedOn', 'missing', { ...least, columns: { ...without('issuedOn'), dueOn: 'Vence' } }],
  ['columns.paidOn', 'missing', { ...least, rows: 'payments', columns: without('issuedOn') }],
  ['columns.dueOn', 'missing', { ...least, rows: 'open-balances', columns: without('issuedOn') }],
  ['columns.amount', 'not_a_header', { ...least, columns: { ...columns, amount: ' ' } }],
  ['columns.amount', 'not_a_header', { ...least, columns: { ...columns, amount: 3 } }],
])('%s: %s', (path, issue, json) => {
  expect(refusal(json)).toMatchObject({ code: 'mapping.invalid', path, facts: { issue } });
});

test('a mapping that is not whole yet: what is there has to hold, what is missing may', () => {
  for (const draft of [{}, { currency: 'MXN' }, { columns: { amount: 'Total' } }, { aging: [{ header: '1-30', fromDays: 1 }] }])
    expect(parseMappingDraft(draft)).toEqual(draft);
  const path = (draft: unknown) => {
    try {
      return parseMappingDraft(draft);
    } catch (error) {
      return error;
    }
  };
  expect(path({ columns: { amount: 5 } })).toMatchObject({
    code: 'mapping.invalid',
    path: 'columns.amount',
    facts: { issue: 'not_a_header' },
  });
  expect(path({ aging: [{ header: 'a' }], rows: 'invoices' })).toMatchObject({ code: 'mapping.invalid', path: 'aging' });
  expect(path([])).toMatchObject({ code: 'mapping.invalid', path: '' });
});
