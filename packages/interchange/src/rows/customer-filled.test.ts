import { expect, test } from 'vitest';
import { readLines, refusedLines } from './read-lines.fixture.js';

const columns = { customer: 'Cliente', name: 'Nombre', document: 'Folio', dueOn: 'Vence', amount: 'Saldo' };
const list = { source: 'sae', rows: 'open-balances', dates: 'D/M/Y', decimal: '.', currency: 'MXN', columns };
const filled = { ...list, customerFilled: 'down' };
const HEAD = 'Cliente,Nombre,Folio,Vence,Saldo';

/** As a pivot table has them: the customer on the first row of its group, sums below, the whole at the end. */
const PIVOT = [
  HEAD,
  '0012,ACME,F-1,1/3/2026,10',
  ',,F-2,2/3/2026,20',
  ',,F-3,3/3/2026,30',
  'Total 0012,,,,60',
  '0013,BETA,F-4,1/3/2026,40',
  ',,F-5,2/3/2026,50',
  'Total 0013,,,,90',
  'Total general,,,,150',
];

test('a customer on the first row of its group only is that of the rows below, and how many is told', async () => {
  const { read, brief, filled: count, skipped } = await readLines(PIVOT, filled);
  expect(brief.map(([customer, document]) => [customer, document])).toEqual([
    ['0012', 'F-1'],
    ['0012', 'F-2'],
    ['0012', 'F-3'],
    ['0013', 'F-4'],
    ['0013', 'F-5'],
  ]);
  expect(read[1]).toMatchObject({ row: { name: 'ACME' } });
  expect([count, skipped.map(([, why]) => why)]).toEqual([3, ['skipped.total', 'skipped.total', 'skipped.total']]);
});

test('where that is not said, such rows are refused', async () => {
  const { brief, filled: count } = await readLines(PIVOT, list);
  expect(brief.slice(0, 2)).toEqual([['0012', 'F-1', 1000, 'MXN'], ['row.missing']]);
  expect([brief.filter(([code]) => code === 'row.missing').length, count]).toEqual([3, 0]);
});

test.each<readonly [what: string, between: readonly string[]]>([
  ['a total', ['Total 0012,,,,10']],
  ['a sum alone', [',,,,10']],
  ['a blank line', ['']],
  ['a line of delimiters', [',,,,']],
  ['a note', ['Sucursal norte de la zona,,,,']],
  ['a customer without a name before, of another name now', [',OTRA,F-9,1/3/2026,5']],
  ['a row cut short', ['0012,ACME,F-9']],
  ['a quote left open', ['"0014,BETA,F-9,1/3/2026,5']],
  ['a line of another currency', ['M.N.,,,,']],
])('a group ends at %s: what is blank below is refused', async (_, between) => {
  const { brief } = await readLines([HEAD, '0012,ACME,F-1,1/3/2026,10', ...between, ',,F-2,2/3/2026,20'], filled);
  expect(brief.at(-1)).toEqual(['row.missing']);
});

test.each<readonly [what: string, between: readonly string[]]>([
  ['the headers once more', ['Página 2 de 3,,,,', HEAD]],
  ['a row of the same name', [',ACME,F-9,1/3/2026,5']],
  ['a row that is refused for something else', [',,F-9,31/2/2026,5']],
])('a group goes on over %s', async (_, between) => {
  const { brief } = await readLines([HEAD, '0012,ACME,F-1,1/3/2026,10', ...between, ',,F-2,2/3/2026,20'], filled);
  expect(brief.at(-1)).toEqual(['0012', 'F-2', 2000, 'MXN']);
});

test('a line break within quotes is no blank line', async () => {
  const lines = [`${HEAD},Nota`, '0012,ACME,F-1,1/3/2026,10,"uno\ndos"', ',,F-2,2/3/2026,20,'];
  expect((await readLines(lines, filled)).brief.at(-1)).toEqual(['0012', 'F-2', 2000, 'MXN']);
});

test('no customer above is none', async () => {
  expect((await readLines([HEAD, ',,F-1,1/3/2026,10', '0012,ACME,F-2,1/3/2026,20'], filled)).brief).toEqual([
    ['row.missing'],
    ['0012', 'F-2', 2000, 'MXN'],
  ]);
});

test('what is refused keeps its customer, and goes in again by the same mapping; there a blank one stays blank', async () => {
  const first = await readLines([HEAD, '0012,ACME,F-1,1/3/2026,10', ',,F-2,31/2/2026,20', '', ',,F-3,1/3/2026,30'], filled);
  const lines = refusedLines(first);
  expect(lines.slice(1).map((line) => line.slice(0, 17))).toEqual(['0012,ACME,F-2,31/', ',,F-3,1/3/2026,30']);
  const mended = lines.map((line) => line.replace('31/2/2026', '28/2/2026'));
  expect((await readLines(mended, filled)).brief).toEqual([['0012', 'F-2', 2000, 'MXN'], ['row.missing']]);
});
