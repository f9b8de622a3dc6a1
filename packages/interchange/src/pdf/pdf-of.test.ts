import { money } from '@cartera/core';
import { describe, expect, test } from 'vitest';
import type { ExportSection, ExportValue } from '../exports/document.types.js';
import { figureLines } from './carried-pages.fixture.js';
import { pdfOf } from './pdf-of.js';
import { readPdf } from './read-pdf.fixture.js';
import { movementsOf, statementOf } from './statement.fixture.js';

const MANY = movementsOf(
  Array.from({ length: 150 }, (_, index) => ({ amount: index % 3 === 2 ? -(70_007 + index) : 123_456 + 7 * index })),
  { opening: 1_500_000 },
);
const textOf = async (bytes: Uint8Array) => (await readPdf(bytes)).pages.map((lines) => lines.map(({ text }) => text).join('\n'));

describe('a statement of several pages', async () => {
  const bytes = await pdfOf(statementOf([MANY]));
  const read = await readPdf(bytes);
  const lines = figureLines(read);

  test('says on each page what it is, whose, as of when, its digest, and which page of how many', () => {
    expect(read.pages.length).toBeGreaterThan(3);
    for (const [page, own] of read.pages.entries()) {
      const text = own.map((line) => line.text).join('\n');
      expect(text).toContain('Estado de cuenta');
      expect(text).toContain('Ferretería La Central, S.A. de C.V.');
      expect(text).toContain('al 31 mar 2026');
      expect(text).toContain('3b1f0c6a9e5d4782b0c1a2d3e4f5061728394a5b6c7d8e9f00112233445566aa');
      expect(text).toContain(`Página ${page + 1} de ${read.pages.length}`);
    }
  });

  test('repeats the head of a table, and over it what the table is', () => {
    const heads = read.pages.map((own) => own.filter(({ text }) => text === 'Fecha Documento Concepto Cargo Abono Saldo').length);
    expect(heads).toEqual(read.pages.map(() => 1));
    const again = read.pages.slice(1).map((own) => own[1]?.text);
    expect(new Set(again)).toEqual(new Set(['Movimientos del 1 mar 2026 al 31 mar 2026 · MXN (continúa)']));
  });

  test('has every figure of the document, and its total is their sum', () => {
    const rows = lines.filter(({ kind }) => kind === 'row');
    const sum = (head: string) => rows.reduce((total, { amounts }) => total + (amounts[head] ?? 0), 0);
    expect(rows).toHaveLength(152);
    expect(lines.filter(({ kind }) => kind === 'total').map(({ amounts }) => amounts)).toEqual([
      { Cargo: sum('Cargo'), Abono: sum('Abono') },
    ]);
    expect(MANY.total?.cells.slice(3, 5)).toEqual([{ money: money(sum('Cargo'), 'MXN') }, { money: money(sum('Abono'), 'MXN') }]);
    expect(rows.map(({ amounts }) => amounts['Saldo'])).toEqual(Array.from(MANY.rows, ({ cells }) => amountOf(cells[5])));
  });

  test('keeps at least two rows before the total', () => {
    const last = lines.filter(({ page }) => page === read.pages.length - 1).map(({ kind }) => kind);
    expect(last.slice(-3)).toEqual(['row', 'row', 'total']);
  });

  test('embeds its fonts, of each only the letters that it uses', () => {
    const raw = Buffer.from(bytes).toString('latin1');
    const names = [...raw.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name);
    expect(new Set(names.map((name) => name?.replace(/^[A-Z]{6}\+/, '')))).toEqual(new Set(['Roboto-Regular', 'Roboto-Medium']));
    expect(names.every((name) => /^[A-Z]{6}\+/.test(name ?? ''))).toBe(true);
    expect(raw.match(/\/FontFile2 /g)).toHaveLength(2);
    expect(bytes.length).toBeLessThan(100_000);
  });

  test('bears title, author, language, and the day that it is as of', () => {
    expect(read.info).toMatchObject({
      Title: 'Estado de cuenta · Ferretería La Central, S.A. de C.V.',
      Author: 'Distribuidora del Bajío, S.A. de C.V.',
      Subject: '3b1f0c6a9e5d4782b0c1a2d3e4f5061728394a5b6c7d8e9f00112233445566aa',
      CreationDate: 'D:20260331000000Z',
      Language: 'es-MX',
    });
  });

  test('is the same bytes whenever it is made', async () => {
    expect(Buffer.from(await pdfOf(statementOf([MANY]))).equals(Buffer.from(bytes))).toBe(true);
  });
});

