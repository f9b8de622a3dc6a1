import { fault } from '@cartera/core';
import type { Mapping } from '../mapping/index.js';
import type { TableRecord } from '../table/index.js';
import { joinHeaders } from './join-headers.js';
import { mappedHeaders } from './places-of.js';
import { isRejectedFile } from './rejected-rows.js';
import { tidyHeader } from './tidy-text.js';
import { withUnnamed } from './unnamed-columns.js';

/** Where a file's headers stand. */
export interface FoundHeaders {
  /** Tidied; two lines of them as one. */
  readonly headers: readonly string[];
  /** How many records stand before them. */
  readonly before: number;
  /** One record, or two that are joined. */
  readonly records: readonly TableRecord[];
}

/** What of a mapping tells where the headers are. */
export type HeaderNames = Pick<Mapping, 'columns' | 'aging' | 'customerLines' | 'headerRow'>;

/**
 * Finds the headers among a file's first records: those on the line that the mapping says, else the first line, or two lines, that have every column it names.
 *
 * @throws file.empty; file.bad_encoding where they cannot be read in this encoding; mapping.header_row_absent, mapping.column_absent with the first column that the line with most of them
 * lacks.
 */
export function findHeaders(first: readonly TableRecord[], mapping: HeaderNames): FoundHeaders {
  const [top] = first;
  if (!top) throw fault('file.empty');
  const wanted = mappedHeaders(mapping);
  const names = wanted.map(([, header]) => header);
  const found = isRejectedFile(top.cells.map(tidyHeader)) ? [headersAt(first, 0)] : choicesOf(first, mapping.headerRow);
  const choices = found.map((choice) => ({ ...choice, headers: withUnnamed(choice.headers, names) }));
  const lacks = ({ headers }: FoundHeaders) => wanted.filter(([, header]) => !headers.includes(header));
  const fitting = choices.find((choice) => lacks(choice).length === 0);
  if (fitting) return fitting;
  const best = choices.reduce((most, next) => (lacks(next).length < lacks(most).length ? next : most));
  const unreadable = (lacks(best).length < wanted.length ? best.records : first).find(({ cells }) => cells.some(isUnreadable));
  if (unreadable) throw fault('file.bad_encoding', {}, `line ${unreadable.line}`);
  const [path = '', column = ''] = lacks(best)[0] ?? [];
  throw fault('mapping.column_absent', { column }, path);
}

/** Headers as they stand on one record, or joined from it and the next. */
export function headersAt(records: readonly TableRecord[], before: number, height: 1 | 2 = 1): FoundHeaders {
  const [upper, lower] = records.slice(before, before + height);
  const headers = upper && lower ? joinHeaders(upper, lower) : (upper?.cells ?? []).map(tidyHeader);
  // a sheet's row ends where its last cell is; a delimited line has as many as were written
  const width = upper?.kinds ? headers.findLastIndex((header) => header !== '') + 1 : headers.length;
  return { headers: headers.slice(0, width), before, records: records.slice(before, before + height) };
}

/** One line is tried before two. */
function choicesOf(first: readonly TableRecord[], headerRow: number | undefined): readonly FoundHeaders[] {
  if (headerRow === undefined)
    return ([1, 2] as const).flatMap((height) => first.slice(0, first.length - height + 1).map((_, at) => headersAt(first, at, height)));
  const at = first.findIndex(({ line }) => line === headerRow);
  if (at < 0) throw fault('mapping.header_row_absent', { line: headerRow }, 'headerRow');
  return [headersAt(first, at), headersAt(first, at, 2), ...(at > 0 ? [headersAt(first, at - 1, 2)] : [])];
}

function isUnreadable(cell: string): boolean {
  return cell.includes('\uFFFD') || cell.includes('\0');
}
