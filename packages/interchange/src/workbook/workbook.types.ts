import type { DateOrder } from '../mapping/index.js';
import type { TableRecord } from '../table/index.js';

/** A workbook (.xlsx, .xlsm) that is open for reading: close it when done. */
export interface Workbook {
  /** Its sheets with cells, in their order; sheets of charts and of macros are none. */
  readonly sheets: readonly WorkbookSheet[];
  /** What was left aside on opening: `file.macros_ignored`, `file.links_to_other_files` with their count. */
  readonly warnings: readonly FileWarning[];
  /**
   * Reads a sheet row by row, a hidden one too. It may be read more than once, and beside others.
   *
   * @throws file.sheet_absent at once; file.not_a_table and file.beyond_limits while reading.
   */
  readonly readSheet: (name: string, reading: SheetReading) => SheetRecords;
  readonly close: () => void;
}

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  /** Not shown by the program that made it; its rows can be read all the same. */
  readonly hidden: boolean;
}

/** How a mapping wants cells written. */
export interface SheetReading {
  readonly dates: DateOrder;
  readonly decimal: '.' | ',';
}

/** A sheet's rows as they come. */
export interface SheetRecords {
  /** Rows that hold anything, each with the number it has in the sheet. Empty cells at a row's end are left out, others are ''. */
  readonly records: AsyncGenerator<TableRecord>;
  /** What was noticed in the rows read so far: `file.hidden_rows` (read like others), `file.rounded_as_shown` (cells), each with its count. */
  readonly warnings: () => readonly FileWarning[];
}

/** What is worth knowing about a file that can be read: a stable code, worded by locales. */
export interface FileWarning {
  readonly code: string;
  readonly facts: Readonly<Record<string, number>>;
}
