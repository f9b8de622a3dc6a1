import { accept, refuse, type CommandOf, type Decision } from '../journal/index.js';
import type { Situation } from '../position/index.js';

/**
 * Opens an account: the first entry of its stream, with the customer as personal data.
 *
 * @returns Refused: account.stream_mismatch (not an `account/…` stream), account.already_open.
 * @example
 * decideAccountOpened(command, situation); // => one entry 'account-opened', expected at version 0
 */
export function decideAccountOpened(command: CommandOf<'open-account'>, { journal }: Situation<unknown>): Decision {
  if (!/^account\/./.test(command.stream)) return refuse('account.stream_mismatch', {}, 'stream');
  if (journal.entries.length > 0) return refuse('account.already_open', {}, 'stream');
  const { customer, segment, jurisdiction } = command.facts;
  const facts = { ...(segment !== undefined && { segment }), ...(jurisdiction !== undefined && { jurisdiction }) };
  return accept(command, [{ kind: 'account-opened', facts, personal: { customer } }], { expectedVersion: 0 });
}

/**
 * Changes what is known of a customer: the fields given replace the ones before.
 *
 * @returns Refused: account.not_open.
 */
export function decideCustomerUpdated(command: CommandOf<'update-customer'>, { journal }: Situation<unknown>): Decision {
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  return accept(command, [{ kind: 'customer-updated', facts: {}, personal: { customer: command.facts.customer } }]);
}

/**
 * Logs a note for staff. What people write may name people: the text is personal data.
 *
 * @returns Refused: account.not_open.
 */
export function decideNoteLogged(command: CommandOf<'log-note'>, { journal }: Situation<unknown>): Decision {
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  return accept(command, [{ kind: 'note-logged', facts: {}, personal: { text: command.facts.text } }]);
}
