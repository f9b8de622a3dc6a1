import type { StreamId } from '@cartera/core';
import type { LoadFailure } from '../loading/index.js';
import { fetchPage } from './fetch-page.js';
import { isWorkItem } from './is-work-item.js';
import type { RowBook } from './row-book.js';

/** The streams of a list's rows from one index on, fetched where they are not here; or why they cannot be had. */
export async function streamsFrom(book: RowBook, skip: number, limit: number): Promise<readonly StreamId[] | LoadFailure> {
  const here = Array.from({ length: Math.max(0, Math.min(limit, book.count - skip)) }, (_, offset) => book.at(skip + offset));
  const { backend } = book;
  if (!backend || here.every((row) => row !== undefined)) return here.flatMap((row) => (isWorkItem(row) ? [row.stream] : []));
  const page = await fetchPage(backend, { ...book.query, skip, limit });
  return 'code' in page ? page : page.rows.filter(isWorkItem).map((row) => row.stream);
}
