import { digestOf, fault } from '@cartera/core';
import type { Views } from '../ports/index.js';
import type { RowKeys, WorklistOrder } from './row-keys.js';

type Query = Views['worklist']['query'];

/** What a cursor is good for: the same order, search and filter, of the same owner. How many rows a page has is free. */
export interface CursorScope {
  readonly query: Query;
  /** The tenant, or what else tells one list from another. */
  readonly owner: string;
}

/** How much of the seal is kept. */
const SEAL_LENGTH = 22;

/**
 * A cursor after a row, by its keys in the order of the query.
 *
 * @example
 * readCursor(writeCursor(['acme', 'account/ACME'], scope), scope); // => ['acme', 'account/ACME']
 */
export function writeCursor(keys: RowKeys, scope: CursorScope): string {
  const bytes = new TextEncoder().encode(JSON.stringify([sealOf(keys, scope), ...keys]));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * The keys in a cursor.
 *
 * @throws query.invalid at `after` for a cursor of another query, of another tenant, or none at all.
 */
export function readCursor(cursor: string, scope: CursorScope): RowKeys {
  const [seal, ...keys] = parsed(cursor);
  const keyed = keys.filter((key): key is number | string => typeof key === 'string' || typeof key === 'number');
  if (keys.length === 0 || keyed.length !== keys.length || seal !== sealOf(keyed, scope)) throw notACursor();
  return keyed;
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const bytes = Uint8Array.from(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return Array.isArray(value) ? value : [];
  } catch {
    throw notACursor();
  }
}

function sealOf(keys: RowKeys, { query, owner }: CursorScope): string {
  const { search = '', filter = {}, order = 'points' } = query;
  const stated = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
  return digestOf({ keys, search, filter: stated, order: order satisfies WorklistOrder, owner }).slice(0, SEAL_LENGTH);
}

function notACursor(): Error {
  return fault('query.invalid', { issue: 'not_a_cursor' }, 'after');
}
