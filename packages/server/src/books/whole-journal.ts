import type { Backend } from '@cartera/backend';
import type { Entry, StreamId } from '@cartera/core';

/** Entries a page. */
const PAGE = 1000;

/** Every entry of a stream, page by page, wherever the books are. */
export async function wholeJournal(backend: Pick<Backend, 'view'>, stream: StreamId): Promise<readonly Entry[]> {
  const all: Entry[] = [];
  let after: number | undefined;
  do {
    const page = await backend.view('journal', { stream, limit: PAGE, ...(after !== undefined && { after }) });
    all.push(...page.entries);
    after = page.next;
  } while (after !== undefined);
  return all;
}
