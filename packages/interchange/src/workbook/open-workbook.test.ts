import { describe, expect, test } from 'vitest';
import { openWorkbook } from './index.js';
import { readFile, withFile } from './read-file.fixture.js';
import { relation, workbookParts, type WorkbookPlan } from './workbook-parts.fixture.js';
import { zipOf } from './zip-of.fixture.js';

const book = (plan: WorkbookPlan): Buffer => zipOf(workbookParts(plan));
const recordsOf = async (plan: WorkbookPlan) => (await readFile(book(plan))).records;
const cellsOf = async (plan: WorkbookPlan) => (await recordsOf(plan)).map(({ cells }) => cells);

describe('cells', () => {
  test('texts: shared, in the cell, of a formula', async () => {
    const rows =
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>dos</t></is></c><c r="C1" t="str"><f>"t"</f><v>tres</v></c></row>';
    expect(await recordsOf({ rows, texts: '<si><t>cero</t></si><si><t>uno</t></si>' })).toEqual([
      { line: 1, cells: ['uno', 'dos', 'tres'], kinds: ['text', 'text', 'text'] },
    ]);
  });

  test('shared texts that are named, and needed by no cell, may be missing', async () => {
    const parts = workbookParts({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>', texts: '' }).filter(
      ({ name }) => !name.endsWith('Strings.xml'),
    );
    expect((await readFile(zipOf(parts))).records).toMatchObject([{ cells: ['1'] }]);
  });

  test('rich text is its runs, without how it is pronounced', async () => {
    const rich =
      '<r><rPr><b/></rPr><t xml:space="preserve">Muñoz </t></r><r><t>e Hijos</t></r><rPh sb="0" eb="1"><t>munyos</t></rPh><phoneticPr fontId="1"/>';
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${rich}</is></c></row>`;
    expect(await cellsOf({ rows, texts: `<si>${rich}</si>` })).toEqual([['Muñoz e Hijos', 'Muñoz e Hijos']]);
  });

  test('what XML cannot hold is unfolded once, and spaces stay', async () => {
    const text = '  a &amp;amp; b_x000D_\nc _x005F_x000D_ &lt;d&gt; &#241;<![CDATA[<e>]]> ';
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str"><v>${text}</v></c></row>`;
    const read = '  a &amp; b\nc _x000D_ <d> ñ<e> ';
    expect(await cellsOf({ rows, texts: `<si><t xml:space="preserve">${text}</t></si>` })).toEqual([[read, read]]);
  });

  test('accents and signs of four bytes, wherever the file comes apart', async () => {
    const name = 'Ñandú é 🧾 '.repeat(4000);
    const rows = Array.from(
      { length: 20 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="str"><v>${'x'.repeat(index)}${name}</v></c></row>`,
    ).join('');
    expect(await cellsOf({ rows })).toEqual(Array.from({ length: 20 }, (_, index) => ['x'.repeat(index) + name]));
  });

  test('a formula is its stored value, of whatever kind; without one it is told apart from an empty cell', async () => {
    const formulas = [
      '<c r="A1"><f>1+1</f><v>2</v></c>',
      '<c r="B1" t="b"><f>1=1</f><v>1</v></c>',
      '<c r="C1" t="e"><f>x</f><v>#REF!</v></c>',
    ];
    const rows = `<row r="1">${formulas.join('')}<c r="D1"><f>NOW()</f></c><c r="E1"><f>A1</f><v></v></c><c r="F1"/><c r="G1"><f t="shared" si="0"/><v>7</v></c></row>`;
    expect(await recordsOf({ rows })).toEqual([
      {
        line: 1,
        cells: ['2', 'TRUE', '#REF!', '', '', '', '7'],
        kinds: ['number', 'truth', 'error', 'formula', 'formula', 'empty', 'number'],
      },
    ]);
  });

  test('a formula that gives no text is an empty cell', async () => {
    expect(await recordsOf({ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="str"><f>""</f><v></v></c></row>' })).toEqual([
      { line: 1, cells: ['1'], kinds: ['number'] },
    ]);
  });

  test('numbers and days by the format of their style, in both systems of days', async () => {
    const rows =
      '<row r="1"><c r="A1" s="0"><v>46096</v></c><c r="B1" s="1"><v>1234.5678</v></c><c r="C1" s="2"><v>12</v></c><c r="D1" s="3"><v>1E3</v></c></row>';
    const formats = ['[$-80A]dd/mm/yyyy;@', '0.00', '0000', 'General'];
    expect(await recordsOf({ rows, formats })).toMatchObject([{ cells: ['2026-03-15', '1234.57', '0012', '1000'], rounded: [1] }]);
    expect(await cellsOf({ rows, formats, book: 'date1904="1"' })).toMatchObject([['2030-03-16', '1234.57', '0012', '1000']]);
  });

  test('days that the file keeps as text by ISO 8601', async () => {
    const rows =
      '<row r="1"><c r="A1" t="d"><v>2026-03-15</v></c><c r="B1" t="d"><v>2026-03-15T00:00:00Z</v></c><c r="C1" t="d"><v>2026-03-15T14:30:00</v></c></row>';
    expect((await readFile(book({ rows }), { dates: 'D/M/Y' })).records).toEqual([
      { line: 1, cells: ['15/03/2026', '15/03/2026', '15/03/2026 14:30:00'], kinds: ['day', 'day', 'day'] },
    ]);
  });

  test('a number that is none is an error of the cell, not of the file', async () => {
    expect(await recordsOf({ rows: '<row r="1"><c r="A1"><v>1e999</v></c><c r="B1"><v>NaN</v></c></row>' })).toEqual([
      { line: 1, cells: ['#NUM!', '#NUM!'], kinds: ['error', 'error'] },
    ]);
  });
});

describe('rows', () => {
  test('keep their numbers and their cells’ places; empty ones are left out, and empty cells at their end', async () => {
    const rows =
      '<row r="3"><c r="C3"><v>1</v></c><c r="D3" s="5"/><c r="F3" t="str"><v></v></c></row><row r="4"/><row r="5"><c r="A5" s="1"/></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const [first, last, ...others] = await recordsOf({ rows });
    expect(others).toEqual([]);
    expect(first).toEqual({ line: 3, cells: ['', '', '1'], kinds: ['empty', 'empty', 'number'] });
    expect(last).toMatchObject({ line: 1_048_576, cells: { length: 16_384 } });
    expect(last?.cells.at(-1)).toBe('2');
  });

  test('may state no places: each follows the one before', async () => {
    expect(
      await recordsOf({
        rows: '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="7"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
      }),
    ).toMatchObject([
      { line: 1, cells: ['1', '', '', '2', '3'] },
      { line: 7, cells: ['4'] },
      { line: 8, cells: ['5'] },
    ]);
  });

  test('of a sheet written with prefixes', async () => {
    const content =
      '<x:worksheet xmlns:x="u"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>hola</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    const parts = workbookParts({}).map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, content } : part));
    expect((await readFile(zipOf(parts))).records).toMatchObject([{ cells: ['hola'] }]);
  });

  test('of a sheet in UTF-16', async () => {
    const content = Buffer.from(
      '\uFEFF<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>Ñandú</v></c></row></sheetData></worksheet>',
      'utf16le',
    );
    const parts = workbookParts({}).map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, content } : part));
    expect((await readFile(zipOf(parts))).records).toMatchObject([{ cells: ['Ñandú'] }]);
  });

  test('a million empty ones end quickly, and leave nothing', async () => {
    const rows = Array.from({ length: 1_048_575 }, (_, index) => `<row r="${index + 1}" spans="1:3"/>`).join('');
    const before = performance.now();
    expect(await recordsOf({ rows })).toEqual([]);
    expect(performance.now() - before).toBeLessThan(20_000);
  }, 30_000);
});

describe('sheets', () => {
  const SHEETS =
    '<sheet name="Portada" sheetId="1" r:id="rId1"/><sheet name="Datos" sheetId="2" state="hidden" r:id="rId8"/><sheet name="Más" sheetId="3" state="veryHidden" r:id="rId9"/><sheet name="Gráfica" sheetId="4" r:id="rId10"/>';
  const several = book({
    sheets: SHEETS,
    relations: [
      relation('rId8', 'worksheet', '/xl/worksheets/otra.xml'),
      relation('rId9', 'worksheet', '../xl/./worksheets/OTRA.xml'),
      relation('rId10', 'chartsheet', 'chartsheets/sheet1.xml'),
    ].join(''),
    more: [
      { name: 'xl/worksheets/otra.xml', content: '<worksheet><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>' },
    ],
  });

  test('are listed with whether they are hidden; one of charts is none', async () => {
    expect((await readFile(several)).sheets).toEqual([
      { name: 'Portada', hidden: false },
      { name: 'Datos', hidden: true },
      { name: 'Más', hidden: true },
    ]);
  });

  test('a hidden one is read by its name', async () => {
    expect((await readFile(several, { sheet: 'Datos' })).records).toMatchObject([{ cells: ['5'] }]);
    expect((await readFile(several, { sheet: 'Más' })).records).toMatchObject([{ cells: ['5'] }]);
  });

  test('one that is not there is refused with the name that was asked for', async () => {
    await expect(readFile(several, { sheet: 'datos' })).rejects.toMatchObject({ code: 'file.sheet_absent', facts: { sheet: 'datos' } });
  });

  test('are read beside each other, again, and left half-way', async () => {
    await withFile(book({ rows: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' }), async (path) => {
      const workbook = await openWorkbook(path);
      const rows = () => workbook.readSheet('Saldos', { dates: 'Y-M-D', decimal: '.' }).records;
      const [one, other] = [rows(), rows()];
      expect([await one.next(), await other.next()]).toMatchObject([{ value: { line: 1 } }, { value: { line: 1 } }]);
      await one.return(undefined);
      expect(await other.next()).toMatchObject({ value: { line: 2 } });
      expect(await rows().next()).toMatchObject({ value: { line: 1 } });
      workbook.close();
    });
  });
});

describe('what is left aside is said', () => {
  test('macros are not run', async () => {
    const macros = book({
      rows: '<row r="1"><c r="A1"><v>1</v></c></row>',
      relations: relation('rId7', 'vbaProject', 'vbaProject.bin'),
      more: [{ name: 'xl/vbaProject.bin', content: 'x' }],
    });
    expect(await readFile(macros)).toMatchObject({ records: [{ cells: ['1'] }], warnings: [{ code: 'file.macros_ignored', facts: {} }] });
  });

  test('a sheet of macros is none to read', async () => {
    const sheets = '<sheet name="Macro1" sheetId="1" r:id="rId7"/><sheet name="Datos" sheetId="2" r:id="rId1"/>';
    const { sheets: listed, warnings } = await readFile(
      book({ sheets, relations: relation('rId7', 'xlMacrosheet', 'macrosheets/sheet1.xml') }),
    );
    expect([listed, warnings]).toEqual([[{ name: 'Datos', hidden: false }], [{ code: 'file.macros_ignored', facts: {} }]]);
  });

  test('links to other books are read as they were stored', async () => {
    const linked = book({
      rows: '<row r="1"><c r="A1"><f>[1]Hoja1!A1</f><v>99</v></c></row>',
      relations:
        relation('rId7', 'externalLink', 'externalLinks/externalLink1.xml') +
        relation('rId8', 'externalLink', 'externalLinks/externalLink2.xml'),
    });
    expect(await readFile(linked)).toMatchObject({
      records: [{ cells: ['99'] }],
      warnings: [{ code: 'file.links_to_other_files', facts: { count: 2 } }],
    });
  });

  test('hidden rows are read, and counted', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="true"/><row r="4" hidden="0"><c r="A4"><v>4</v></c></row>';
    expect(await readFile(book({ rows }))).toMatchObject({
      records: [{ line: 1 }, { line: 2, cells: ['2'] }, { line: 4 }],
      warnings: [{ code: 'file.hidden_rows', facts: { count: 1 } }],
    });
  });

  test('cells that were read as shown are counted', async () => {
    const rows =
      '<row r="1"><c r="A1" s="0"><v>1.005</v></c><c r="B1" s="0"><v>1.5</v></c></row><row r="2"><c r="A2" s="0"><v>2.555</v></c></row>';
    expect(await readFile(book({ rows, formats: ['0.00'] }))).toMatchObject({
      records: [
        { cells: ['1.01', '1.5'], rounded: [0] },
        { cells: ['2.56'], rounded: [0] },
      ],
      warnings: [{ code: 'file.rounded_as_shown', facts: { count: 2 } }],
    });
  });
});
