import type { TableRecord } from '../table/index.js';
import { SHEET_BYTES_MAX } from './limits.js';
import type { CellRead } from './number-cell.js';
import { SheetParser, type RawCell } from './sheet-parser.js';
import { warning } from './warning.js';
import type { SheetRecords } from './workbook.types.js';
import { xmlParser } from './xml-parser.js';
import type { ZipParts } from './zip-parts.js';

/** A sheet's rows as they come, and how many of them are hidden, how many of their cells were read as shown. Nothing is read before the first is asked for. */
export function sheetRecords(parts: ZipParts, part: string, cellReader: () => Promise<(cell: RawCell) => CellRead>): SheetRecords {
  let [rounded, hidden] = [0, 0];
  async function* recordsOf(): AsyncGenerator<TableRecord> {
    const sheet = new SheetParser(await cellReader());
    const parser = xmlParser(sheet);
    for await (const text of parts.read(part, SHEET_BYTES_MAX)) {
      parser.write(text);
      hidden = sheet.hiddenRows;
      for (const record of sheet.take()) {
        rounded += record.rounded?.length ?? 0;
        yield record;
      }
    }
    parser.end();
  }
  return {
    records: recordsOf(),
    warnings: () => [
      ...(hidden > 0 ? [warning('file.hidden_rows', { count: hidden })] : []),
      ...(rounded > 0 ? [warning('file.rounded_as_shown', { count: rounded })] : []),
    ],
  };
}
