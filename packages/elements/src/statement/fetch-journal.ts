import type { Backend } from '@cartera/backend';
import type { Entry, StreamId } from '@cartera/core';
import { isEntries } from '../given/index.js';
import { failureOf, type LoadFailure } from '../loading/index.js';

/** Entries a page: the most that a Backend gives at once. */
const PAGE = 1_000;

/** Every entry of an account that the caller may read, page by page; or why there are none. */
export async function fetchJournal(backend: Backend, stream: StreamId, signal: AbortSignal): Promise<readonly Entry[] | LoadFailure> {
  const all: Entry[] = [];
  try {
    for (let after: number | undefined = 0; after !== undefined;) {
      const page: Awaited<ReturnType<typeof readPage>> = await readPage(backend, { stream, after, limit: PAGE }, signal);
      if (!isEntries(page.entries)) return { code: 'statement.unreadable', facts: {}, retryable: true };
      all.push(...page.entries);
      after = page.next !== undefined && page.next > after ? page.next : undefined; // a page that leads back would never end
    }
    return all;
  } catch (error) {
    return failureOf(error);
  }
}

function readPage(
  backend: Backend,
  query: { readonly stream: StreamId; readonly after: number; readonly limit: number },
  signal: AbortSignal,
) {
  return backend.view('journal', query, { signal });
}
