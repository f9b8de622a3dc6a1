import type Excel from 'exceljs';
import { columnWidth } from './column-width.js';
import type { ExportColumn, ExportRow, ExportSection } from './document.types.js';
import { dayFormat } from './format-of.js';
import { rowHeight } from './row-height.js';
import { moneyFormat, sheetText, sheetValue } from './sheet-value.js';
import type { SheetWriting } from './sheet-writing.types.js';

/** From so many columns on a page is turned. */
const LANDSCAPE_FROM = 5;
/** Rows that are written before others have their turn, and what was written is compressed. */
const ROWS_AT_ONCE = 500;

/** Said of every cell: programs take other fonts where none is named. */
const FONT = { name: 'Calibri', size: 11 } as const;
const HEAD = {
  font: { ...FONT, bold: true },
  alignment: { vertical: 'top', wrapText: true },
  border: { bottom: { style: 'thin' } },
  numFmt: '@',
} as const;
const HEAD_OF_FIGURES = { ...HEAD, alignment: { ...HEAD.alignment, horizontal: 'right' } } as const;
const TOP = { vertical: 'top' } as const;
const TOTAL = { font: { ...FONT, bold: true }, border: { top: { style: 'thin' } } } as const;
const EDGE = { font: { ...FONT, italic: true } } as const;

/** One table as a sheet: its header frozen and repeated on paper, its rows, and a total of formulas. */
export async function writeSectionSheet(
  book: Excel.stream.xlsx.WorkbookWriter,
  section: ExportSection,
  writing: SheetWriting,
): Promise<void> {
  const { columns, rows, total, empty } = section;
  const sheet = book.addWorksheet(writing.name, layoutOf(section, writing));
  const heads = columns.map((column) => sheetText(headOf(section, column)));
  const widths = columns.map((_, index) => columnWidth(section, index, heads[index] ?? ''));
  sheet.columns = columns.map((column, index) => ({ width: widths[index] ?? 0, style: styleOf(section, column, writing) }));
  addRow(sheet, heads, { widths, styleOf: (index) => (isFigure(columns[index]) ? HEAD_OF_FIGURES : HEAD) });
  for (const [index, row] of rows.entries()) {
    const values = row.cells.map((value) => sheetValue(value, writing));
    addRow(sheet, values, { widths, ...(row.isEdge && { styleOf: () => EDGE }) });
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await new Promise((done) => setImmediate(done));
  }
  if (rows.length === 0 && empty !== undefined) sheet.addRow([sheetText(empty)]).commit();
  if (rows.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  if (total) writeTotal(sheet, { columns, rows, total }, writing);
  sheet.commit();
}

function layoutOf({ columns, heading }: ExportSection, { name }: SheetWriting): Partial<Excel.AddWorksheetOptions> {
  return {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      orientation: columns.length >= LANDSCAPE_FROM ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
    // an & begins a code there; two of them are one
    headerFooter: { oddHeader: `&C${sheetText(heading ?? name).replaceAll('&', '&&')}`, oddFooter: '&C&P / &N' },
  };
}

/** A column of money says its currency: a sheet is read without the summary. */
function headOf({ currency }: ExportSection, { head, kind }: ExportColumn): string {
  return kind === 'money' && currency !== undefined ? `${head}, ${currency}` : head;
}

function isFigure(column: ExportColumn | undefined): boolean {
  return column?.kind === 'money' || column?.kind === 'count';
}

function styleOf({ currency }: ExportSection, column: ExportColumn, { locale }: SheetWriting): Partial<Excel.Style> {
  const own = column.currency ?? currency;
  if (column.kind === 'money') return { font: FONT, numFmt: own === undefined ? '#,##0.00' : moneyFormat(own), alignment: TOP };
  if (column.kind === 'count') return { font: FONT, numFmt: '#,##0', alignment: TOP };
  if (column.kind === 'day') return { font: FONT, numFmt: dayFormat(locale), alignment: { horizontal: 'left', ...TOP } };
  return { font: FONT, numFmt: '@', alignment: { wrapText: true, ...TOP } };
}

interface RowForm {
  readonly widths: readonly number[];
  /** Over its columns' own. */
  readonly styleOf?: (index: number) => Partial<Excel.Style>;
}

function addRow(sheet: Excel.Worksheet, values: readonly Excel.CellValue[], { widths, styleOf: over }: RowForm): void {
  const row = sheet.addRow(values);
  const height = rowHeight(values, widths);
  if (height !== undefined) row.height = height;
  if (over) row.eachCell({ includeEmpty: true }, (cell, place) => (cell.style = { ...cell.style, ...over(place - 1) }));
  row.commit();
}

/** Sums as formulas, with what they give: a reader that does not reckon has the number. */
function writeTotal(
  sheet: Excel.Worksheet,
  { columns, rows, total }: { readonly columns: readonly ExportColumn[]; readonly rows: readonly ExportRow[]; readonly total: ExportRow },
  writing: SheetWriting,
): void {
  const values = total.cells.map((value, index) => {
    const result = sheetValue(value, writing);
    if (!columns[index]?.isSummed || typeof result !== 'number' || rows.length === 0) return result;
    const letter = sheet.getColumn(index + 1).letter;
    return { formula: `SUM(${letter}2:${letter}${rows.length + 1})`, result };
  });
  addRow(sheet, values, { widths: [], styleOf: () => TOTAL });
}
