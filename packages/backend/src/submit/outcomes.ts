import {
  compareInstants,
  deepFreeze,
  type Because,
  type Change,
  type Command,
  type Entry,
  type Instant,
  type Journal,
  type Refusal,
} from '@cartera/core';
import type { Known, Outcome } from '../ports/index.js';

/** A refusal as an outcome. */
export function refused(refusal: Refusal): Outcome {
  return deepFreeze<Outcome>({ ok: false, refusal });
}

/** The same key stood for something else. */
export const ID_REUSED: Refusal = deepFreeze({ code: 'entry.id_reused', path: 'idempotencyKey', facts: {} });

/** What a dry run answers: the outcome as it would be, committed at `now`. */
export function wouldBe(
  changes: readonly Change[],
  because: readonly Because[],
  { journal, now }: { journal: Journal; now: Instant },
): Outcome {
  const last = journal.entries.at(-1);
  const own = changes.filter(({ stream }) => stream === journal.stream).flatMap(({ entries }) => entries);
  const at = last !== undefined && own.length > 0 && compareInstants(last.at, now) > 0 ? last.at : now;
  const entryIds = changes.flatMap(({ entries }) => entries.map(({ id }) => id));
  return accepted({ version: (last?.seq ?? 0) + own.length, entryIds, at, because });
}

/** What was committed, now or the first time. */
export function committed(
  command: Command,
  { entries, at: requestedAt }: Known,
  { journal, because, now }: { journal: Journal; because: readonly Because[]; now: Instant },
): Outcome {
  const own = entries.filter(({ stream }) => stream === command.stream);
  const at = entries[0]?.at ?? requestedAt ?? now;
  const version = own.at(-1)?.seq ?? versionAt(journal, at);
  return accepted({ version, entryIds: entries.map(({ id }) => id), at, because });
}

/** The journals as they stood just before a request was committed: what its decision rested on. */
export function before(journal: Journal, { entries, at }: Known): Journal {
  const first = entries.find(({ stream }) => stream === journal.stream);
  const seq = first === undefined ? versionAt(journal, entries[0]?.at ?? at) + 1 : first.seq;
  return { ...journal, entries: journal.entries.filter((entry: Entry) => entry.seq < seq) };
}

function versionAt({ entries }: Journal, at: Instant | undefined): number {
  return entries.findLast((entry) => at === undefined || compareInstants(entry.at, at) <= 0)?.seq ?? 0;
}

function accepted(facts: { version: number; entryIds: readonly string[]; at: Instant; because: readonly Because[] }): Outcome {
  const { version, entryIds, at, because } = facts;
  return deepFreeze<Outcome>({ ok: true, version, receipt: { entryIds, at }, because });
}
