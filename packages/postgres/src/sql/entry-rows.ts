import type { Entry } from '@cartera/core';
import { instantOrder } from './instant-order.js';

/** A row by its columns, but for the tenant's. */
export type BookRow = Readonly<Record<string, string | number | undefined>>;

/** An entry as the n-th of a request, from 0. */
export function entryRow(entry: Entry, { key, n }: { readonly key: string; readonly n: number }): BookRow {
  return {
    stream: entry.stream,
    seq: entry.seq,
    id: entry.id,
    kind: entry.kind,
    v: entry.v,
    on_day: entry.on,
    happened_at: entry.happenedAt,
    by_whom: entry.by,
    basis: textOf(entry.basis),
    facts: textOf(entry.facts),
    personal: textOf(entry.personal),
    at: entry.at,
    commitment: entry.commitment,
    digest: entry.digest,
    request_key: key,
    request_n: n,
  };
}

/** An entry's postings. */
export function postingRows({ stream, seq, at, postings }: Entry): readonly BookRow[] {
  return postings.map(({ itemId, instalment, component, amount, issuedOn, dueOn, on }, n) => ({
    stream,
    seq,
    n,
    item_id: itemId,
    instalment,
    component,
    currency: amount.currency,
    amount: amount.amount,
    issued_on: issuedOn,
    due_on: dueOn,
    on_day: on,
    at,
    at_order: instantOrder(at),
  }));
}

/** JSON within JSON: the database takes it over as it is, escapes of U+0000 and of half characters too. */
function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}
