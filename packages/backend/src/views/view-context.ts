import { fault, policyInForce, type Instant, type Journal, type LocalDate, type Policy, type StreamId } from '@cartera/core';
import type { Store } from '../ports/index.js';
import { accountScope, askStore, businessDateOf, stopIfAborted, type BackendOptions } from '../submit/index.js';

/** What a view is made from. */
export interface ViewContext {
  readonly store: Store;
  readonly options: BackendOptions;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Loads the journal of a stream that has to exist.
 *
 * @throws stream.unknown.
 */
export async function loadKnown(stream: StreamId, { store, signal }: ViewContext): Promise<Journal> {
  const journal = await askStore(() => store.load(stream, signal && { signal }));
  stopIfAborted(signal);
  if (journal.entries.length === 0) throw fault('stream.unknown', {}, 'stream');
  return journal;
}

/** The day a view is as of, when the query names none. */
export function today({ options }: ViewContext): LocalDate {
  return businessDateOf(options);
}

/** The policy in force on a day, as known then; for one account, or where no account is meant. */
export function policyFor({ options }: ViewContext, at: { on: LocalDate; knownAt?: Instant | undefined; journal?: Journal }): Policy {
  const { on, knownAt = options.clock(), journal } = at;
  return policyInForce(options.policies, { ...(journal && accountScope(journal)), on, knownAt });
}

/** `{ knownAt }` where there is one: an absent field is absent. */
export function known(knownAt: Instant | undefined): { readonly knownAt?: Instant } {
  return knownAt === undefined ? {} : { knownAt };
}
