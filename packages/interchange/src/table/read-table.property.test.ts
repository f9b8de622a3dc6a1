import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allOf } from './all-of.fixture.js';
import { bytesOf } from './bytes-of.fixture.js';
import { encodeText, readTable, type Table, type TableRecord } from './index.js';

const delimiters = fc.constantFrom(',', ';', '\t');
const ends = fc.constantFrom('\n', '\r\n', '\r');
const awkward = fc.string({ unit: fc.constantFrom('a', 'ñ', '€', '"', ',', ';', '\t', ' ', '1', '.', '🧾'), maxLength: 8 });
const rows = fc.array(fc.array(awkward, { minLength: 2, maxLength: 4 }), { maxLength: 12 });

const quoted = (cell: string): string => (/["\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

async function readWhole(
  bytes: AsyncIterable<Uint8Array>,
): Promise<Pick<Table, 'headers' | 'delimiter'> & { readonly records: readonly TableRecord[] }> {
  const { headers, delimiter, records } = await readTable(bytes, {});
  return { headers, delimiter, records: await allOf(records) };
}

/** What a file is read as, or what is wrong with it: where LF stands in it, CR ends no line, and a header may come to have one name twice. */
async function readOrFault(bytes: AsyncIterable<Uint8Array>): Promise<object> {
  return readWhole(bytes).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && 'path' in error) return { code: error.code, path: error.path };
    throw error;
  });
}

// Whatever the pieces a file comes in, even single bytes, its records (or its fault) are the same, broken quotes included.
test('pieces of every size give the same records', async () => {
  const raw = fc.array(fc.string({ unit: fc.constantFrom('a', 'ñ', '"', ',', ' ', '\n', '🧾'), maxLength: 10 }), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(raw, ends, fc.integer({ min: 1, max: 40 }), async (lines, end, size) => {
      const file = `Folio,Total${end}${lines.join(end)}`;
      expect(await readOrFault(bytesOf(file, size))).toEqual(await readOrFault(bytesOf(file, 1_000_000)));
    }),
    { numRuns: 200, examples: [[[',ñ,ñ', '\n'], '\r', 1]] },
  );
});

// What is written as a table is read as it was: cells with quotes, delimiters, accents and line breaks.
test('a table comes back as it was written', async () => {
  const cell = fc.oneof(
    awkward,
    fc.tuple(awkward, awkward).map((lines) => lines.join('\n')),
  );
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(table, delimiters, fc.integer({ min: 1, max: 40 }), async (cells, delimiter, size) => {
      const file = [['Folio', 'Total', 'Fecha'], ...cells].map((row) => row.map(quoted).join(delimiter)).join('\n');
      const { records } = await readWhole(bytesOf(file, size));
      expect(records.map((record) => record.cells)).toEqual(cells.filter((row) => row.map(quoted).join(delimiter).trim() !== ''));
    }),
    { numRuns: 200 },
  );
});

// A row's line is the one it begins on in the file.
test('lines are those of the file', async () => {
  await fc.assert(
    fc.asyncProperty(rows, ends, async (cells, end) => {
      const file = [['Folio', 'Total'], ...cells].map((row) => row.map(quoted).join(',')).join(end);
      const lines = file.split(end);
      const { records } = await readWhole(bytesOf(file));
      for (const record of records) expect(lines[record.line - 1]).toBe(record.cells.map(quoted).join(','));
    }),
  );
});

// Latin-1 is one byte a character, both ways.
test('what Windows-1252 can write is read back', async () => {
  const letters = fc.string({ unit: fc.constantFrom('á', 'ñ', 'Ü', '€', '™', 'z', '¿'), minLength: 1, maxLength: 10 });
  await fc.assert(
    fc.asyncProperty(letters, async (text) => {
      const table = await readTable(bytesOf(encodeText(`a,b\n${text},1`, 'latin-1'), 3), { encoding: 'latin-1' });
      expect(await allOf(table.records)).toEqual([{ line: 2, cells: [text, '1'] }]);
    }),
  );
});
