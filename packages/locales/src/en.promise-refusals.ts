import type { RefusalWords } from './messages.types.js';

/** Why a promise is not taken, or not taken back, in English, by code: apart, so that the form need not carry every refusal there is. */
export const enPromiseRefusals = {
  'promise.above_open': {
    text: ['It is more than you owe.', 'There is {open} to pay.'],
    remedy: 'Promise no more than there is to pay.',
  },
  'promise.already_promised': {
    text: ['You have already promised part of it.', 'You promised {promised}; {available} can still be promised.'],
    remedy: 'Choose a smaller amount, or withdraw the earlier promise first.',
  },
  'promise.already_withdrawn': {
    text: ['That promise had already been withdrawn.', 'It was on {on}.'],
    remedy: 'There is no need to withdraw it again.',
  },
  'promise.below_minimum': {
    text: ['The amount is below the minimum.', 'The least we can accept is {least}.'],
    remedy: 'Offer a larger amount or ask for a payment plan.',
  },
  'promise.beyond_horizon': {
    text: ['That date is too far away.', 'The latest date we can accept is {latest}.'],
    remedy: 'Choose an earlier date or ask for a payment plan.',
  },
  'promise.exists': { text: 'There is already a promise to pay with that number.', remedy: 'Check whether it is already recorded.' },
  'promise.in_the_past': {
    text: ['That date has passed.', 'The first possible date is {earliest}.'],
    remedy: 'Choose a date from today on.',
  },
  'promise.item_unknown': {
    text: ['A document of the promise is not on this account.', 'Document {itemId}.'],
    remedy: 'Check the document number.',
  },
  'promise.not_a_business_day': {
    text: ['Banks are closed on that day.', 'The next business day is {next}.'],
    remedy: 'Choose a business day.',
  },
  'promise.not_a_quincena': {
    text: ['That day is not a payday.', 'The next payday is {next}.'],
    remedy: 'Choose a payday: the middle or the end of a month.',
  },
  'promise.not_made_yet': {
    text: ['The promise had not been made on that date.', 'It was made on {madeOn}.'],
    remedy: 'Choose a later date.',
  },
  'promise.not_open': { text: 'That promise is no longer open.', remedy: 'You can make another promise to pay.' },
  'promise.nothing_open': {
    text: ['There is nothing to pay that could be promised in that currency or document.', 'Currency: {currency}.', 'Document {itemId}.'],
    remedy: 'Check what you chose. If you think this is a mistake, contact the person who helps you.',
  },
  'promise.unknown': { text: 'We could not find that promise on the account.', remedy: 'Check the number of the promise.' },
  'promise.withdrawal_too_late': {
    text: ['The promise can no longer be withdrawn.', 'It could be until {until}.'],
    remedy: 'If you will not be able to pay, contact the person who helps you.',
  },
  'promise_form.choices_unreadable': {
    text: 'The details of the account arrived incomplete and cannot be shown.',
    remedy: 'Try again. If it happens again, tell the person who helps you.',
  },
  'promise_form.outcome_unreadable': {
    text: 'The answer arrived incomplete and we do not know what became of your promise.',
    remedy: 'What you chose is kept. You can try again: it will not be recorded twice.',
  },
  'promise_form.promises_unreadable': {
    text: 'The list of your promises arrived incomplete and cannot be shown.',
    remedy: 'Try again. If it happens again, tell the person who helps you.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
