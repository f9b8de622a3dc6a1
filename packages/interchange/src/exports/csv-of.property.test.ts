import { toDecimalText } from '@cartera/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { undefused } from '../formulas/index.js';
import { readTable } from '../table/index.js';
import type { ExportDocument, ExportValue } from './document.types.js';
import { csvOf } from './index.js';
import { givenDocument } from './statement.fixture.js';

const text = fc
  .string({ unit: fc.constantFrom('a', 'ñ', '"', ',', ';', '\n', '\t', ' ', '=', '-', "'", '1', '🧾'), maxLength: 12 })
  .map((one) => ({ text: one }));
const money = fc.integer({ min: -(2 ** 52), max: 2 ** 52 }).map((amount) => ({ money: { amount, currency: 'KWD' } }));
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((one) => ({ day: one.toISOString().slice(0, 10) }));
const rows = fc.array(fc.tuple(text, day, money, fc.option(fc.nat().map((count) => ({ count })))), { minLength: 1, maxLength: 30 });

function documentOf(cells: readonly (readonly ExportValue[])[]): ExportDocument {
  const columns = (['text', 'day', 'money', 'count'] as const).map((kind) => ({ key: kind, head: `La columna ${kind}`, kind }));
  return { ...givenDocument(), sections: [{ key: 'x', label: 'X', columns, rows: cells.map((own) => ({ cells: own })) }] };
}

function plain(value: ExportValue): string {
  if (value === null) return '';
  if ('text' in value) return value.text;
  if ('money' in value) return toDecimalText(value.money);
  return 'day' in value ? value.day : String('count' in value ? value.count : '');
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 64) yield bytes.subarray(at, at + 64);
}

// What is handed out as CSV is read by our own import cell by cell, with a mark before it or not: quotes, line breaks, accents, and what was defused.
test('our own import gives the cells back', async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.boolean(), async (cells, bom) => {
      const { headers, delimiter, records } = await readTable(pieces(csvOf(documentOf(cells), { bom })), {});
      expect([headers, delimiter]).toEqual([['text', 'day', 'money', 'count'].map((kind) => `La columna ${kind}`), ',']);
      const read: string[][] = [];
      for await (const record of records) read.push(record.cells.map(undefused));
      expect(read).toEqual(cells.map((row) => row.map(plain)));
    }),
    { numRuns: 300 },
  );
});
