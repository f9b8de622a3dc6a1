import { isFault, type LocalDate, type StreamId } from '@cartera/core';
import type { Store, Views } from '../ports/index.js';
import { askStore, evaluator, stopIfAborted } from '../submit/index.js';
import { createRowShelf, type RowShelf } from '../worklist/index.js';
import type { ViewContext } from './view-context.js';

/** A list made for a day from the entries, and how far it has followed them. */
interface KeptList {
  readonly name: string;
  readonly shelf: RowShelf;
  cursor: string | undefined;
}

/** Accounts that are loaded together. */
const PAGE = 500;

/** The last list of each store, followed by one request after the other. */
const lists = new WeakMap<Store, { list: KeptList | undefined; turn: Promise<unknown> }>();
const owners = new WeakMap<Store, string>();

/**
 * A page of the list of a day for which the store's rows do not hold: every account is evaluated for it, and nothing is written. The list is kept for the next page, and followed by
 * the accounts that moved since.
 *
 * @returns undefined where the store cannot say which streams there are.
 */
export async function listOfDay(
  query: Views['worklist']['query'] & { readonly asOf: LocalDate },
  context: ViewContext,
): Promise<Views['worklist']['result'] | undefined> {
  const { store } = context;
  if (!store.changes) return undefined;
  const known = lists.get(store) ?? { list: undefined, turn: Promise.resolve() };
  lists.set(store, known);
  const name = JSON.stringify([query.asOf, context.options.policies]);
  const turn = known.turn.then(async () => {
    if (known.list?.name !== name) known.list = { name, shelf: createRowShelf(ownerOf(store)), cursor: undefined };
    try {
      await follow(known.list, query.asOf, context);
    } catch (error) {
      if (!isFault(error) || error.code !== 'query.invalid') throw error;
      known.list = { ...known.list, shelf: createRowShelf(ownerOf(store)), cursor: undefined }; // other books by now: they were restored
      await follow(known.list, query.asOf, context);
    }
    return known.list.shelf;
  });
  known.turn = turn.catch(() => undefined);
  return { ...(await turn).page(query), evaluatedOn: query.asOf };
}

/** Evaluates the accounts that moved since the list was last followed. */
async function follow(list: KeptList, on: LocalDate, { store, options, signal }: ViewContext): Promise<void> {
  const evaluate = await evaluator(options, { on, now: options.clock() });
  await askStore(async () => {
    let streams: StreamId[] = [];
    let reached = list.cursor;
    const settle = async () => {
      for (const journal of store.batches
        ? await store.batches.load(streams)
        : await Promise.all(streams.map((stream) => store.load(stream))))
        list.shelf.put(evaluate(journal));
      list.cursor = reached;
      streams = [];
    };
    for await (const { stream, cursor } of store.changes?.(list.cursor) ?? []) {
      stopIfAborted(signal);
      reached = cursor;
      if (stream.startsWith('account/')) streams.push(stream);
      if (streams.length >= PAGE) await settle();
    }
    await settle();
  });
}

/** Its cursors are good for these rows alone; where nobody says whose they are, as long as the store is open. */
function ownerOf(store: Store): string {
  const owner = store.summaries?.owner ?? owners.get(store) ?? crypto.randomUUID();
  owners.set(store, owner);
  return owner;
}
