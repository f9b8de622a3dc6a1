import { HEADER_RECORDS_MAX } from '../rows/index.js';
import type { TableRecord } from '../table/index.js';
import type { SheetRecords } from '../workbook/index.js';

/** A sheet's first records, those among which headers are looked for. */
export async function firstRecords({ records }: SheetRecords, most = HEADER_RECORDS_MAX): Promise<readonly TableRecord[]> {
  const first: TableRecord[] = [];
  for await (const record of records) {
    first.push(record);
    if (first.length >= most) break;
  }
  return first;
}
