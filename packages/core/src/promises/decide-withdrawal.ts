import { addDays } from '../calendar/index.js';
import { accept, isKind, refuse, voidsOf, type CommandOf, type Decision } from '../journal/index.js';
import type { Situation } from '../position/index.js';
import { promisesAt } from './promises-at.js';

/**
 * Takes back a promise that is open: it was, and ended, on the command's day. From the next day on it holds its items no longer.
 *
 * A customer may until the day before the next part falls due; staff while the promise is open.
 *
 * @returns Refused, the first that holds: account.not_open, promise.unknown, promise.already_withdrawn, promise.not_made_yet, promise.not_open
 * (kept, broken or partially kept by then), promise.withdrawal_too_late (for a customer).
 * @example
 * // promised for 14 April
 * decideWithdrawal(command, situation); // by the customer on the 13th: one entry 'promise-withdrawn'; on the 14th: promise.withdrawal_too_late
 */
export function decideWithdrawal(command: CommandOf<'withdraw-promise'>, { journal, position, caller }: Situation<unknown>): Decision {
  const { promiseId, reason } = command.facts;
  const at = 'facts.promiseId';
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  const voids = voidsOf(journal);
  const entries = journal.entries.filter(({ id }) => !voids.hasEntry(id));
  const made = entries.find((entry) => isKind(entry, 'promise-made') && entry.facts.promiseId === promiseId);
  if (!made || !isKind(made, 'promise-made')) return refuse('promise.unknown', { promiseId }, at);
  const withdrawn = entries.find((entry) => isKind(entry, 'promise-withdrawn') && entry.facts.promiseId === promiseId);
  if (withdrawn) return refuse('promise.already_withdrawn', { promiseId, on: withdrawn.on }, at);
  if (command.on < made.on) return refuse('promise.not_made_yet', { promiseId, madeOn: made.on }, 'on');
  const verdict = promisesAt(journal, { asOf: command.on }).find(({ promise }) => promise.id === promiseId)?.verdict;
  if (verdict?.state !== 'open') return refuse('promise.not_open', { promiseId }, at);
  const due = verdict.parts.filter(({ state }) => state !== 'kept').map(({ dueOn }) => dueOn);
  const until = addDays(
    due.reduce((a, b) => (a < b ? a : b)),
    -1,
  );
  if (caller?.role === 'customer' && command.on > until) return refuse('promise.withdrawal_too_late', { until }, 'on');
  const endsHold = { holdId: made.facts.hold.id, on: command.on };
  return accept(command, [{ kind: 'promise-withdrawn', facts: { promiseId, reason, endsHold } }], { expectedVersion: position.version });
}
