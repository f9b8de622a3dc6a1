import type { Mapping } from '../mapping/index.js';
import { findHeaders } from '../rows/index.js';
import type { TableRecord } from '../table/index.js';
import { notATable, type Workbook } from '../workbook/index.js';
import { firstRecords } from './first-records.js';
import { tellHidden } from './tell-hidden.js';

/**
 * The sheet that a mapping reads: the one that it names, hidden or not; else the first visible one that has its columns. A hidden one is never chosen unasked.
 *
 * @throws file.not_a_table where every sheet is hidden; otherwise what the first visible sheet with any rows is refused for: mapping.column_absent, mapping.header_row_absent, file.empty.
 */
export async function chooseSheet(workbook: Workbook, mapping: Mapping): Promise<string> {
  if (mapping.sheet !== undefined) return mapping.sheet;
  let refused: Error | undefined;
  for (const { name } of workbook.sheets.filter(({ hidden }) => !hidden)) {
    const first = await firstRecords(workbook.readSheet(name, mapping));
    const fault = whyNot(first, mapping);
    if (!fault) return name;
    // what a sheet with rows lacks says more than that another is empty
    if (refused === undefined || (first.length > 0 && isEmpty(refused))) refused = fault;
  }
  throw refused === undefined ? notATable('only_hidden_sheets') : await tellHidden(workbook, mapping, refused);
}

function whyNot(first: readonly TableRecord[], mapping: Mapping): Error | undefined {
  try {
    findHeaders(first, mapping);
    return undefined;
  } catch (error) {
    if (error instanceof Error) return error;
    throw error;
  }
}

function isEmpty(error: Error): boolean {
  return 'code' in error && error.code === 'file.empty';
}
