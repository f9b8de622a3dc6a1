import { negateMoney, sumMoney, toDecimalText, type Money } from '@cartera/core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { read, utils, type CellObject, type WorkBook } from 'xlsx';
import type { ExportDocument, ExportRow, ExportSection } from './document.types.js';
import { workbookOf } from './index.js';
import { givenDocument } from './statement.fixture.js';

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

/** As another program reads it. */
async function opened(document: ExportDocument): Promise<WorkBook> {
  return read(await workbookOf(document), { cellNF: true, cellFormula: true, cellStyles: true });
}

function cell(book: WorkBook, sheet: string, address: string): CellObject | undefined {
  return book.Sheets[sheet]?.[address] as CellObject | undefined;
}

/** One table with a text, a day and an amount a row. */
function givenTable(rows: readonly (readonly [text: string, amount: Money])[], more: Partial<ExportSection> = {}): ExportDocument {
  const section: ExportSection = {
    key: 'customers',
    label: 'Clientes',
    currency: 'MXN',
    columns: [
      { key: 'name', head: 'Nombre', kind: 'text' },
      { key: 'day', head: 'Día', kind: 'day' },
      { key: 'amount', head: 'Importe', kind: 'money', isSummed: true },
    ],
    rows: rows.map(([text, money]) => ({ cells: [{ text }, { day: '2026-03-29' }, { money }] })),
    ...more,
  };
  return { ...givenDocument(), sections: [section], figures: [] };
}

const mxn = (amount: number): Money => ({ amount, currency: 'MXN' });

