import type { Entry } from '@cartera/core';
import { entryRow, postingRows, type BookRow } from '../sql/index.js';
import type { BackupPart } from './backup.types.js';

/** Where a stream ends, and as which of all it moved. */
export interface StreamEnd {
  readonly entry: Entry;
  readonly moved: number;
}

/** The columns of each table but the tenant's, with their types; a type of JSON is given as its text. */
export const BOOK_COLUMNS = {
  entry: {
    stream: 'text',
    seq: 'integer',
    id: 'text',
    kind: 'text',
    v: 'integer',
    on_day: 'date',
    happened_at: 'text',
    by_whom: 'text',
    basis: 'json',
    facts: 'json',
    personal: 'json',
    at: 'text',
    commitment: 'text',
    digest: 'text',
    request_key: 'text',
    request_n: 'integer',
  },
  posting: {
    stream: 'text',
    seq: 'integer',
    n: 'integer',
    item_id: 'text',
    instalment: 'integer',
    component: 'text',
    currency: 'text',
    amount: 'bigint',
    issued_on: 'date',
    due_on: 'date',
    on_day: 'date',
    at: 'text',
    at_order: 'text',
  },
  request: { key: 'text', request: 'text', at: 'text' },
  stream: { stream: 'text', version: 'integer', last_at: 'text', last_digest: 'text', moved: 'bigint' },
} as const;

/** A table of the books. */
export type BookTable = keyof typeof BOOK_COLUMNS;

/** Rows of each table. */
export type BookRows = Readonly<Record<BookTable, readonly BookRow[]>>;

/** Puts rows down as they are. */
export type WriteRows = (rows: BookRows) => Promise<void>;

/** The rows that part of a backup stands for. */
export function bookRows({ entries, requests }: BackupPart, ends: readonly StreamEnd[]): BookRows {
  return {
    entry: entries.map(({ entry, key, n }) => entryRow(entry, { key, n })),
    posting: entries.flatMap(({ entry }) => postingRows(entry)),
    request: requests.map(({ key, digest, at }) => ({ key, request: digest, at })),
    stream: ends.map(({ entry: { stream, seq, at, digest }, moved }) => ({
      stream,
      version: seq,
      last_at: at,
      last_digest: digest,
      moved,
    })),
  };
}
