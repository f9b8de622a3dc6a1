import { accept, refuse, type CommandOf, type Decision } from '../journal/index.js';
import type { Situation } from '../position/index.js';

/**
 * Records that a statement left the house: its period, digest and channel. It only adds, and cannot be voided: it was seen.
 *
 * @returns Refused: account.not_open, statement.period_invalid.
 * @example
 * decideStatementSent(command, situation); // => one entry 'statement-sent'
 */
export function decideStatementSent(command: CommandOf<'send-statement'>, { journal }: Situation<unknown>): Decision {
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  const { from, to } = command.facts;
  if (from > to) return refuse('statement.period_invalid', { from, to }, 'facts.from');
  return accept(command, [{ kind: 'statement-sent', facts: command.facts }]);
}
