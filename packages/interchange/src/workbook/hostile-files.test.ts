import { localeFor, refusalText } from '@cartera/locales';
import '@cartera/locales/en';
import { describe, expect, test } from 'vitest';
import { fileFormat, NOT_A_TABLE, openWorkbook, type NotATable } from './index.js';
import { readFile, withFile } from './read-file.fixture.js';
import { relation, workbookParts, type WorkbookPlan } from './workbook-parts.fixture.js';
import { zipOf, type ZipPart } from './zip-of.fixture.js';

const book = (plan: WorkbookPlan): Buffer => zipOf(workbookParts(plan));
const sheetOf = (content: string | Buffer, says: ZipPart['says'] = {}): Buffer =>
  zipOf(workbookParts({}).map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, content, says } : part)));
const sharedSaying = (unpacked: number): Buffer =>
  zipOf(workbookParts({ texts: '' }).map((part) => (part.name.endsWith('Strings.xml') ? { ...part, says: { unpacked } } : part)));
const without = (name: string): Buffer => zipOf(workbookParts({ rows: '<row r="1"/>' }).filter((part) => part.name !== name));
const GOOD = book({ rows: '<row r="1"><c r="A1"><v>1</v></c></row>' });

/** A compound file of one sector of names. */
function compound(...names: string[]): Buffer {
  const [header, table, directory] = [Buffer.alloc(512), Buffer.alloc(512, 0xff), Buffer.alloc(512)];
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(1, 48);
  header.fill(0xff, 76);
  header.writeUInt32LE(0, 76);
  table.writeUInt32LE(0xfffffffe, 4);
  for (const [index, name] of names.entries()) {
    directory.write(name, index * 128, 'utf16le');
    directory.writeUInt16LE(2 * name.length + 2, index * 128 + 64);
  }
  return Buffer.concat([header, table, directory]);
}

