import type { ZipPart } from './zip-of.fixture.js';

/** What a small workbook is made of; what is left out is the simplest there is. */
export interface WorkbookPlan {
  /** Rows of the sheet called Saldos, as XML. */
  readonly rows?: string;
  /** Shared texts, as XML of `si` elements. */
  readonly texts?: string;
  /** Codes of number formats: the style of a cell is their place. */
  readonly formats?: readonly string[];
  /** Attributes of workbookPr. */
  readonly book?: string;
  /** Sheet elements of the list, instead of the one. */
  readonly sheets?: string;
  /** More relations of the workbook. */
  readonly relations?: string;
  readonly more?: readonly ZipPart[];
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (inner: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;

/** A relation of the workbook. */
export function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${TYPES}/${type}" Target="${target}"/>`;
}

/** The parts of a workbook written by hand; the sheet comes first and the list of sheets last, as no reader in order of the zip could take it. */
export function workbookParts({
  rows = '',
  texts,
  formats,
  book = '',
  sheets,
  relations: more = '',
  more: parts = [],
}: WorkbookPlan): readonly ZipPart[] {
  const own = [
    relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
    ...(texts === undefined ? [] : [relation('rId2', 'sharedStrings', 'sharedStrings.xml')]),
    ...(formats === undefined ? [] : [relation('rId3', 'styles', 'styles.xml')]),
  ].join('');
  return [
    { name: 'xl/worksheets/sheet1.xml', content: `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>` },
    ...(formats === undefined ? [] : [{ name: 'xl/styles.xml', content: stylesOf(formats) }]),
    ...(texts === undefined ? [] : [{ name: 'xl/sharedStrings.xml', content: `<sst ${MAIN}>${texts}</sst>` }]),
    { name: '[Content_Types].xml', content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' },
    { name: '_rels/.rels', content: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    { name: 'xl/_rels/workbook.xml.rels', content: relations(own + more) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${MAIN} xmlns:r="${TYPES}"><workbookPr ${book}/><sheets>${sheets ?? '<sheet name="Saldos" sheetId="1" r:id="rId1"/>'}</sheets></workbook>`,
    },
    ...parts,
  ];
}

function stylesOf(formats: readonly string[]): string {
  const codes = formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escaped(code)}"/>`).join('');
  const styles = formats.map((_, index) => `<xf numFmtId="${164 + index}"/>`).join('');
  return `<styleSheet ${MAIN}><numFmts>${codes}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${styles}</cellXfs></styleSheet>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
