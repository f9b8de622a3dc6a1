import type Excel from 'exceljs';
import type { ExportDocument } from './document.types.js';
import { formatOf } from './format-of.js';
import { rowHeight } from './row-height.js';
import { sheetValue } from './sheet-value.js';
import type { SheetWriting } from './sheet-writing.types.js';
import { summaryRows } from './summary-rows.js';

/** A word, what it is, its currency, a note. */
const WIDTHS = [44, 66, 10, 44] as const;

/** The first sheet: what stands before the tables. */
export function writeSummarySheet(book: Excel.stream.xlsx.WorkbookWriter, document: ExportDocument, { name, ...by }: SheetWriting): void {
  const sheet = book.addWorksheet(name, { pageSetup: { orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  for (const { cells, isHead } of summaryRows(document)) {
    const values = cells.map((value) => sheetValue(value, by));
    const row = sheet.addRow(values);
    const height = rowHeight(values.slice(1), WIDTHS.slice(1));
    if (height !== undefined) row.height = height;
    cells.forEach((value, index) => {
      const cell = row.getCell(index + 1);
      cell.style = {
        numFmt: formatOf(value, by.locale),
        alignment: { horizontal: 'left', vertical: 'top', wrapText: index > 0 },
        font: { name: 'Calibri', size: isHead ? 13 : 11, bold: isHead === true },
      };
    });
    row.commit();
  }
  sheet.commit();
}
