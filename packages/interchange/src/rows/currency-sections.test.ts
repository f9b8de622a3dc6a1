import { describe, expect, test } from 'vitest';
import { titleCurrency } from './currency-words.js';
import { readLines, refusedLines } from './read-lines.fixture.js';

const columns = { customer: 'Cliente', document: 'Folio', dueOn: 'Vence', amount: 'Saldo' };
const list = { source: 'sae', rows: 'open-balances', dates: 'D/M/Y', decimal: '.', currency: 'MXN', columns };
const { currency: _currency, ...open } = list;
const sections = { ...open, currencyLines: true };
const HEAD = 'Cliente,Folio,Vence,Saldo';

const TWO = [
  'Moneda: MXN',
  HEAD,
  'ACME,F-1,1/3/2026,10',
  'Total,,,10',
  'DÓLARES',
  HEAD,
  'ACME,F-2,1/3/2026,20',
  'BETA,F-3,1/3/2026,"1,030.50"',
];
const READ = [
  ['ACME', 'F-1', 1000, 'MXN'],
  ['ACME', 'F-2', 2000, 'USD'],
  ['BETA', 'F-3', 103_050, 'USD'],
];

describe('titles of sections', () => {
  test.each([
    ['Moneda: USD', 'USD'],
    ['MONEDA: Dólares', 'USD'],
    ['DÓLARES', 'USD'],
    ['Dólares americanos (USD)', 'USD'],
    ['Saldos en dólares al 31 de marzo de 2026', 'USD'],
    ['Moneda extranjera (USD)', 'USD'],
    ['US dollars', 'USD'],
    ['Dólares canadienses', 'CAD'],
    ['M.N.', 'MXN'],
    ['Moneda Nacional', 'MXN'],
    ['Pesos', 'MXN'],
    ['Pesos mexicanos', 'MXN'],
    ['Euros', 'EUR'],
    ['Moneda: CUP', 'CUP'],
  ])('%s is %s', (text, currency) => {
    expect(titleCurrency(text, 'MXN')).toEqual({ currency });
  });

  test.each([
    'ACME',
    'TOP',
    'Pesos y Medidas, S.A.',
    'Pesos y dólares',
    'Tipo de cambio USD 17.25',
    'Moneda: todas',
    'Currency: All',
    'Cliente',
    'Total',
  ])('%s is none', (text) => {
    expect(titleCurrency(text, 'MXN')).toBeUndefined();
  });

  test('pesos and dollars are those of the file; which, without one, nobody says', () => {
    expect(titleCurrency('Pesos', 'COP')).toEqual({ currency: 'COP' });
    expect(titleCurrency('Pesos', 'USD')).toEqual({});
    expect(titleCurrency('Dólares', 'CAD')).toEqual({ currency: 'CAD' });
    expect(titleCurrency('Moneda extranjera', 'MXN')).toEqual({});
  });
});

test('each section is read in its currency, where the mapping says so, and the titles are told', async () => {
  const { brief, skipped, stream } = await readLines(TWO, sections);
  expect(brief).toEqual(READ);
  expect(skipped).toEqual([
    [1, 'skipped.before_headers'],
    [4, 'skipped.total'],
    [5, 'skipped.currency_line'],
    [6, 'skipped.headers_repeated'],
  ]);
  expect(stream.headers.at(-1)).toBe('cartera_currency');
});

test('a section without a title is in the currency of the mapping; without that it is refused', async () => {
  expect((await readLines(TWO.slice(1), { ...sections, currency: 'MXN' })).brief).toEqual(READ);
  const { read } = await readLines(TWO.slice(1), sections);
  expect(read[0]).toMatchObject({ faults: [{ code: 'row.missing', column: 'cartera_currency' }] });
});

test('where the mapping says one currency for all, rows of another section are refused, and so they stay among the refused ones', async () => {
  const first = await readLines(TWO, list);
  expect(first.brief).toEqual([READ[0], ['row.currency_of_section'], ['row.currency_of_section']]);
  expect(first.read[1]).toMatchObject({ document: 'F-2', faults: [{ column: 'Saldo', facts: { currency: 'USD' } }] });
  const lines = refusedLines(first);
  expect(lines[2]?.startsWith('BETA,F-3,1/3/2026,"USD 1,030.50",')).toBe(true);
  expect((await readLines(lines, list)).brief).toEqual([['row.amount_currency_sign'], ['row.amount_currency_sign']]);
  expect((await readLines(lines, { ...list, currency: 'USD' })).brief).toEqual(READ.slice(1));
});

test('refused rows keep the currency of their section, and go in again', async () => {
  const first = await readLines(
    TWO.map((line) => line.replace('F-2,1/3', 'F-2,31/2')),
    sections,
  );
  const lines = refusedLines(first);
  expect(lines[1]?.startsWith('ACME,F-2,31/2/2026,20,USD,')).toBe(true);
  expect(
    (
      await readLines(
        lines.map((line) => line.replace('31/2', '1/3')),
        sections,
      )
    ).brief,
  ).toEqual([READ[1]]);
});

test.each<readonly [what: string, lines: readonly string[], expected: readonly string[]]>([
  [
    'a title of other words counts where the headers stand again below it',
    ['Cartera de la división norte, USD', HEAD],
    ['row.currency_of_section'],
  ],
  ['and is a note where they do not', ['Los precios en USD son informativos'], []],
  ['a currency that nobody names is another one', ['Moneda extranjera', HEAD], ['row.currency_of_section']],
  ['the currency of the mapping is the same', ['Moneda: Pesos', HEAD], []],
  ['a total in words of a currency is none', ['Total dólares,,,30'], []],
])('%s', async (_, between, codes) => {
  const { brief } = await readLines(
    [
      HEAD,
      'ACME,F-1,1/3/2026,10',
      ...between.map((line) => `"${line}"`.replace(/^"(.*,.*)"$/, line === HEAD ? line : '"$1"')),
      'ACME,F-2,1/3/2026,20',
    ],
    list,
  );
  expect(brief.at(-1)).toEqual(codes.length > 0 ? codes : ['ACME', 'F-2', 2000, 'MXN']);
});

test('a list by age without documents has one balance for each age and currency', async () => {
  const aging = [{ header: '1-30', fromDays: 1, throughDays: 30 }];
  const mapping = { ...sections, aging, columns: { customer: 'Cliente' } };
  const { brief } = await readLines(['MXN', 'Cliente,1-30', 'ACME,10', 'USD', 'ACME,20'], mapping);
  expect(brief).toEqual([
    ['ACME', 'ACME/1-30/MXN', 1000, 'MXN'],
    ['ACME', 'ACME/1-30/USD', 2000, 'USD'],
  ]);
});

test('where each row has its currency, a title changes nothing', async () => {
  const mapping = { ...open, columns: { ...columns, currency: 'Moneda' } };
  const { brief } = await readLines(['Cliente,Folio,Vence,Saldo,Moneda', 'DÓLARES,,,,', 'ACME,F-1,1/3/2026,10,MXN'], mapping);
  expect(brief).toEqual([READ[0]]);
});
