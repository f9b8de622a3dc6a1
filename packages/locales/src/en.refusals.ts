import { enPaymentRefusals } from './en.payment-refusals.js';
import { enPromiseRefusals } from './en.promise-refusals.js';
import type { RefusalWords } from './messages.types.js';

/** Why something that was asked is not done, in English, by code. A sentence whose fact is missing is left out; the first names none. */
export const enRefusals = {
  'account.already_open': {
    text: 'This account is already open.',
    remedy: 'Use the one there is, or open another under a different number.',
  },
  'account.stream_mismatch': {
    text: 'That is not the name of a customer’s account.',
    remedy: 'Use an account that begins with account/ and goes on with the customer’s number.',
  },
  'allocation.direction_not_available': {
    text: 'The rule for applying payments names an order that is not available.',
    remedy: 'Use oldest-first or newest-first in the allocation policy.',
  },
  'application.no_lines': { text: 'It does not say which documents it is applied to.', remedy: 'Add at least one line.' },
  'balance.issued_after': {
    text: ['The document is dated after the balance it is stated for.', 'Issued on {issuedOn}; balance of {on}.'],
    remedy: 'Correct the date of issue or that of the balance.',
  },
  'calendar.missing': { text: 'A calendar of business days is missing.', remedy: 'Name the calendar that applies.' },
  'command.key_invalid': {
    text: ['The key of the operation is not valid.', 'It may have up to {lengthMax} characters, with no space at either end.'],
    remedy: 'Send the operation with a valid key.',
  },
  'document.line_unknown': {
    text: ['A payment is applied to a document that is not on the list.', 'Document {itemId}, instalment {instalment}.'],
    remedy: 'Add the document or correct the payment.',
  },
  'document.no_instalments': { text: 'A document does not say when it is due.', remedy: 'Add at least one due date.' },
  'invoice.due_before_issued': {
    text: ['The due date is before the date of issue.', 'Issued on {issuedOn}; due on {dueOn}.'],
    remedy: 'Correct the due date or the date of issue.',
  },
  'invoice.instalment_repeated': {
    text: ['Two instalments have the same number.', 'Number {number}.'],
    remedy: 'Number every instalment once.',
  },
  'invoice.instalments_differ': {
    text: ['The instalments do not add up to the total.', 'Total: {total}. Instalments: {instalments}.'],
    remedy: 'Correct the amounts until they add up.',
  },
  'item.exists': {
    text: ['A document with that number is already on the account.', 'Document {itemId}.'],
    remedy: 'Check whether it was already recorded, or use another number.',
  },
  'payment.currency_mismatch': {
    text: ['The currency is not that of the payment.', '{currency} was expected.'],
    remedy: 'Write the amount in the currency of the payment.',
  },
  'payment.not_received_here': {
    text: ['That money came by transfer from another account.', 'Payment {paymentId}.'],
    remedy: 'Record the return on the account that received it; transfer the money back first.',
  },
  'payment.transferred': {
    text: ['Part of that payment is on another account.', 'Away from here: {away}.'],
    remedy: 'Transfer that part back first.',
  },
  'payment.ended': {
    text: ['That payment or credit note has already been returned or cancelled.', 'It was on {on}.'],
    remedy: 'Use another payment.',
  },
  'payment.not_a_payment': {
    text: ['That number belongs to a credit note, not to a payment.', 'Number {paymentId}.'],
    remedy: 'Choose a payment.',
  },
  'payment.refund_exceeds': {
    text: ['More would be refunded than is left unapplied.', '{left} is left.'],
    remedy: 'Refund no more than is left.',
  },
  'payment.refund_not_positive': { text: 'The refund must be above zero.', remedy: 'Enter an amount above zero.' },
  'payment.refunded': {
    text: ['Part of that payment has already been refunded.', 'Payment {paymentId}.'],
    remedy: 'Void the refund first.',
  },
  'payment.returned_before_received': {
    text: ['A payment cannot be returned before it is received.', 'It was received on {receivedOn}.'],
    remedy: 'Correct the day of the return.',
  },
  'payment.unknown': {
    text: ['We could not find that payment on the account.', 'Payment {paymentId}.'],
    remedy: 'Check the payment number.',
  },
  ...enPaymentRefusals,
  ...enPromiseRefusals,
  'promise.already_promised': {
    text: ['Another open promise covers that amount already.', 'You can still promise {available}.'],
    remedy: 'Promise no more than is left, or withdraw the other promise first.',
  },
  'promise.already_withdrawn': {
    text: ['That promise to pay was withdrawn already.', 'It was on {on}.'],
    remedy: 'Make a new one if you need it.',
  },
  'promise.below_minimum': {
    text: ['The amount is less than we can accept.', 'The least is {least}.'],
    remedy: 'Offer a larger amount or ask for a payment plan.',
  },
  'promise.item_unknown': {
    text: ['One of the documents is not on this account.', 'Document {itemId}.'],
    remedy: 'Check the document number.',
  },
  'promise.not_a_business_day': {
    text: ['That is not a business day.', 'The next business day is {next}.'],
    remedy: 'Choose a business day.',
  },
  'promise.not_a_quincena': {
    text: ['We can accept pay days only: the middle and the end of the month.', 'The next one is {next}.'],
    remedy: 'Choose the 15th or the last day of the month, or the business day before it.',
  },
  'promise.not_made_yet': {
    text: ['A promise cannot be withdrawn before it is made.', 'It was made on {madeOn}.'],
    remedy: 'Correct the day.',
  },
  'promise.not_open': {
    text: ['That promise to pay is no longer open.', 'Promise {promiseId}.'],
    remedy: 'It need not be withdrawn. Make a new one if you need it.',
  },
  'promise.nothing_open': {
    text: ['There is nothing to pay that could be promised.', 'Currency: {currency}.', 'Document {itemId}.'],
    remedy: 'Check the currency and the document. If you think this is a mistake, contact the person who helps you.',
  },
  'promise.unknown': {
    text: ['We could not find that promise to pay on the account.', 'Promise {promiseId}.'],
    remedy: 'Check the number of the promise.',
  },
  'promise.withdrawal_too_late': {
    text: ['The promise can no longer be withdrawn here.', 'It could be until {until}.'],
    remedy: 'If you will not be able to pay, tell the person who helps you: another day can be agreed.',
  },
  'rate.missing': {
    text: ['The exchange rate of that day is missing.', 'From {from} to {to}, on {on}.'],
    remedy: 'Record the rate or use the currency of the document.',
  },
  'store.in_use': { text: 'Another program is using this data.', remedy: 'Close the other program, or go through it, and try again.' },
  'store.not_atomic': {
    text: 'This operation changes several accounts at once, which cannot be saved together here.',
    remedy: 'Record the changes account by account.',
  },
  'void.already_voided': { text: 'That entry had already been voided.', remedy: 'There is no need to void it again.' },
  'void.conflicts': { text: 'Voiding that entry would leave the account at odds with others.', remedy: 'Correct the later entries first.' },
  'transfer.exceeds_unapplied': {
    text: ['More would be transferred than is left unapplied.', '{left} are left.'],
    remedy: 'Transfer no more than is left of the payment.',
  },
  'transfer.same_account': { text: 'The money is on that account already.', remedy: 'Choose the other account.' },
  'transfer.target_not_open': {
    text: 'The other account is not there, or not open yet.',
    remedy: 'Check the other account, or open it first.',
  },
  'void.depended_on': { text: ['Another entry depends on this one.', 'Entry {by}.'], remedy: 'Void the one that depends on it first.' },
  'void.entry_unknown': { text: 'We could not find that entry on the account.', remedy: 'Check the number of the entry.' },
  'void.lasting': {
    text: 'That entry has been seen outside and cannot be voided, only undone.',
    remedy: 'Record a return or a cancellation, with its own day.',
  },
  'void.of_void': { text: 'A void cannot be voided.', remedy: 'Record the original entry again.' },
  'terms.amount_below_zero': { text: 'A share of the terms is below zero.', remedy: 'Give every share an amount of zero or more.' },
  'terms.day_missing': {
    text: 'The day that the terms count from is missing.',
    remedy: 'Give the day of delivery or of the contra-recibo.',
  },
  'terms.no_lines': { text: 'The terms do not say when to pay.', remedy: 'Add at least one share with its due date to the terms.' },
  'terms.percent_invalid': {
    text: 'A percentage of the terms is not between 0 and 100.',
    remedy: 'Write every percentage between 0 and 100.',
  },
  'terms.percentages_differ': {
    text: ['The percentages of the terms do not add up to 100.', 'They come to {percent}.'],
    remedy: 'Change the percentages until they come to 100, or leave the rest to one share.',
  },
  'terms.rest_below_zero': {
    text: 'The shares of the terms come to more than the total.',
    remedy: 'Reduce the amounts or percentages until they fit into the total.',
  },
  'terms.tax_missing': { text: 'The tax is missing: the discount is taken before tax.', remedy: 'Give the tax of the invoice.' },
  'terms.two_rests': { text: 'The terms leave the rest to two shares.', remedy: 'Leave the rest to one share only.' },
} as const satisfies Readonly<Record<string, RefusalWords>>;
