import { accept, refuse, type CommandOf, type Decision } from '../journal/index.js';
import type { Situation } from '../position/index.js';

/**
 * Records that a reminder left the house: which text it was (stage, tone, language, template, digest), by which channel, what it asked for as of which day. It only adds, and cannot be
 * voided: it was read. The address it went to is personal data.
 *
 * @returns Refused, the first that holds: account.not_open, reminder.as_of_to_come (it speaks of a day after the one it is sent on).
 * @example
 * decideReminderSent(command, situation); // => one entry 'reminder-sent'
 */
export function decideReminderSent(command: CommandOf<'send-reminder'>, { journal }: Situation<unknown>): Decision {
  const { to, ...facts } = command.facts;
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  if (facts.asOf > command.on) return refuse('reminder.as_of_to_come', { latest: command.on }, 'facts.asOf');
  return accept(command, [{ kind: 'reminder-sent', facts, ...(to !== undefined && { personal: { to } }) }]);
}
