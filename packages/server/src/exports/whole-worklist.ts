import type { Backend, ExportRequest, Views } from '@cartera/backend';
import { fault, isFault } from '@cartera/core';

/** Rows a page: the most that a Backend gives at once. */
const PAGE = 1_000;
/** How often a list is gathered anew because it changed meanwhile. */
const ATTEMPTS = 5;

type Page = Views['worklist']['result'];

/** Every row that matches, in the order of the list. */
export type GatheredWorklist = Omit<Page, 'next'>;

/**
 * The whole list as of one moment: where the books moved while its pages were gathered, they are gathered anew.
 *
 * @throws Rejects with export.books_moved where they moved every time, and what the view throws.
 */
export async function wholeWorklist(
  backend: Backend,
  query: ExportRequest<'worklist'>['query'],
  signal: AbortSignal | undefined,
): Promise<GatheredWorklist> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const list = await gathered(backend, query, signal);
    if (list) return list;
  }
  throw fault('export.books_moved');
}

/** All pages; undefined where they are not of one moment. A list of one page always is. */
async function gathered(
  backend: Backend,
  query: ExportRequest<'worklist'>['query'],
  signal: AbortSignal | undefined,
): Promise<GatheredWorklist | undefined> {
  const ask = (after?: string) =>
    backend.view('worklist', { ...query, limit: PAGE, ...(after !== undefined && { after }) }, signal && { signal });
  const { next: more, ...only } = await ask();
  if (more === undefined) return only;
  const before = await lastMove(backend, signal);
  const { next, ...first } = await ask();
  const rows = [...first.rows];
  for (let after = next; after !== undefined;) {
    const page: Page = await ask(after);
    if (page.total !== first.total || page.evaluatedOn !== first.evaluatedOn) return undefined;
    rows.push(...page.rows);
    after = page.next;
  }
  const isWhole = rows.length === first.total && new Set(rows.map(({ stream }) => stream)).size === rows.length;
  return isWhole && (await lastMove(backend, signal)) === before ? { ...first, rows } : undefined;
}

/** The cursor of the last move there was; undefined where nobody says. */
async function lastMove(backend: Backend, signal: AbortSignal | undefined): Promise<string | undefined> {
  const ended = new AbortController();
  const stop = () => ended.abort();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    for await (const { cursor } of backend.watch?.({ after: 'now' }, { signal: ended.signal }) ?? []) return cursor;
    return undefined;
  } catch (error) {
    if (isFault(error) && error.code === 'view.not_available') return undefined;
    throw error;
  } finally {
    stop();
    signal?.removeEventListener('abort', stop);
  }
}
