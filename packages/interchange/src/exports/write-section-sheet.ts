import type Excel from 'exceljs';
import { columnWidth } from './column-width.js';
import type { ExportColumn, ExportRow, ExportSection, WholeSection } from './document.types.js';
import { rowHeight } from './row-height.js';
import { sheetStyles, type SheetStyles } from './sheet-styles.js';
import { sheetText, sheetValue } from './sheet-value.js';
import type { SheetWriting } from './sheet-writing.types.js';

/** From so many columns on a page is turned. */
const LANDSCAPE_FROM = 5;
/** Rows that are written before others have their turn, and what was written is compressed. */
const ROWS_AT_ONCE = 500;

/** One table as a sheet: its header frozen and repeated on paper, its rows, and a total of formulas. */
export async function writeSectionSheet(
  book: Excel.stream.xlsx.WorkbookWriter,
  section: WholeSection,
  writing: SheetWriting,
): Promise<void> {
  const { columns, rows, total, empty } = section;
  const sheet = book.addWorksheet(writing.name, layoutOf(section, writing));
  const heads = columns.map((column) => sheetText(headOf(section, column)));
  const widths = columns.map((_, index) => columnWidth(section, index, heads[index] ?? ''));
  const styles = sheetStyles(section, writing);
  sheet.columns = widths.map((width) => ({ width }));
  addRow(sheet, heads, { widths, styles: styles.head });
  for (const [index, { cells, isEdge }] of rows.entries()) {
    const values = cells.map((value) => sheetValue(value, writing));
    addRow(sheet, values, { widths, styles: isEdge ? styles.edge : styles.body });
    if (index % ROWS_AT_ONCE === ROWS_AT_ONCE - 1) await new Promise((done) => setImmediate(done));
  }
  if (rows.length === 0 && empty !== undefined) addRow(sheet, [sheetText(empty)], { widths: [], styles: styles.body.slice(0, 1) });
  if (rows.length > 0) sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: rows.length + 1, column: columns.length } };
  if (total) addRow(sheet, sumsOf(sheet, { columns, rows, total }, writing), { widths: [], styles: styles.total });
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

interface RowForm {
  readonly widths: readonly number[];
  readonly styles: SheetStyles[keyof SheetStyles];
}

function addRow(sheet: Excel.Worksheet, values: readonly Excel.CellValue[], { widths, styles }: RowForm): void {
  const row = sheet.addRow(values);
  const height = rowHeight(values, widths);
  if (height !== undefined) row.height = height;
  for (const [index, style] of styles.entries()) row.getCell(index + 1).style = style;
  row.commit();
}

/** Sums as formulas, with what they give: a reader that does not reckon has the number. */
function sumsOf(
  sheet: Excel.Worksheet,
  { columns, rows, total }: { readonly columns: readonly ExportColumn[]; readonly rows: readonly ExportRow[]; readonly total: ExportRow },
  writing: SheetWriting,
): readonly Excel.CellValue[] {
  return total.cells.map((value, index) => {
    const result = sheetValue(value, writing);
    if (!columns[index]?.isSummed || typeof result !== 'number' || rows.length === 0) return result;
    const { letter } = sheet.getColumn(index + 1);
    return { formula: `SUM(${letter}2:${letter}${rows.length + 1})`, result };
  });
}
