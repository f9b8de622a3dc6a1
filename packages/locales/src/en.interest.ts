import type { RefusalWords } from './messages.types.js';

/** What is wrong with late interest or a waiver, in English, by code. A sentence whose fact is missing is left out; the first names none. */
export const enInterest = {
  'interest.cap_below_zero': { text: 'A cap on interest cannot be below zero.', remedy: 'Enter a cap of zero or more, or leave it out.' },
  'interest.charge_days_invalid': {
    text: 'The days of the month on which late interest is charged are not written as they should be.',
    remedy: 'Enter days from 1 to 31, at least one; 31 is the last of every month.',
  },
  'interest.grace_invalid': {
    text: 'Days of grace are a whole number, zero or more.',
    remedy: 'Enter whole days, and say from when interest runs: from-due or from-end-of-grace.',
  },
  'interest.item_unknown': {
    text: ['The account has no such document on the day asked.', 'Document {itemId}.'],
    remedy: 'Check the document number, or charge the whole account.',
  },
  'interest.pause_invalid': { text: 'The pause of interest ends before it begins.', remedy: 'Set an end on or after its beginning.' },
  'interest.rate_above_cap': {
    text: ['The rate agreed is above the highest allowed.', 'The highest is {maximumPerYear} a year (1 is 100 %).'],
    remedy: 'Agree on that rate or a lower one.',
  },
  'interest.rate_below_zero': {
    text: 'A rate of interest cannot be below zero.',
    remedy: 'Enter the rate as a fraction, zero or more: 0.12 is 12 %.',
  },
  'interest.rate_invalid': { text: 'The rate does not say for which period it is.', remedy: 'Give the rate a year, a month or a day.' },
  'interest.rate_missing': {
    text: ['There is no rate of interest for one of the days on which something is owed.', 'The one of {on} is missing.'],
    remedy: 'Add the row of that day to the table of rates and try again.',
  },
  'interest.rate_table_invalid': {
    text: 'The table of rates is not valid: rows go by day, without gaps or overlaps.',
    remedy: 'Begin every row on a day of its own; after a row with a last day, begin the next on the day after.',
  },
  'interest.rounding_invalid': {
    text: 'That way of rounding interest is not known.',
    remedy: 'Use at-end (once, at the end) or daily (each day).',
  },
  'interest.tax_below_zero': { text: 'Tax on interest cannot be below zero.', remedy: 'Enter a percentage of zero or more: 16 is 16 %.' },
  'waiver.currency_mismatch': {
    text: ['The waiver is not in the currency of the document.', 'Expected {currency}.'],
    remedy: 'Enter the amount in the currency of the document.',
  },
  'waiver.exceeds_open': {
    text: ['No more can be waived than is left to pay of that part.', 'Left of {component}: {open}.'],
    remedy: 'Waive what is left at most.',
  },
  'waiver.item_unknown': {
    text: ['The account has no such document or part of it on the day asked.', 'Document {itemId}, instalment {instalment}.'],
    remedy: 'Check the document number and the instalment.',
  },
  'waiver.not_positive': { text: 'The amount to waive must be above zero.', remedy: 'Enter an amount above zero.' },
} as const satisfies Readonly<Record<string, RefusalWords>>;
