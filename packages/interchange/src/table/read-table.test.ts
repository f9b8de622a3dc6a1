import { describe, expect, test } from 'vitest';
import { allOf } from './all-of.fixture.js';
import { bytesOf } from './bytes-of.fixture.js';
import { readTable, type Table, type TableRecord } from './index.js';

type Options = Parameters<typeof readTable>[1];

async function recordsOf(
  text: string | Uint8Array,
  options: Options = {},
): Promise<Pick<Table, 'headers' | 'delimiter'> & { readonly records: readonly TableRecord[] }> {
  const { headers, delimiter, records } = await readTable(bytesOf(text), options);
  return { headers, delimiter, records: await allOf(records) };
}

const cellsOf = async (text: string | Uint8Array, options?: Options) => (await recordsOf(text, options)).records.map(({ cells }) => cells);

describe('delimiters', () => {
  test.each([',', ';', '\t'] as const)('%j is found in the header', async (delimiter) => {
    const file = [
      ['Folio', 'Total'],
      ['F-1', '10'],
    ]
      .map((cells) => cells.join(delimiter))
      .join('\n');
    expect(await recordsOf(file)).toEqual({ headers: ['Folio', 'Total'], delimiter, records: [{ line: 2, cells: ['F-1', '10'] }] });
  });

  test('the one the header has most of; a comma where it has none', async () => {
    expect((await recordsOf('a;b,c;d\n1;2,5;3')).delimiter).toBe(';');
    expect(await recordsOf('Folio\nF-1')).toEqual({ headers: ['Folio'], delimiter: ',', records: [{ line: 2, cells: ['F-1'] }] });
  });

  test('one that is stated is not looked for', async () => {
    expect((await recordsOf('a;b,c\n1;2,3', { delimiter: ',' })).headers).toEqual(['a;b', 'c']);
  });
});

describe('lines', () => {
  test('end in LF, CR LF, or CR alone', async () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const file = ['a,b', '1,2', '3,4'].join(end);
      const records = [
        { line: 2, cells: ['1', '2'] },
        { line: 3, cells: ['3', '4'] },
      ];
      expect((await recordsOf(file)).records).toEqual(records);
      expect((await recordsOf(file + end)).records).toEqual(records);
    }
  });

  test('empty ones are skipped, but counted', async () => {
    expect((await recordsOf('\n\na,b\n\n1,2\n   \n3,4\n\n')).records).toEqual([
      { line: 5, cells: ['1', '2'] },
      { line: 7, cells: ['3', '4'] },
    ]);
  });

  test('a line break within quotes belongs to its cell, and later rows keep their line', async () => {
    expect((await recordsOf('a,b\n"x\r\ny",2\n3,"say ""hi"", twice"\n5,6')).records).toEqual([
      { line: 2, cells: ['x\ny', '2'] },
      { line: 4, cells: ['3', 'say "hi", twice'] },
      { line: 5, cells: ['5', '6'] },
    ]);
  });

  test('a row may have any number of cells: who reads it judges', async () => {
    expect(await cellsOf('a,b\n1\n1,2,3\n""')).toEqual([['1'], ['1', '2', '3'], ['']]);
  });

  test('one that is no line of a table is refused with its number', async () => {
    await expect(recordsOf(`a,b\n1,2\n${'x'.repeat(100_001)}`)).rejects.toMatchObject({
      code: 'file.line_too_long',
      path: 'line 3',
      facts: { line: 3 },
    });
  });
});

describe('quotes', () => {
  test('one that is left open costs its own line and no other', async () => {
    expect((await recordsOf('a,b\n1,2\n"3,4\n5,6\n7,8')).records).toEqual([
      { line: 2, cells: ['1', '2'] },
      { line: 3, cells: ['"3', '4'], brokenQuotes: true },
      { line: 4, cells: ['5', '6'] },
      { line: 5, cells: ['7', '8'] },
    ]);
  });

  test('one that closes in the middle of a cell does too', async () => {
    expect((await recordsOf('a,b\n"1"x,2\n3,4')).records).toEqual([
      { line: 2, cells: ['"1"x', '2'], brokenQuotes: true },
      { line: 3, cells: ['3', '4'] },
    ]);
  });

  test('of two left open each costs its line', async () => {
    const { records } = await recordsOf('a,b\n"1,2\n3,4\n"5,6\n7,8');
    expect(records.filter(({ brokenQuotes }) => brokenQuotes).map(({ line }) => line)).toEqual([2, 4]);
    expect(records.map(({ line }) => line)).toEqual([2, 3, 4, 5]);
  });

  test('one within a cell is a character like others: inches', async () => {
    expect(await cellsOf('a,b\nTubo 3/4" PVC,2')).toEqual([['Tubo 3/4" PVC', '2']]);
  });

  test('one that stays open for more than a record may hold is given up, and the rows behind it are read', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `F-${index},1`);
    const { records } = await recordsOf(['a,b', '"lost,1', ...rows].join('\n'));
    expect(records[0]).toEqual({ line: 2, cells: ['"lost', '1'], brokenQuotes: true });
    expect(records).toHaveLength(20_001);
    expect(records.at(-1)).toEqual({ line: 20_002, cells: ['F-19999', '1'] });
  });
});

describe('encodings', () => {
  test('a byte-order mark is no part of the first header', async () => {
    expect((await recordsOf('\uFEFFFolio,Total\nF-1,1')).headers).toEqual(['Folio', 'Total']);
  });

  test('Latin-1 is read where it is stated', async () => {
    const file = Uint8Array.from('Raz\u00f3n,A\u00f1o\nMu\u00f1oz,1', (character) => character.charCodeAt(0));
    expect(await recordsOf(file, { encoding: 'latin-1' })).toMatchObject({
      headers: ['Raz\u00f3n', 'A\u00f1o'],
      records: [{ cells: ['Mu\u00f1oz', '1'] }],
    });
    await expect(recordsOf(file)).rejects.toMatchObject({ code: 'file.bad_encoding', path: 'line 1' });
  });

  test('what cannot be read in a row stays to be seen, and the file goes on', async () => {
    const file = Uint8Array.from('a,b\nMu\u00f1oz,1\nok,2', (character) => character.charCodeAt(0));
    expect(await cellsOf(file)).toEqual([
      ['Mu\uFFFDoz', '1'],
      ['ok', '2'],
    ]);
  });

  test('NUL in a header tells of another encoding; in a row it stays to be seen', async () => {
    await expect(recordsOf('a\0,b\n1,2')).rejects.toMatchObject({ code: 'file.bad_encoding' });
    expect(await cellsOf('a,b\n1\0,2')).toEqual([['1\0', '2']]);
  });
});

describe('headers', () => {
  test('a file without one is refused', async () => {
    for (const text of ['', '\n\n', '  \r\n ', '\uFEFF']) await expect(recordsOf(text)).rejects.toMatchObject({ code: 'file.empty' });
  });

  test('alone, with or without a line break, leave no records', async () => {
    expect((await recordsOf('a,b')).records).toEqual([]);
    expect((await recordsOf('a,b\n')).records).toEqual([]);
  });

  test('are trimmed; two that are the same are refused with the name, empty ones are not', async () => {
    expect((await recordsOf(' Folio , Total ,,\n1,2,,')).headers).toEqual(['Folio', 'Total', '', '']);
    await expect(recordsOf('Folio,Total, Folio\n1,2,3')).rejects.toMatchObject({
      code: 'file.header_repeated',
      path: 'line 1',
      facts: { header: 'Folio' },
    });
  });
});
