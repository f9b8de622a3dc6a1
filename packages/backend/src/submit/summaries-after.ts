import { compareInstants, type Change, type Entry, type Instant, type Journal, type WorkItem } from '@cartera/core';
import { businessDateOf } from './authorise.js';
import { evaluator } from './evaluator.js';
import type { BackendOptions } from './settings.types.js';

/**
 * The rows of the accounts that changes touch, as they are once the changes are committed, evaluated for the business date.
 */
export async function summariesAfter(
  journals: readonly Journal[],
  changes: readonly Change[],
  {
    options,
    now,
  }: { readonly options: Pick<BackendOptions, 'policies' | 'references' | 'clock' | 'zone' | 'businessDate'>; readonly now: Instant },
): Promise<readonly WorkItem[]> {
  const evaluate = await evaluator(options, { on: businessDateOf(options), now });
  return journals
    .filter(({ stream }) => stream.startsWith('account/'))
    .flatMap((journal) => {
      const own = changes.filter(({ stream, entries }) => stream === journal.stream && entries.length > 0);
      return own.length === 0 ? [] : [evaluate(own.reduce((grown, change) => grow(grown, change, now), journal))];
    });
}

/** A journal as it will be: stamped as the store will stamp it, but for the seal. */
function grow(journal: Journal, { entries }: Change, now: Instant): Journal {
  const last = journal.entries.at(-1);
  const at = last !== undefined && compareInstants(last.at, now) > 0 ? last.at : now;
  const grown = entries.map((draft, index): Entry => ({
    ...draft,
    stream: journal.stream,
    seq: (last?.seq ?? 0) + index + 1,
    at,
    digest: '',
  }));
  return { ...journal, entries: [...journal.entries, ...grown] };
}
