import '@cartera/locales/en';
import { localeFor } from '@cartera/locales';
import { importText } from '@cartera/locales/import';
import Papa from 'papaparse';
import { defusedCell } from '../formulas/index.js';
import { encodeText } from '../table/index.js';
import type { BadRow, RowFault } from './row.types.js';

/** Columns added to what is refused; a file that has them already gets them anew. */
const ADDED = ['cartera_line', 'cartera_column', 'cartera_reason'];

/** How a reason begins: a code and a colon. */
const REASON = /^[a-z]+\.[a-z_]+: /;

/** Refused rows as the bytes of a file: as they were, with where and why behind them. Mended, it goes in again by the same mapping. */
export interface RejectedRows {
  /** The header line. */
  readonly header: Uint8Array;
  readonly line: (row: BadRow) => Uint8Array;
}

/** How the file that they come from is written: theirs is written alike. */
export interface RejectedForm {
  readonly headers: readonly string[];
  readonly delimiter: string;
  readonly encoding?: 'utf-8' | 'latin-1';
}

/** Refused rows as cells, whatever kind of file they are written to. */
export interface RejectedCells {
  readonly headers: readonly string[];
  readonly cells: (row: BadRow) => readonly string[];
}

/** The cells of refused rows: their own, then the line, the columns and the reasons. */
export function rejectedCells({ headers }: Pick<RejectedForm, 'headers'>): RejectedCells {
  const kept = headers.flatMap((header, place) => (ADDED.includes(header) ? [] : [place]));
  return {
    headers: [...kept.map((place) => headers[place] ?? ''), ...ADDED],
    cells({ line, cells, faults }) {
      // a row with the wrong number of fields keeps them all, but for what was added before: whoever mends it has to see them
      const own = cells.length === headers.length ? kept.map((place) => cells[place] ?? '') : withoutAdded(cells);
      const columns = [...new Set(faults.flatMap(({ column }) => column ?? []))].join(' ');
      return [...own, String(line), columns, faults.map(reasonOf).join(' ')];
    },
  };
}

/**
 * How refused rows of a file are written. A cell that a spreadsheet could run begins with an apostrophe, which the way back takes away again; headers stand as they are, for the mapping finds them by that.
 *
 * @example
 * rejectedRows({ headers: ['Folio', 'Total'], delimiter: ',' }).line({ line: 7, cells: ['F-1', '(10)'], faults: [{ code: 'row.amount_parentheses', column: 'Total' }] });
 * // => the bytes of 'F-1,(10),7,Total,row.amount_parentheses: …'
 */
export function rejectedRows({ headers, delimiter, encoding = 'utf-8' }: RejectedForm): RejectedRows {
  const rows = rejectedCells({ headers });
  const bytes = (cells: readonly string[]) => encodeText(`${Papa.unparse([[...cells]], { delimiter, newline: '\n' })}\n`, encoding);
  // without a mark at its beginning a spreadsheet takes UTF-8 for the code page of the house, and would save the names so
  const mark = encoding === 'utf-8' ? encodeText('\uFEFF') : [];
  return { header: Uint8Array.from([...mark, ...bytes(rows.headers)]), line: (row) => bytes(rows.cells(row).map(defusedCell)) };
}

/** Whether a file is what was refused of another, mended or not: a part of it, hence silent about what it does not list. */
export function isRejectedFile(headers: readonly string[]): boolean {
  return ADDED.every((header) => headers.includes(header));
}

/** Where a row of refused rows has lost or gained a field, what was added is told by its reason, the last cell. */
function withoutAdded(cells: readonly string[]): readonly string[] {
  return REASON.test(cells.at(-1) ?? '') ? cells.slice(0, -ADDED.length) : cells;
}

function reasonOf(fault: RowFault): string {
  const [es, en] = ['es-MX', 'en'].map((tag) => importText(localeFor(tag), fault).text);
  return `${fault.code}: ${es} / ${en}`;
}