describe('workbookOf', () => {
  test('another program sums its columns to the balances of the statement', async () => {
    const book = await opened(givenDocument({ currencies: ['MXN', 'KWD', 'CLP'], lines: 40 }));
    const { figures } = givenDocument({ currencies: ['MXN', 'KWD', 'CLP'], lines: 40 });
    for (const { value } of figures.filter(({ isMain }) => isMain)) {
      const sheet = book.Sheets[`Movimientos ${value.currency}`] ?? {};
      const rows = utils.sheet_to_json<(string | number)[]>(sheet, { header: 1, raw: true }).slice(1);
      const [opening, ...lines] = rows;
      const moved = lines.slice(0, -2).reduce((sum, [, , , charge = 0, credit = 0]) => sum + Number(charge) - Number(credit), 0);
      expect(Number(opening?.[5]) + moved).toBeCloseTo(Number(toDecimalText(value)), 6);
    }
  });

  test('amounts are numbers with their currency’s decimals, and say in the head which one it is', async () => {
    const book = await opened(givenDocument({ currencies: ['MXN', 'KWD', 'CLP'] }));
    const formats = ['MXN', 'KWD', 'CLP'].map((currency) => {
      const [head, first] = ['F1', 'F2'].map((address) => cell(book, `Movimientos ${currency}`, address));
      return [head?.v, first?.t, first?.v, first?.z];
    });
    expect(formats).toEqual([
      ['Saldo, MXN', 'n', 12_345.67, '#,##0.00'],
      ['Saldo, KWD', 'n', 1_234.567, '#,##0.000'],
      ['Saldo, CLP', 'n', 1_234_567, '#,##0'],
    ]);
  });

  test.each(['America/Mexico_City', 'Asia/Tokyo', 'UTC'])('a day is that day in %s', async (zone) => {
    vi.stubEnv('TZ', zone);
    const book = await opened(givenTable([['a', mxn(1)]]));
    expect(cell(book, 'Clientes', 'B2')).toMatchObject({ t: 'n', v: 46_110, z: 'dd/mm/yyyy' }); // 46,110 days after 30 December 1899
  });

  test('totals are formulas, and hold their results', async () => {
    const book = await opened(givenDocument());
    const charges = cell(book, 'Movimientos', 'D10');
    const total = givenDocument().sections.find(({ key }) => key === 'movements')?.total?.cells[3];
    expect(charges?.f).toBe('SUM(D2:D9)');
    expect(charges?.v).toBeCloseTo(Number(total && 'money' in total ? toDecimalText(total.money) : NaN), 6);
    expect(cell(book, 'Movimientos', 'F10')?.v).toBeUndefined();
  });

  test('text is text, whatever it begins with', async () => {
    const texts = ['=1+2', '+52 55 1234', '-5', '@SUM(A1)', '\t=1', '＝1', '00123', '1E5', '=HYPERLINK("http://x.example","y")', 'TRUE'];
    const book = await opened(givenTable(texts.map((text) => [text, mxn(1)] as const)));
    texts.forEach((text, index) => {
      const found = cell(book, 'Clientes', `A${index + 2}`);
      expect([found?.t, found?.v, found?.f, found?.z]).toEqual(['s', text, undefined, '@']);
    });
  });

  test('what XML cannot hold is told as such, and the rest comes back', async () => {
    const texts = ['a\u0000b\u001F', '\uD800x', '<&>"\'', '_x000A_', 'línea\nsegunda', `${'ñ'.repeat(100)} 🧾`];
    const book = await opened(givenTable(texts.map((text) => [text, mxn(1)] as const)));
    expect(texts.map((_, index) => cell(book, 'Clientes', `A${index + 2}`)?.v)).toEqual([
      'a\uFFFDb\uFFFD',
      '\uFFFDx',
      '<&>"\'',
      '_x000A_',
      'línea\nsegunda',
      `${'ñ'.repeat(100)} 🧾`,
    ]);
  });

  test('the header stays in sight and is repeated on paper, rows can be filtered, columns are as wide as what is in them', async () => {
    const long = 'Sociedad de nombre largo '.repeat(4);
    const book = await opened(givenTable([[long, mxn(123_456_789_012)]]));
    const sheet = book.Sheets['Clientes'];
    expect(sheet?.['!autofilter']).toEqual({ ref: 'A1:C2' });
    expect(sheet?.['!cols']?.map((column) => Math.round(column.width ?? 0))).toEqual([60, 12, 18]);
    expect(book.Workbook?.Names).toEqual(
      expect.arrayContaining([expect.objectContaining({ Name: '_xlnm.Print_Titles', Ref: "'Clientes'!$1:$1" })]),
    );
    const [, xml = ''] = /<sheetView[^>]*>(.*?)<\/sheetView>/.exec(await partOf(givenTable([]), 'xl/worksheets/sheet2.xml')) ?? [];
    expect(xml).toContain('ySplit="1"');
    expect(xml).toContain('state="frozen"');
  });

  test('an empty table says so', async () => {
    const book = await opened(givenTable([], { empty: 'No hay a quién llamar.' }));
    expect(cell(book, 'Clientes', 'A2')?.v).toBe('No hay a quién llamar.');
  });

  test('amounts of fifteen digits are whole; of sixteen they are refused, not rounded', async () => {
    const book = await opened(givenTable([['a', mxn(999_999_999_999_999)]]));
    expect(cell(book, 'Clientes', 'C2')?.v).toBe(9_999_999_999_999.99);
    await expect(workbookOf(givenTable([['a', mxn(-1_000_000_000_000_001)]]))).rejects.toMatchObject({
      code: 'export.number_too_long',
      facts: { digits: 15 },
    });
  });

  test('more rows than a sheet has are refused before any is written', async () => {
    const row: ExportRow = { cells: [] };
    const rows = Array.from({ length: 1_048_575 }, () => row);
    await expect(workbookOf(givenTable([], { rows }))).rejects.toMatchObject({ code: 'export.too_many_rows', facts: { most: 1_048_574 } });
  });

  test('the same document gives the same bytes, whenever and wherever it is made', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-04-01T06:00:00Z') });
    vi.stubEnv('TZ', 'America/Mexico_City');
    const first = await workbookOf(givenDocument());
    vi.setSystemTime(new Date('2031-07-09T23:59:58Z'));
    vi.stubEnv('TZ', 'Asia/Tokyo');
    const second = await workbookOf(givenDocument());
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test('its properties say what it is, of whom, and as of when', async () => {
    const { Props } = await opened(givenDocument());
    expect(Props).toMatchObject({ Title: 'Estado de cuenta', Author: 'Distribuidora del Bajío, S.A. de C.V.' });
    expect(Props?.CreatedDate?.toISOString()).toBe('2026-03-31T00:00:00.000Z');
  });

  test('the first sheet has the answer, how to pay and the digest', async () => {
    const book = await opened(givenDocument());
    const rows = utils.sheet_to_json<string[]>(book.Sheets['Resumen'] ?? {}, { header: 1, blankrows: false });
    const { figures, digest } = givenDocument();
    const [balance] = figures;
    expect(rows).toContainEqual(['Saldo al 31 mar 2026', Number(toDecimalText(balance?.value ?? mxn(0))), 'MXN']);
    expect(rows).toContainEqual(['CLABE', '032180000118359719', 'MXN', 'IXE · Distribuidora del Bajío, S.A. de C.V.']);
    expect(rows).toContainEqual(['Huella digital', digest]);
    const parts = figures.slice(1).map(({ value }) => value);
    expect(sumMoney([...parts, negateMoney(balance?.value ?? mxn(0))], 'MXN')).toEqual(mxn(0));
  });
});

async function partOf(document: ExportDocument, name: string): Promise<string> {
  const { files } = read(await workbookOf(document), { bookFiles: true }) as WorkBook & {
    readonly files: Readonly<Record<string, { readonly content: Uint8Array }>>;
  };
  return new TextDecoder().decode(files[name]?.content);
}
