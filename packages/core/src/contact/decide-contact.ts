import { accept, refuse, type CommandOf, type Decision } from '../journal/index.js';
import type { Situation } from '../position/index.js';

/**
 * Logs a contact, or the attempt at one: who was reached by which channel, what came of it, when to follow up. It only adds. What was said may name people:
 * the text is personal data.
 *
 * @returns Refused, the first that holds: account.not_open, contact.next_in_the_past (the next contact lies before the day of this one).
 * @example
 * // called on 31 March, will pay, call again on 3 April
 * decideContact(command, situation); // => one entry 'contact-logged'
 */
export function decideContact(command: CommandOf<'log-contact'>, { journal }: Situation<unknown>): Decision {
  const { text, ...facts } = command.facts;
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  if (facts.nextOn !== undefined && facts.nextOn < command.on)
    return refuse('contact.next_in_the_past', { earliest: command.on }, 'facts.nextOn');
  return accept(command, [{ kind: 'contact-logged', facts, ...(text !== undefined && { personal: { text } }) }]);
}