test('says how to pay: the CLABE in groups, bank, holder, reference, concept, whom to ask, what if something is not right', async () => {
  const [page] = await textOf(await pdfOf(statementOf([])));
  for (const line of [
    'Saldo al 31 mar 2026 Vencido Por vencer A favor',
    'CLABE 032 180 00011 835971 9',
    'Banco IXE',
    'A nombre de Distribuidora del Bajío, S.A. de C.V.',
    'Referencia 0004217',
    'Concepto FLC-0042',
    'Dudas Ana Robles, Crédito y Cobranza · 477 555 0101',
    'Si algo no es correcto, si ya pagó o si todavía no puede pagar, díganoslo',
  ]) {
    expect(page?.replaceAll('\u00A0', ' ')).toContain(line);
  }
});

test('what is owed is the largest text', async () => {
  const { pages } = await readPdf(await pdfOf(statementOf([MANY])));
  const all = pages.flat().flatMap(({ texts }) => texts);
  const largest = all.toSorted((a, b) => b.height - a.height)[0];
  expect(largest?.text.replaceAll('\u00A0', ' ')).toBe('$48,210.55 MXN');
});

test('references of single documents stand in a table of their own', async () => {
  const { payment } = statementOf([]);
  const documents = [{ itemId: 'F-1042', reference: { numeric: '0010426', concept: 'FLC-0042 F-1042' } }];
  const [page] = await textOf(await pdfOf(statementOf([], payment && { payment: { ...payment, documents } })));
  expect(page).toContain(
    'Si paga un solo documento, use la referencia de ese documento:\nDocumento Referencia Concepto\nF-1042 0010426 FLC-0042 F-1042',
  );
});

test('in English it says so in English; A4 where that is wanted', async () => {
  const { pages, size } = await readPdf(await pdfOf(statementOf([MANY], { language: 'en' }), { pageSize: 'a4' }));
  const text = pages.flat().map((line) => line.text);
  expect(text).toContain(`Page 2 of ${pages.length}`);
  expect(text.some((line) => line.startsWith('Carried forward'))).toBe(true);
  expect(text.some((line) => line.startsWith('1 Mar 2026 F-1000'))).toBe(true);
  expect(size.width).toBeCloseTo(595.28, 1);
});

test('a statement without anything to pay says so, on one page', async () => {
  const pages = await textOf(await pdfOf(statementOf([], { figures: [], notes: ['No debe nada al 31 mar 2026.'] })));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain('No debe nada al 31 mar 2026.');
});

test('an empty table says its sentence', async () => {
  const section: ExportSection = { ...MANY, rows: [], empty: 'No hay documentos por pagar al 31 mar 2026.' };
  expect(await textOf(await pdfOf(statementOf([section])))).toEqual([
    expect.stringContaining('No hay documentos por pagar al 31 mar 2026.'),
  ]);
});

describe('what a document says stays text', () => {
  const HOSTILE = [
    '![](http://127.0.0.1:9/pixel.png)',
    'data:image/png;base64,iVBORw0KGgo=',
    'file:///etc/passwd',
    '<img src=x> <script>alert(1)</script>',
    '{"image":"/etc/passwd"}',
    '=HYPERLINK("http://127.0.0.1:9")',
    '(a) Tj ET endstream endobj',
    '**no** _es_ [formato](javascript:alert(1))',
  ];

  test('nothing is fetched, opened, linked or drawn', async () => {
    const section = movementsOf(HOSTILE.map((text) => ({ amount: 100, concept: text, document: text, notes: [text] })));
    const [first = ''] = HOSTILE;
    const read = await readPdf(await pdfOf(statementOf([section], { whose: first, title: first, notes: HOSTILE, digest: first })));
    expect(read.foreign).toEqual({ images: 0, annotations: 0, attachments: null, scripts: null });
    const text = read.pages
      .flat()
      .map((line) => line.text)
      .join('\n');
    for (const one of HOSTILE) expect(text).toContain(one);
  });

  test('what the fonts have no picture of is a replacement that is seen; nothing turns the line or hides in it', async () => {
    const section = movementsOf([{ amount: 100, concept: '日本 😀 \u202Eabc\u202C \u0000x\n\ty\u200B \uD800 e\u0301' }]);
    const [page] = await textOf(await pdfOf(statementOf([section])));
    expect(page).toContain('\uFFFD\uFFFD \uFFFD abc x y \uFFFD é');
  });

  test('all of Spanish and English, quotes and signs are as they are', async () => {
    const letters = 'ÁÉÍÓÚÜÑ áéíóúüñ ¿? ¡! «» “ ” ‘ ’ – — … · × € $ ¥ £ ½ % ‰ § ° ª º −';
    const [page] = await textOf(await pdfOf(statementOf([], { notes: [letters] })));
    expect(page).toContain(letters);
  });
});

