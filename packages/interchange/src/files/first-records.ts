import { HEADER_RECORDS_MAX } from '../rows/index.js';
import type { TableRecord } from '../table/index.js';
import type { SheetReading, Workbook } from '../workbook/index.js';

/** A sheet's first records, those among which headers are looked for. */
export async function firstRecords(
  workbook: Workbook,
  sheet: string,
  reading: SheetReading,
  most = HEADER_RECORDS_MAX,
): Promise<readonly TableRecord[]> {
  const first: TableRecord[] = [];
  for await (const record of workbook.readSheet(sheet, reading).records) {
    first.push(record);
    if (first.length >= most) break;
  }
  return first;
}
