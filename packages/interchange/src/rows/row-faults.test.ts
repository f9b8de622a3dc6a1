import { rowFaultCodes } from '@cartera/locales/import';
import { expect, test } from 'vitest';
import { parseMapping } from '../mapping/index.js';
import { allOf } from '../table/all-of.fixture.js';
import { bytesOf } from '../table/bytes-of.fixture.js';
import { readRows, rowReader } from './index.js';

const columns = { customer: 'c', document: 'd', issuedOn: 'i', dueOn: 'v', amount: 'a', currency: 'm', settledOn: 's', name: 'n' };
const invoices = { source: 'sae', rows: 'invoices', dates: 'D/M/Y', decimal: '.', columns };
const payments = {
  ...invoices,
  rows: 'payments',
  columns: { customer: 'c', document: 'd', paidOn: 'i', amount: 'a', currency: 'm', method: 'n' },
};

const list = { source: 'sae', rows: 'open-balances', dates: 'D/M/Y', decimal: '.', currency: 'MXN' };
const aging = [
  { header: 'i', fromDays: 1, throughDays: 30 },
  { header: 's', fromDays: 31 },
];
const aged = { ...list, aging, columns: { customer: 'c', document: 'd', dueOn: 'v', amount: 'a' } };
const { customer: _customer, ...withoutCustomer } = aged.columns;
const plain = { customer: 'c', document: 'd', dueOn: 'v', amount: 'a' };
const summed = { ...list, customerLines: { column: 'n', sums: true }, columns: { document: 'd', dueOn: 'v', amount: 'a' } };

/** What the reader refuses, each with a row that is refused for it alone. */
const EXAMPLES: Readonly<Record<string, string | readonly [row: string, mapping: object]>> = {
  'row.field_count': 'ACME,F-1',
  'row.quotes_broken': '"ACME,F-1,1/3/2026,,10,MXN,,',
  'row.control_character': 'AC\0ME,F-1,1/3/2026,,10,MXN,,',
  'row.bad_encoding': 'Mu\uFFFDoz,F-1,1/3/2026,,10,MXN,,',
  'row.too_long': `ACME,F-1,1/3/2026,,10,MXN,,${'x'.repeat(201)}`,
  'row.missing': ',F-1,1/3/2026,,10,MXN,,',
  'row.id_scientific': 'ACME,9.98E+09,1/3/2026,,10,MXN,,',
  'row.id_decimal': 'ACME,1234.0,1/3/2026,,10,MXN,,',
  'row.id_digits': ['ACME,611365,1/3/2026,,10,MXN,,', { ...invoices, idDigits: 10 }],
  'row.date_serial': 'ACME,F-1,46082,,10,MXN,,',
  'row.date_two_digit_year': 'ACME,F-1,1/3/26,,10,MXN,,',
  'row.date_with_time': 'ACME,F-1,1/3/2026 14:05,,10,MXN,,',
  'row.date_format': 'ACME,F-1,2026-03-01,,10,MXN,,',
  'row.not_a_day': 'ACME,F-1,31/02/2026,,10,MXN,,',
  'row.amount_parentheses': 'ACME,F-1,1/3/2026,,(10),MXN,,',
  'row.amount_trailing_minus': 'ACME,F-1,1/3/2026,,10-,MXN,,',
  'row.amount_currency_sign': 'ACME,F-1,1/3/2026,,US$10,MXN,,',
  'row.amount_scientific': 'ACME,F-1,1/3/2026,,1.2E+06,MXN,,',
  'row.amount_decimals': 'ACME,F-1,1/3/2026,,10.005,MXN,,',
  'row.amount_grouping': 'ACME,F-1,1/3/2026,,"1,23",MXN,,',
  'row.amount_format': 'ACME,F-1,1/3/2026,,10.,MXN,,',
  'row.amount_below_zero': 'ACME,F-1,1/3/2026,,-10,MXN,,',
  'row.amount_not_above_zero': ['ACME,P-1,1/3/2026,,0,MXN,,', payments],
  'row.amount_out_of_range': 'ACME,F-1,1/3/2026,,99999999999999999,MXN,,',
  'row.currency_unknown': 'ACME,F-1,1/3/2026,,10,Pesos,,',
  'row.method_unknown': ['ACME,P-1,1/3/2026,,10,MXN,,trueque', payments],
  'row.due_before_issued': 'ACME,F-1,1/3/2026,28/2/2026,10,MXN,,',
  'row.settled_before_issued': 'ACME,F-1,1/3/2026,,10,MXN,28/2/2026,',
  'row.balance_in_favour': [
    'ACME,F-1,,1/3/2026,-10,MXN,,',
    { ...list, columns: { customer: 'c', document: 'd', dueOn: 'v', amount: 'a' } },
  ],
  'row.age_differs': ['ACME,F-1,,1/3/2026,10,MXN,10,', aged],
  'row.ages_do_not_add_up': ['ACME,F-1,9,1/3/2026,10,MXN,,', aged],
  'row.ages_several': ['ACME,F-1,4,1/3/2026,10,MXN,6,', aged],
  'row.customer_line_missing': [',F-1,10,1/3/2026,10,MXN,,', { ...aged, customerLines: { column: 'n' }, columns: withoutCustomer }],
  'row.currency_of_section': ['DÓLARES,,,,,,,\nACME,F-1,,1/3/2026,10,,,', { ...list, columns: plain }],
  'row.customer_sum_differs': [',,,,9,,,ACME\n,F-1,,1/3/2026,10,,,', summed],
  'row.customer_without_documents': [',,,,9,,,ACME', summed],
};

/** What only a workbook's cells can be. */
const IN_WORKBOOKS = { error: 'row.cell_error', formula: 'row.formula_without_value' } as const;

/** What only the books can tell; their examples stand with the import of the server. */
const BY_THE_BOOKS = [
  'row.document_of_other_customer',
  'row.contradicts',
  'row.customer_unknown',
  'row.applies_to_unknown',
  'row.issued_after_list',
  'row.list_older',
  'row.recorded_before_known',
];

test('every fault has an example or is one of the books, and nothing else is', () => {
  expect([...Object.keys(EXAMPLES), ...Object.values(IN_WORKBOOKS), ...BY_THE_BOOKS].toSorted()).toEqual(rowFaultCodes().toSorted());
});

test.each(Object.entries(EXAMPLES))('%s', async (code, example) => {
  const [row, mapping] = typeof example === 'string' ? [example, invoices] : example;
  const { rows } = await readRows(bytesOf(`c,d,i,v,a,m,s,n\n${row}\n`), parseMapping(mapping), { asOf: '2026-03-31' });
  const read = await allOf(rows);
  expect(read.map((each) => ('faults' in each ? each.faults.map((fault) => fault.code) : []))).toEqual([[code]]);
});

test.each(Object.entries(IN_WORKBOOKS))('a cell that is %s: %s', (kind, code) => {
  const read = rowReader(parseMapping(aged), ['c', 'd', 'v', 'a', 'i', 's'], '2026-03-31');
  const kinds = ['text', 'text', 'day', kind as keyof typeof IN_WORKBOOKS, 'empty', 'empty'] as const;
  const cells = ['ACME', 'F-1', '31/03/2026', '', '', ''];
  expect(read({ line: 2, cells, kinds })).toEqual([{ line: 2, cells, document: 'F-1', faults: [{ code, column: 'a' }] }]);
});
