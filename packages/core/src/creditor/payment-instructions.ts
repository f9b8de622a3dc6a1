import { customerIdOf } from '../aging/index.js';
import { deepFreeze } from '../assert/index.js';
import type { LocalDate } from '../calendar/index.js';
import type { StreamId } from '../journal/index.js';
import type { CreditorRules, PaymentInstructions } from './creditor.types.js';
import { paymentReference } from './payment-reference.js';

/** Whose instructions, as of when, and what is open. */
export interface PaymentQuestion {
  readonly stream: StreamId;
  readonly asOf: LocalDate;
  /** The documents of which something is open, in the order they are to be shown. */
  readonly openItemIds: readonly string[];
}

/**
 * How a customer pays: to whom, where, and what a transfer bears. The customer's reference is that of what follows 'account/' in its stream.
 *
 * @param rules The `creditor` of the policy in force; undefined where it names nobody: then there are references and no accounts.
 * @example
 * paymentInstructions(undefined, { stream: 'account/1042', asOf: '2026-03-31', openItemIds: [] }).reference.numeric; // => '0010429'
 */
export function paymentInstructions(rules: CreditorRules | undefined, { stream, asOf, openItemIds }: PaymentQuestion): PaymentInstructions {
  return deepFreeze({
    stream,
    asOf,
    ...(rules && { creditor: creditorOf(rules) }),
    accounts: (rules?.accounts ?? []).map((account) => ({ ...account, holder: account.holder ?? rules?.name ?? '' })),
    reference: paymentReference(customerIdOf(stream)),
    ...(rules?.references === 'document' && {
      documents: [...new Set(openItemIds)].map((itemId) => ({ itemId, reference: paymentReference(itemId) })),
    }),
  });
}

function creditorOf({ name, taxId, contact }: CreditorRules): NonNullable<PaymentInstructions['creditor']> {
  return { name, ...(taxId !== undefined && { taxId }), contact: { ...contact } };
}
