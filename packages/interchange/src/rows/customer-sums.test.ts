import { expect, test } from 'vitest';
import { readLines, refusedLines } from './read-lines.fixture.js';

const aging = [{ header: 'A la fecha' }, { header: '1-30', fromDays: 1, throughDays: 30 }];
const list = {
  source: 'odoo',
  rows: 'open-balances',
  dates: 'D/M/Y',
  decimal: '.',
  currency: 'MXN',
  aging,
  customerLines: { column: '[A]', sums: true },
  columns: { document: '[A]', dueOn: 'Vence' },
};
const HEAD = ',Vence,Cuenta,A la fecha,1-30,Total';
const WHOLE = 'Por cobrar,,,5.00,37.00,42.00';
const ACME = [
  'ACME,,,5.00,30.00,35.00',
  'F-1,1/3/2026,105.01,0.00,10.00,',
  'F-2,2/3/2026,105.01,0.00,20.00,',
  'F-3,5/4/2026,105.01,5.00,0.00,',
];
const BETA = ['Totales del Norte,,,0.00,7.00,7.00', 'F-4,1/3/2026,105.01,0.00,7.00,'];
const READ = [
  ['ACME', 'F-1', 1000, 'MXN'],
  ['ACME', 'F-2', 2000, 'MXN'],
  ['ACME', 'F-3', 500, 'MXN'],
  ['Totales del Norte', 'F-4', 700, 'MXN'],
];

test('customers on lines that bear the sums of their documents, in a column without a header; the line of the whole is a total', async () => {
  const { brief, skipped } = await readLines([HEAD, WHOLE, ...ACME, 'Total ACME,,,5.00,30.00,35.00', ...BETA], list);
  expect(brief).toEqual(READ);
  expect(skipped).toEqual([
    [7, 'skipped.total'],
    [2, 'skipped.total'],
  ]);
});

test('the line of the whole may stand at the end, and need not be there', async () => {
  expect((await readLines([HEAD, ...ACME, ...BETA, WHOLE], list)).brief).toEqual(READ);
  expect((await readLines([HEAD, ...ACME, ...BETA, 'Total,,,5.00,37.00,42.00'], list)).brief).toEqual(READ);
  expect((await readLines([HEAD, WHOLE, ...ACME, ...BETA, 'Total por cobrar vencido,,,5.00,37.00,42.00'], list)).brief).toEqual(READ);
  expect((await readLines([HEAD, ...ACME, ...BETA], list)).brief).toEqual(READ);
});

test('documents that do not add up to the line above them are refused, all of that customer, and go in again once somebody has looked', async () => {
  const first = await readLines([HEAD, ...ACME.filter((line) => !line.startsWith('F-2')), ...BETA], list);
  expect(first.brief).toEqual([['row.customer_sum_differs'], ['row.customer_sum_differs'], READ[3]]);
  expect(first.read[0]).toMatchObject({ document: 'F-1', faults: [{ column: '1-30', facts: { line: 2 } }] });
  const lines = refusedLines(first);
  expect(lines[0]?.startsWith('[A],Vence,')).toBe(true);
  expect((await readLines(lines, list)).brief).toEqual([READ[0], READ[2]]);
});

test('a document that is refused counts all the same: the others of its customer go in', async () => {
  const lines = [HEAD, ...ACME.map((line) => line.replace('2/3/2026', '31/2/2026')), ...BETA];
  expect((await readLines(lines, list)).brief).toEqual([READ[0], ['row.date_format'].map(() => 'row.not_a_day'), READ[2], READ[3]]);
  const inFavour = await readLines([HEAD, 'ACME,,,0.00,6.00,6.00', 'F-1,1/3/2026,1,0.00,10.00,', 'P-1,2/3/2026,1,0.00,-4.00,'], list);
  expect(inFavour.brief).toEqual([READ[0], ['row.balance_in_favour']]);
});

test('a customer whose documents are folded away is refused: what is owed is not there', async () => {
  const { read, brief } = await readLines([HEAD, 'Por cobrar,,,5.00,40.00,45.00', ...ACME, 'GAMA,,,0.00,3.00,3.00', ...BETA], list);
  expect(brief).toEqual([...READ, ['row.customer_without_documents']]);
  expect(read.at(-1)?.line).toBe(7);
  expect((await readLines([HEAD, ...ACME, 'GAMA,,,0.00,0.00,0.00', ...BETA], list)).brief).toEqual(READ);
});

test('one of two customers that is folded is never taken for the whole', async () => {
  const { brief } = await readLines([HEAD, 'GAMA,,,0.00,7.00,7.00', ...BETA], list);
  expect(brief).toEqual([READ[3], ['row.customer_without_documents']]);
});

test('a document without a day that looks like a customer refuses what stands below it', async () => {
  const { brief } = await readLines([HEAD, ...ACME.map((line) => line.replace('F-2,2/3/2026,105.01', 'F-2,,')), ...BETA], list);
  expect(brief).toEqual([['row.customer_sum_differs'], ['row.customer_sum_differs'], READ[3]]);
});

test('a line without any number is no customer’s: it is refused, and what stands below it is that of the customer above', async () => {
  const { brief } = await readLines([HEAD, ...ACME.slice(0, 2), 'F-9,,105.01', ...ACME.slice(2), 'F-8,,,,,', ...BETA], list);
  expect(brief.filter(([code]) => !String(code).startsWith('row.'))).toEqual(READ);
  expect(brief.filter(([code]) => String(code).startsWith('row.'))).toHaveLength(2);
});

test('customers over a column of their own, as a pivot table in outline has them', async () => {
  const mapping = {
    ...list,
    aging: undefined,
    customerLines: { column: 'Cliente', sums: true },
    columns: { document: 'Folio', dueOn: 'Vence', amount: 'Saldo' },
  };
  const lines = [
    'Cliente,Folio,Vence,Saldo',
    'ACME,,,30',
    ',F-1,1/3/2026,10',
    ',F-2,2/3/2026,20',
    'BETA,,,40',
    ',F-3,1/3/2026,40',
    'Total general,,,70',
  ];
  expect((await readLines(lines, JSON.parse(JSON.stringify(mapping)) as object)).brief).toEqual([
    READ[0],
    READ[1],
    ['BETA', 'F-3', 4000, 'MXN'],
  ]);
});
