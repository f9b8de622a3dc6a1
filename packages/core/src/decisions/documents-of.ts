import type { Command } from '../journal/index.js';

/**
 * The documents (items, payments, credit notes) whose entries a command's rule looks at, beside the first and the last of the journal.
 * Whoever decides many commands over long journals may load just these: the decision is the same.
 *
 * @returns Their ids; undefined where the rule looks at the whole journal.
 * @example
 * documentsOf(recordInvoice); // => ['F-1042']
 */
export function documentsOf(command: Command): readonly string[] | undefined {
  switch (command.kind) {
    case 'open-account':
    case 'log-note':
    case 'send-statement':
    case 'send-reminder':
    case 'issue-portal-link':
    case 'revoke-portal-link':
    case 'log-contact':
    case 'assign':
    case 'snooze':
      return [];
    case 'record-invoice':
    case 'state-balance':
      return [command.facts.itemId];
    case 'record-payment': {
      const { paymentId, apply } = command.facts;
      if (apply === 'by-policy') return undefined;
      return [paymentId, ...(apply === 'none' ? [] : apply.map(({ itemId }) => itemId))];
    }
    default:
      return undefined;
  }
}