const NO_TABLES: readonly (readonly [what: string, issue: NotATable, content: string | Buffer])[] = [
  ['a page', 'html', '<html><body><table><tr><td>1</td></tr></table></body></html>'],
  ['a page that begins with its type', 'html', '\uFEFF\n <!DOCTYPE html>\n<html lang="es">'],
  ['a page in UTF-16', 'html', Buffer.from('\uFEFF<html><table>', 'utf16le')],
  ['a page in one file', 'html', 'MIME-Version: 1.0\r\nContent-Type: multipart/related'],
  [
    'XML of 2003',
    'xml',
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
  ],
  ['an OpenDocument sheet in one file', 'ods', '<?xml version="1.0"?><office:document xmlns:office="o"/>'],
  ['text', 'csv', 'Cliente,Folio\nACME,F-1\n'],
  ['an old workbook', 'xls', compound('Root Entry', 'Workbook')],
  ['an older one', 'xls', compound('Root Entry', 'Book')],
  ['the oldest', 'xls', Buffer.from('0904060000001000', 'hex')],
  ['one with a password', 'password', compound('Root Entry', 'EncryptionInfo', 'EncryptedPackage')],
  ['a document of the same container', 'other', compound('Root Entry', 'WordDocument')],
  ['a container cut off', 'other', compound('Root Entry').subarray(0, 600)],
  ['a container that leads in a circle', 'other', compound('Root Entry').fill(1, 516, 520)],
  ['a PDF', 'pdf', '%PDF-1.7\n'],
  ['an archive', 'archive', Buffer.from('377abcaf271c0004', 'hex')],
  ['a picture', 'other', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a photograph', 'other', Buffer.from('ffd8ffe000104a464946', 'hex')],
  ['bytes of whatever', 'other', Buffer.from(Array.from({ length: 2000 }, (_, index) => (index * index * 7 + index) % 256))],
  ['a zip of files', 'archive', zipOf([{ name: 'saldos.csv', content: 'a,b' }])],
  [
    'a binary workbook',
    'xlsb',
    zipOf([
      { name: '[Content_Types].xml', content: '' },
      { name: 'xl/workbook.bin', content: '' },
    ]),
  ],
  [
    'an OpenDocument sheet',
    'ods',
    zipOf([
      { name: 'mimetype', content: '' },
      { name: 'content.xml', content: '' },
      { name: 'META-INF/manifest.xml', content: '' },
    ]),
  ],
  ['a sheet of Numbers', 'numbers', zipOf([{ name: 'Index/Document.iwa', content: '' }])],
  [
    'a letter',
    'other',
    zipOf([
      { name: '[Content_Types].xml', content: '' },
      { name: 'word/document.xml', content: '' },
    ]),
  ],
  ['a zip with a password', 'password', sheetOf('<worksheet/>', { flags: 1 })],
  ['a zip cut off', 'zip_damaged', GOOD.subarray(0, GOOD.length - 40)],
  ['a zip cut off at its beginning', 'zip_damaged', GOOD.subarray(0, 30)],
  ['a zip without its middle', 'zip_damaged', Buffer.concat([GOOD.subarray(0, 60), GOOD.subarray(200)])],
  ['a name that leads out', 'zip_names', book({ more: [{ name: '../../etc/passwd', content: '' }] })],
  ['an absolute name', 'zip_names', book({ more: [{ name: '/etc/passwd', content: '' }] })],
  ['a name of a drive', 'zip_names', book({ more: [{ name: 'C:/x', content: '' }] })],
  ['two parts of one name', 'zip_damaged', book({ more: [{ name: 'XL/workbook.xml', content: '<workbook/>' }] })],
  ['an amount that turned over', 'zip_damaged', sheetOf('<worksheet/>', { checksum: 7 })],
  ['more than it says', 'zip_damaged', sheetOf(`<worksheet>${' '.repeat(5000)}</worksheet>`, { unpacked: 50 })],
  ['less than it says', 'zip_damaged', sheetOf('<worksheet/>', { unpacked: 5000 })],
  ['a workbook without relations', 'part_missing', without('_rels/.rels')],
  ['without its list of sheets', 'part_missing', without('xl/workbook.xml')],
  ['without its sheet', 'part_missing', without('xl/worksheets/sheet1.xml')],
  ['without what its list leads to', 'part_missing', without('xl/_rels/workbook.xml.rels')],
  ['without sheets', 'no_sheets', book({ sheets: '' })],
  ['with charts alone', 'no_sheets', book({ sheets: '<sheet name="G" r:id="rId9"/>', relations: relation('rId9', 'chartsheet', 'c.xml') })],
  ['a sheet cut off', 'xml_damaged', sheetOf('<worksheet><sheetData><row r="1">')],
  ['a sheet that is no XML', 'xml_damaged', sheetOf('Cliente,Folio')],
  ['a sheet that is empty', 'xml_damaged', sheetOf('')],
  [
    'entities that unfold',
    'xml_damaged',
    sheetOf('<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]><worksheet>&c;</worksheet>'),
  ],
  ['entities from outside', 'xml_damaged', sheetOf('<!DOCTYPE a SYSTEM "file:///etc/passwd"><worksheet/>')],
  ['an entity that is not there', 'xml_damaged', sheetOf('<worksheet>&x;</worksheet>')],
  ['two rows of one number', 'xml_damaged', book({ rows: '<row r="2"/><row r="2"/>' })],
  ['a row without a number', 'xml_damaged', book({ rows: '<row r="x"/>' })],
  ['a cell without a place', 'xml_damaged', book({ rows: '<row r="1"><c r="12"/></row>' })],
  [
    'a shared text that is not there',
    'xml_damaged',
    book({ rows: '<row r="1"><c r="A1" t="s"><v>3</v></c></row>', texts: '<si><t>a</t></si>' }),
  ],
  ['shared texts that are not there', 'xml_damaged', book({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' })],
];

test.each(NO_TABLES)('%s is no table: %s', async (_, issue, content) => {
  await expect(readFile(content)).rejects.toMatchObject({ code: 'file.not_a_table', facts: { issue } });
});

describe('limits', () => {
  const spaces = (megabytes: number): string => ' '.repeat(megabytes * 1024 * 1024);
  test.each([
    ['columns', 'a billion columns', book({ rows: '<row r="1"><c r="AAAAAAAAAAAA1"/></row>' })],
    ['columns', 'a column past the last', book({ rows: '<row r="1"><c r="XFE1"/></row>' })],
    ['columns', 'cells without places past the last', book({ rows: `<row>${'<c/>'.repeat(16_385)}</row>` })],
    ['rows', 'a row past the last', book({ rows: '<row r="1048577"/>' })],
    ['xml_depth', 'elements within elements', sheetOf('<a>'.repeat(100_000))],
    ['xml_token', 'a text without end', sheetOf(`<worksheet>${spaces(8)}</worksheet>`)],
    ['xml_token', 'a comment without end', sheetOf(`<worksheet><!--${spaces(8)}--></worksheet>`)],
    ['xml_token', 'a tag without end', sheetOf(`<worksheet ${'a'.repeat(8 * 1024 * 1024)}`)],
    ['xml_token', 'an attribute without end', sheetOf(`<worksheet a="${spaces(8)}"/>`)],
    ['cell_text', 'a cell without end', book({ rows: `<row r="1"><c r="A1" t="str"><v>${'a<!---->'.repeat(300_000)}</v></c></row>` })],
    [
      'cell_text',
      'a shared text without end',
      book({ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>', texts: `<si>${'<r><t>aaaa</t></r>'.repeat(100_000)}</si>` }),
    ],
    [
      'row_text',
      'a long text in every cell',
      book({ rows: `<row r="1">${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`, texts: `<si><t>${'a'.repeat(50_000)}</t></si>` }),
    ],
    ['unpacked_ratio', 'a part that swells', sheetOf(`<worksheet>${spaces(65)}</worksheet>`)],
    ['unpacked_ratio', 'a part that says it swells', sheetOf('<worksheet/>', { unpacked: 0xffffffff })],
    ['part_bytes', 'shared texts that say they swell', sharedSaying(0x30000000)],
    [
      'part_bytes',
      'a list of sheets that swells',
      zipOf(workbookParts({}).map((part) => (part.name === 'xl/workbook.xml' ? { ...part, content: spaces(65) } : part))),
    ],
    ['parts', 'ten thousand parts', book({ more: Array.from({ length: 10_001 }, (_, index) => ({ name: `p${index}`, content: '' })) })],
    ['sheets', 'ten thousand sheets', book({ sheets: '<sheet name="a" r:id="rId1"/>'.repeat(10_001) })],
    ['styles', 'a hundred thousand formats', book({ rows: '<row r="1"/>', formats: Array.from({ length: 100_001 }, () => '0') })],
  ])('%s: %s', async (limit, _, content) => {
    const before = performance.now();
    await expect(readFile(content)).rejects.toMatchObject({ code: 'file.beyond_limits', facts: { limit } });
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

// Stored once and shown by every cell, a text makes four thousand rows of 32 of them out of three megabytes.
test('sheet_text: a long text in every row', async () => {
  const row = `<row>${'<c t="s"><v>0</v></c>'.repeat(32)}</row>`;
  const content = book({ rows: row.repeat(4200), texts: `<si><t>${'a'.repeat(32_700)}</t></si>` });
  await withFile(content, async (path) => {
    const workbook = await openWorkbook(path);
    const { records } = workbook.readSheet('Saldos', { dates: 'Y-M-D', decimal: '.' });
    const drain = async (): Promise<void> => {
      for await (const { cells } of records) expect(cells).toHaveLength(32);
    };
    await expect(drain()).rejects.toMatchObject({ code: 'file.beyond_limits', facts: { limit: 'sheet_text' } });
    workbook.close();
  });
}, 60_000);

describe('before anything is looked at', () => {
  test('a file that is not there, or is a folder', async () => {
    await withFile('', async (path) => {
      await expect(fileFormat(`${path}.none`)).rejects.toMatchObject({ code: 'file.not_found' });
      await expect(fileFormat(path.replace('/file.xlsx', ''))).rejects.toMatchObject({ code: 'file.not_found' });
    });
  });

  test('an empty one', async () => {
    await expect(readFile('')).rejects.toMatchObject({ code: 'file.empty' });
  });

  test('text is told from a workbook whatever it is called', async () => {
    expect(await withFile('Cliente;Total', fileFormat)).toBe('csv');
    expect(await withFile(GOOD, fileFormat)).toBe('xlsx');
    expect(await withFile(Buffer.from('\uFEFFCliente;Total', 'utf16le'), fileFormat)).toBe('csv');
  });
});

test('what a file is instead has words of its own in both languages', () => {
  for (const tag of ['es-MX', 'en']) {
    const said = NOT_A_TABLE.map((issue) => refusalText(localeFor(tag), { code: 'file.not_a_table', facts: { issue } }).text);
    expect(new Set(said).size).toBe(NOT_A_TABLE.length);
    expect(said).not.toContain(refusalText(localeFor(tag), { code: 'file.not_a_table', facts: { issue: 'constructor' } }).text);
  }
});
