import type { Mapping } from '../mapping/index.js';
import { findHeaders } from '../rows/index.js';
import { notATable, type Workbook } from '../workbook/index.js';
import { firstRecords } from './first-records.js';

/**
 * The sheet that a mapping reads: the one that it names, hidden or not; else the first visible one that has its columns. A hidden one is never chosen unasked.
 *
 * @throws file.not_a_table where every sheet is hidden; otherwise what the first visible sheet with any rows is refused for: mapping.column_absent, mapping.header_row_absent, file.empty.
 */
export async function chooseSheet(workbook: Workbook, mapping: Mapping): Promise<string> {
  if (mapping.sheet !== undefined) return mapping.sheet;
  let refused: unknown;
  for (const { name } of workbook.sheets.filter(({ hidden }) => !hidden)) {
    const first = await firstRecords(workbook, name, mapping);
    try {
      findHeaders(first, mapping);
      return name;
    } catch (error) {
      if (first.length > 0 || refused === undefined) refused = refused === undefined || isEmpty(refused) ? error : refused;
    }
  }
  throw refused ?? notATable('only_hidden_sheets');
}

function isEmpty(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'file.empty';
}
