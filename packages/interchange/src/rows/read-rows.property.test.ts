import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMapping } from '../mapping/index.js';
import { allOf } from '../table/all-of.fixture.js';
import { bytesOf } from '../table/bytes-of.fixture.js';
import { readRows, type ImportRow } from './index.js';

const HEADERS = ['Cliente', 'Folio', 'Concepto', 'Vence', 'Saldo'];
const mapping = parseMapping({
  source: 'sae',
  rows: 'open-balances',
  dates: 'D/M/Y',
  decimal: '.',
  currency: 'MXN',
  columns: { customer: 'Cliente', document: 'Folio', dueOn: 'Vence', amount: 'Saldo' },
});

type Line = readonly string[];

/** A row of a document, its customer and number whatever people call them. */
const row: fc.Arbitrary<Line> = fc
  .record({
    customer: fc.constantFrom(
      'ACME',
      '00123',
      'Totales del Norte, S.A.',
      'TOTAL',
      'Suma y Resta',
      'Página 1 SA',
      'Saldo Total SA',
      'Ñandú',
    ),
    document: fc.constantFrom('F-1', '12', 'TOTAL-3', 'A 7', 'Página 2', 'Suma'),
    note: fc.constantFrom('', 'Total factura', 'nota'),
    day: fc.integer({ min: 1, max: 28 }),
    cents: fc.integer({ min: 0, max: 9_999_999 }),
  })
  .map(({ customer, document, note, day, cents }) => [customer, document, note, `${day}/3/2026`, (cents / 100).toFixed(2)]);

/** What stands between rows and is none. */
const between: fc.Arbitrary<Line> = fc.constantFrom<Line>(
  [''],
  ['', '', '', '', ''],
  HEADERS,
  ['Total', '', '', '', '99.00'],
  ['Total cliente', '', '', '', '99.00'],
  ['', 'Subtotal:', '', '', '99.00'],
  ['', '', 'Gran total', '', '99.00'],
  ['', '', '', '', '99.00'],
  ['', '', '1,250.00', '', '99.00'],
  ['Página 1 de 3'],
  ['-----', '', '', '', ''],
  ['Los saldos incluyen IVA', '', '', '', ''],
);

const before: fc.Arbitrary<Line> = fc.constantFrom<Line>(
  [''],
  ['Comercial del Norte, S.A. de C.V.'],
  ['Antigüedad de saldos', '', '', 'Al 31/03/2026', ''],
  ['Cliente', 'Todos', '', '', ''],
  ['', '', '', 'Página', '1'],
);

const quoted = (cell: string) => (/[",;]/.test(cell) ? `"${cell}"` : cell);
const fileOf = (lines: readonly Line[], delimiter: string) => lines.map((line) => line.map(quoted).join(delimiter)).join('\n');

async function rowsOf(lines: readonly Line[], delimiter: string): Promise<readonly (readonly [number, ImportRow | object])[]> {
  const { rows } = await readRows(bytesOf(fileOf(lines, delimiter), 97), mapping, { asOf: '2026-03-31' });
  return (await allOf(rows)).map((read) => [read.line, 'row' in read ? read.row : read.faults]);
}

// Whatever stands above the headers and between the rows, the rows are those of the bare table, each on its own line; and every line that holds something is a row, headers, or told.
test('a table is read alike with what reports print around its rows', async () => {
  const lines = fc.array(
    fc.oneof(
      { weight: 3, arbitrary: row.map((cells) => ({ cells, isRow: true })) },
      { weight: 2, arbitrary: between.map((cells) => ({ cells, isRow: false })) },
    ),
    {
      maxLength: 30,
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(before, { maxLength: 6 }), lines, fc.constantFrom(',', ';', '\t'), async (above, below, delimiter) => {
      const bare = below.filter(({ isRow }) => isRow).map(({ cells }) => cells);
      const whole = [...above, HEADERS, ...below.map(({ cells }) => cells)];
      const expected = (await rowsOf([HEADERS, ...bare], delimiter)).map(([, read]) => read);
      const places = below.flatMap(({ isRow }, index) => (isRow ? [above.length + index + 2] : []));
      const got = await rowsOf(whole, delimiter);
      expect(got.map(([, read]) => read)).toEqual(expected);
      expect(got.map(([line]) => line)).toEqual(places);
      const { rows, skipped, headerRow } = await readRows(bytesOf(fileOf(whole, delimiter)), mapping);
      await allOf(rows);
      const filled = whole.flatMap((cells, index) =>
        fileOf([cells], delimiter).trim() !== '' && cells.join('') !== '' ? [index + 1] : [],
      );
      const told = skipped.filter(({ text }) => text !== '').map(({ line }) => line);
      expect([...places, headerRow, ...told].toSorted((a, b) => a - b)).toEqual(filled);
    }),
    { numRuns: 150 },
  );
});
