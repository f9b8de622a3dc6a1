import { accept, refuse, type CommandOf, type Decision } from '../journal/index.js';
import type { Situation } from '../position/index.js';

/**
 * Gives an account to somebody, from the command's day on. The latest by day holds. It only adds; whether there is such a person the host knows.
 *
 * @returns Refused, the first that holds: account.not_open, assignment.to_nobody (blanks are no name).
 * @example
 * decideAssignment(command, situation); // => one entry 'account-assigned'
 */
export function decideAssignment(command: CommandOf<'assign'>, { journal }: Situation<unknown>): Decision {
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  if (command.facts.to.trim() === '') return refuse('assignment.to_nobody', {}, 'facts.to');
  return accept(command, [{ kind: 'account-assigned', facts: command.facts }]);
}
