import { paymentInstructions, positionAt } from '@cartera/core';
import type { Views } from '../ports/index.js';
import { dayIn, requiredStreamIn, type RawQuery } from './query-fields.js';
import { loadKnown, policyFor, today, type ViewContext } from './view-context.js';

/** Whom to pay and where by the policy in force on the day for this account, and the reference of each document that is open then. */
export async function viewPaymentInstructions(query: RawQuery, context: ViewContext): Promise<Views['payment-instructions']['result']> {
  const stream = requiredStreamIn(query);
  const asOf = dayIn(query, 'asOf') ?? today(context);
  const journal = await loadKnown(stream, context);
  const { creditor } = policyFor(context, { on: asOf, journal });
  const open = positionAt(journal, { asOf }).instalments.filter(({ open: left }) => left.total > 0);
  return paymentInstructions(creditor, { stream, asOf, openItemIds: open.map(({ itemId }) => itemId) });
}
