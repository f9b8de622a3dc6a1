import Papa from 'papaparse';
import { ROW_FAULTS } from './row-faults.js';
import type { RowFault } from './row.types.js';

/** Columns added to what is refused; a file that has them already gets them anew. */
const ADDED = ['cartera_line', 'cartera_column', 'cartera_reason'];

/** Writes refused rows as they were, with where and why behind them: mended, the file goes in again by the same mapping. */
export interface RejectedRows {
  /** The header line. */
  readonly header: string;
  readonly line: (row: { readonly line: number; readonly cells: readonly string[]; readonly faults: readonly RowFault[] }) => string;
}

/**
 * How refused rows of a file are written.
 *
 * @example
 * rejectedRows(['Folio', 'Total'], ',').line({ line: 7, cells: ['F-1', '(10)'], faults: [{ code: 'row.amount_parentheses', column: 'Total' }] });
 * // => 'F-1,(10),7,Total,row.amount_parentheses: …'
 */
export function rejectedRows(headers: readonly string[], delimiter: string): RejectedRows {
  const kept = headers.flatMap((header, place) => (ADDED.includes(header) ? [] : [place]));
  const text = (cells: readonly string[]) => `${Papa.unparse([cells as string[]], { delimiter, newline: '\n' })}\n`;
  return {
    header: text([...kept.map((place) => headers[place] ?? ''), ...ADDED]),
    line({ line, cells, faults }) {
      // a row with the wrong number of fields keeps them all: whoever mends it has to see them
      const own = cells.length === headers.length ? kept.map((place) => cells[place] ?? '') : cells;
      const columns = [...new Set(faults.flatMap(({ column }) => column ?? []))].join(' ');
      return text([...own, String(line), columns, faults.map(reasonOf).join(' ')]);
    },
  };
}

function reasonOf({ code }: RowFault): string {
  const words = ROW_FAULTS[code];
  return words ? `${code}: ${words.es} / ${words.en}` : code;
}
