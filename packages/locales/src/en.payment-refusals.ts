import { enCommandRefusals } from './en.command-refusals.js';
import type { RefusalWords } from './messages.types.js';

/** Why a payment is not recorded, in English, by code: apart, so that the form need not carry every refusal there is. */
export const enPaymentRefusals = {
  ...enCommandRefusals,
  'allocation.amount_not_positive': { text: 'The amount of the payment must be above zero.', remedy: 'Enter an amount above zero.' },
  'allocation.surplus_refused': {
    text: ['The payment is more than what is open.', '{surplus} is left over.'],
    remedy: 'Record the exact amount, or leave the rest in the customer’s favour.',
  },
  'application.amount_not_positive': {
    text: 'Every line of the application must be above zero.',
    remedy: 'Enter an amount above zero in every line, or take the line out.',
  },
  'application.currency_mismatch': {
    text: ['The currency of the line is not that of the document or of the payment.', '{currency} was expected.'],
    remedy: 'Write what is applied in the currency of the document, and what is paid in that of the payment.',
  },
  'application.exceeds_open': {
    text: ['More would be applied than is open on the document.', 'Open: {open}. Applied: {settled}.'],
    remedy: 'Apply no more than is open.',
  },
  'application.exceeds_payment': {
    text: ['The lines add up to more than is left of the payment.', '{left} is left; the lines ask for {paid}.'],
    remedy: 'Reduce the lines.',
  },
  'application.item_unknown': {
    text: ['The document, or that part of it, is not on this account.', 'Document {itemId}, instalment {instalment}.'],
    remedy: 'Check the document number.',
  },
  'application.paid_differs': {
    text: ['The amount paid does not follow from the rate of the line.', '{expected} was expected.'],
    remedy: 'Enter the amount that the rate gives, or correct the rate.',
  },
  'payment.clears_before': {
    text: ['A payment cannot clear before it is received.', 'Received on {on}; clears on {clearsOn}.'],
    remedy: 'Correct the day it clears.',
  },
  'payment.exists': {
    text: ['A payment or credit note with that number already exists.', 'Number {paymentId}.'],
    remedy: 'Check whether it was already recorded, or use another number.',
  },
  'payment_form.outcome_unreadable': {
    text: 'The answer arrived incomplete and we do not know what became of the payment.',
    remedy: 'What you typed is kept. You can try again: it will not be recorded twice.',
  },
  'payment_form.position_unreadable': {
    text: 'The details of the account arrived incomplete and cannot be shown.',
    remedy: 'Try again. If it happens again, tell whoever runs the system.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