describe('figures are never cut and never broken', () => {
  test('nine figures in nine columns: the sheet is turned, the letters are smaller, a long name gives way', async () => {
    const name = 'Comercializadora e Importadora de Materiales para la Construcción y Acabados del Noroeste, S.A. de C.V.';
    const keys = Array.from({ length: 9 }, (_, place) => `b${place}`);
    const amounts = keys.map((_, place) => ({ money: money(12_345_678_900 + place, 'MXN') }));
    const section: ExportSection = {
      key: 'customers',
      label: 'Clientes',
      currency: 'MXN',
      columns: [
        { key: 'name', head: 'Cliente', kind: 'text' },
        ...keys.map((key) => ({ key, head: `${key} días o más`, kind: 'money', isSummed: true, carried: 'sum' }) as const),
      ],
      rows: Array.from({ length: 60 }, () => ({ cells: [{ text: name }, ...amounts] })),
    };
    const { pages, size } = await readPdf(await pdfOf(statementOf([section], { kind: 'aging' })));
    expect(size.width).toBeGreaterThan(size.height);
    const texts = pages.flat().flatMap((line) => line.texts);
    for (const place of keys.keys()) expect(texts.filter(({ text }) => text === `123,456,789.0${place}`)).toHaveLength(60);
    expect(texts.every(({ left, right }) => left >= 47 && right <= size.width - 47)).toBe(true);
  });

  test('figures in several currencies say which, and are carried one by one', async () => {
    const section: ExportSection = {
      key: 'accounts',
      label: 'Cuentas',
      columns: [
        { key: 'name', head: 'Cliente', kind: 'text' },
        { key: 'amount', head: 'Saldo', kind: 'money', carried: 'sum' },
      ],
      rows: Array.from({ length: 90 }, (_, index) => ({
        cells: [{ text: `C-${index}` }, { money: money(100, ['MXN', 'USD', 'JPY'][index % 3] ?? 'MXN') }],
      })),
    };
    const pages = await textOf(await pdfOf(statementOf([section])));
    const [first = '', second = ''] = pages.map((page) => page.replaceAll('\u00A0', ' '));
    const rows = first.match(/C-\d+ .* (MXN|USD|JPY)$/gm)?.length ?? 0;
    const sums = `$${Math.ceil(rows / 3)}.00 MXN`;
    expect(rows).toBeGreaterThan(10);
    expect(first).toContain(sums);
    expect(second).toContain(sums);
    expect(second).toContain(`¥${Math.floor(rows / 3) * 100} JPY`);
  });

  test('an amount in a column of texts is not broken either', async () => {
    const section: ExportSection = {
      key: 'run',
      label: 'Corrida',
      columns: [
        { key: 'what', head: 'Qué', kind: 'text' },
        { key: 'that', head: 'Cuánto', kind: 'text' },
      ],
      rows: [{ cells: [{ text: 'x '.repeat(400) }, { money: money(Number.MAX_SAFE_INTEGER, 'MXN') }] }],
    };
    const { pages } = await readPdf(await pdfOf(statementOf([section])));
    const texts = pages.flat().flatMap((line) => line.texts);
    const amount = texts.find(({ text }) => text.includes('90,071,992,547,409.91'));
    expect(amount?.right).toBeLessThanOrEqual(612 - 47);
    expect(texts.every(({ text, right }) => !/^x( x)*$/.test(text) || right <= (amount?.left ?? 0))).toBe(true);
  });

  test('a sentence longer than a page goes on on the next', async () => {
    const words = Array.from({ length: 2500 }, (_, index) => `palabra${index}`);
    const { pages } = await readPdf(await pdfOf(statementOf([], { notes: [words.join(' ')] })));
    expect(pages.flat().flatMap((line) => line.text.match(/palabra\d+/g) ?? [])).toEqual(words);
  });

  test('a row that no page has room for goes on on the next; nothing of it is lost', async () => {
    const word = (index: number) => `palabra${index}`;
    const long = Array.from({ length: 2500 }, (_, index) => word(index)).join(' ');
    const { pages } = await readPdf(
      await pdfOf(statementOf([movementsOf([{ amount: 100 }, { amount: 100, concept: long }, { amount: 100 }])])),
    );
    const found = pages.flat().flatMap((line) => line.text.match(/palabra\d+/g) ?? []);
    expect(found).toEqual(Array.from({ length: 2500 }, (_, index) => word(index)));
  });
});

function amountOf(value: ExportValue | undefined): number | undefined {
  return value && 'money' in value ? value.money.amount : undefined;
}
