import type { ReplayRows } from '@cartera/backend';
import { canonicalJson, isLocalDate, type Journal, type WorkItem } from '@cartera/core';
import { rowColumns } from '../store/index.js';
import type { BookFault } from './verify.types.js';

/** A row of the worklist as it is stored: the columns as the database has them. */
export type StoredRow = Readonly<Record<string, unknown>> & { readonly stream: string; readonly version: number; readonly row: unknown };

/** What came of comparing a row: it holds, it waits for the day's run, or what differs. */
export type RowVerdict = 'holds' | 'waits' | readonly BookFault[];

/**
 * Compares an account's row with what its entries make of it: the row with one made anew for the day it was evaluated for, its columns with the row itself.
 */
export async function rowVerdict(journal: Journal, stored: StoredRow | undefined, replay: ReplayRows): Promise<RowVerdict> {
  const { stream } = journal;
  const seq = journal.entries.at(-1)?.seq ?? 0;
  if (!stored) return 'waits';
  const differs = (field: string): RowVerdict => [{ code: 'summary.differs', stream, seq, field }];
  const column = columnFault(stored);
  if (column !== undefined) return differs(column);
  const row = stored.row as WorkItem;
  if (row.version > seq) return differs('version');
  if (row.version < seq) return 'waits';
  if (!isLocalDate(row.evaluatedOn)) return differs('evaluatedOn');
  const replayed = await replay(journal, row.evaluatedOn);
  if (replayed.some((again) => canonicalJson(again) === canonicalJson(row))) return 'holds';
  if (replayed.every(({ policy }) => policy !== row.policy)) return 'waits';
  return differs(fieldsThatDiffer(row, replayed[0] as WorkItem)[0] ?? 'row');
}

/** The first column that does not say what the row says. */
function columnFault(stored: StoredRow): string | undefined {
  const wanted = columnsOf(stored.row);
  if (!wanted) return 'row';
  return Object.keys(wanted).find((name) => name !== 'row' && textOf(stored[name]) !== textOf(wanted[name]));
}

/** What is no row at all has no columns. */
function columnsOf(row: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    return rowColumns(row as WorkItem);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? 'null' : canonicalJson(value);
}

function fieldsThatDiffer(a: WorkItem, b: WorkItem): readonly string[] {
  const [left, right] = [a, b] as unknown as readonly [Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter((name) => textOf(left[name]) !== textOf(right[name])).sort();
}
