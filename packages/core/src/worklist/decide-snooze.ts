import { accept, refuse, type CommandOf, type Decision } from '../journal/index.js';
import type { Situation } from '../position/index.js';

/**
 * Puts an account off through a day: it comes back on the next. The latest by day holds, so that a shorter one brings it back earlier. It only adds.
 *
 * @returns Refused, the first that holds: account.not_open, snooze.in_the_past (its last day lies before the command's).
 * @example
 * // on 31 March, through 2 April: back on the 3rd
 * decideSnooze(command, situation); // => one entry 'account-snoozed'
 */
export function decideSnooze(command: CommandOf<'snooze'>, { journal }: Situation<unknown>): Decision {
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  const { through } = command.facts;
  if (through < command.on) return refuse('snooze.in_the_past', { earliest: command.on }, 'facts.through');
  return accept(command, [{ kind: 'account-snoozed', facts: { through } }]);
}
