import type { CommitOptions, Store, StoredPosting } from '@cartera/backend';
import type { Change, EntryDraft, LocalDate, StreamId } from '@cartera/core';

/** Two accounts that cases write to. */
export const A: StreamId = 'account/A';
/** The other one. */
export const B: StreamId = 'account/B';
/** When cases commit. */
export const AT = '2026-03-02T18:00:00.123Z';

/** A draft as core might write it: one debt of an amount. */
export function debt(
  id: string,
  { amount = 10_000, on = '2026-03-02' }: { readonly amount?: number; readonly on?: LocalDate } = {},
): EntryDraft {
  const posting = {
    itemId: id,
    instalment: 1,
    component: 'principal',
    amount: { amount, currency: 'MXN' },
    issuedOn: on,
    dueOn: '2026-04-01',
    on,
  } as const;
  return { id, kind: 'balance-stated', v: 1, on, by: 'ana', facts: { itemId: id, open: { amount, currency: 'MXN' } }, postings: [posting] };
}

/** Changes to one stream. */
export function change(stream: StreamId, entries: readonly EntryDraft[], expectedVersion?: number): Change {
  return { stream, entries, ...(expectedVersion !== undefined && { expectedVersion }) };
}

/** How a case commits: the key, and where it matters the instant or the request. */
export function under(
  idempotencyKey: string,
  { at = AT, request = `request of ${idempotencyKey}` }: Partial<CommitOptions> = {},
): CommitOptions {
  return { idempotencyKey, request, at };
}

/** Every posting a store gives. */
export async function postingsOf(store: Store, query: Parameters<Store['postings']>[0] = {}): Promise<readonly StoredPosting[]> {
  const all: StoredPosting[] = [];
  for await (const list of store.postings(query)) all.push(...list);
  return all;
}

/** Every change a store gives after a cursor. */
export async function changesOf(
  store: Store,
  after?: string,
): Promise<readonly { readonly cursor: string; readonly stream: StreamId; readonly version: number }[]> {
  const all: { readonly cursor: string; readonly stream: StreamId; readonly version: number }[] = [];
  for await (const moved of store.changes?.(after) ?? []) all.push(moved);
  return all;
}
