import { rejectedCells, type BadRow } from '../rows/index.js';

/** A workbook of refused rows while it is written. */
export interface RejectedWorkbook {
  readonly add: (row: BadRow) => void;
  readonly close: () => Promise<void>;
}

/** What a workbook would take for one of its escapes. */
const ESCAPE = /_(?=x[\dA-F]{4}_)/gi;
/** What no cell of a workbook may hold; where it stood is seen, and refused again. */
const UNWRITABLE = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;
const CELL_LENGTH_MAX = 32_767;

/** Column widths, in characters: of the file's own, and of the reason. */
const [WIDTH, WIDTH_OF_REASON] = [18, 80];

/**
 * Writes refused rows as a workbook, row by row: every cell is text as it was read, so that no spreadsheet turns an id or a day into something else; whatever is typed there stays text. Its
 * sheet is called as the one that they come from: mended, it goes in again by the same mapping.
 */
export async function rejectedWorkbook(
  path: string,
  { headers, sheet }: { readonly headers: readonly string[]; readonly sheet: string },
): Promise<RejectedWorkbook> {
  // loaded with the first refused row: most imports have none
  const { default: Excel } = await import('exceljs');
  const rows = rejectedCells({ headers });
  const book = new Excel.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true, useSharedStrings: false });
  const page = book.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  page.columns = rows.headers.map((_, place) => ({
    width: place === rows.headers.length - 1 ? WIDTH_OF_REASON : WIDTH,
    style: { numFmt: '@' },
  }));
  const write = (cells: readonly string[]) => page.addRow(cells.map(written)).commit();
  write(rows.headers);
  return {
    add: (row) => write(rows.cells(row)),
    async close() {
      page.commit();
      await book.commit();
    },
  };
}

function written(text: string): string {
  return text.replaceAll(UNWRITABLE, '\uFFFD').replaceAll(ESCAPE, '_x005F_').slice(0, CELL_LENGTH_MAX);
}
