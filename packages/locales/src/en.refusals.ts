import type { RefusalWords } from './messages.types.js';

const ASK_WHOEVER_HELPS = 'If you think this is a mistake, contact the person who helps you.';

/** What a refusal or an error says in English, by code. A sentence whose fact is missing is left out; the first names none. */
export const enRefusals = {
  'access.denied': {
    text: 'You may not see or do this.',
    remedy: `Sign in with the account it belongs to. ${ASK_WHOEVER_HELPS}`,
  },
  'backend.aborted': { text: 'The request was stopped before it finished.', remedy: 'Try again.' },
  'backend.unreachable': {
    text: 'We could not reach the server. Nothing changed on your account.',
    remedy: 'Check your connection and try again in a few minutes.',
  },
  'backend.unexpected': {
    text: 'The server gave an answer that we did not expect. Nothing changed on your account.',
    remedy: 'Try again in a few minutes. If it happens again, tell the person who helps you.',
  },
  'command.invalid': {
    text: ['Something is missing or not in the expected form.', 'Where: {path}.'],
    remedy: 'Correct it and send again; everything else you typed is kept.',
  },
  'entry.id_reused': {
    text: 'Another operation with this same number has already been received.',
    remedy: 'Check whether the operation is already recorded before you repeat it under a new number.',
  },
  'position.knowledge_not_kept': {
    text: ['How the account looked at that moment was not kept.', 'It can be seen from {knownFrom} on.'],
    remedy: 'Choose a later moment, or see the account as it is known today.',
  },
  'promise.below_minimum': {
    text: ['The amount is less than we can accept.', 'The minimum is {minimum}.'],
    remedy: 'Offer a larger amount or ask for a payment plan.',
  },
  'promise.beyond_horizon': {
    text: ['That date is too far away.', 'The latest date we can accept is {latest}.'],
    remedy: 'Choose an earlier date or ask for a payment plan.',
  },
  'promise.nothing_open': { text: 'There is nothing to pay that could be promised.', remedy: ASK_WHOEVER_HELPS },
  'promise.one_is_open': {
    text: ['You already have a promise to pay.', 'It is due on {dueOn}.'],
    remedy: 'You can keep it, or withdraw it before you make another.',
  },
  'rate.missing': {
    text: ['The exchange rate of that day is missing.', 'From {from} to {to}, on {on}.'],
    remedy: 'Record the rate or use the currency of the document.',
  },
  'statement.invalid_from': {
    text: 'The first day is not a day of the calendar.',
    remedy: 'Write it as year-month-day, for example 2026-01-31.',
  },
  'statement.invalid_to': {
    text: 'The last day is not a day of the calendar.',
    remedy: 'Write it as year-month-day, for example 2026-03-31.',
  },
  'statement.invalid_known_at': {
    text: 'The moment to look from is not valid.',
    remedy: 'Write it with date, time and Z, for example 2026-04-02T18:00:00Z.',
  },
  'statement.invalid_since': {
    text: 'The moment of the last statement is not valid.',
    remedy: 'Write it with date, time and Z, for example 2026-03-01T06:00:00Z.',
  },
  'statement.from_after_to': {
    text: ['The first day is after the last.', 'First: {from}. Last: {to}.'],
    remedy: 'Choose a first day on or before the last.',
  },
  'statement.unreadable': {
    text: 'The statement that arrived is incomplete and cannot be shown.',
    remedy: 'Try again. If it happens again, tell the person who helps you.',
  },
  'store.in_use': {
    text: 'Another program is using this data.',
    remedy: 'Close the other program, or go through it, and try again.',
  },
  'stream.invalid': {
    text: 'The account number is not in the expected form.',
    remedy: 'Check the address of this page or ask for a new one.',
  },
  'version.conflict': {
    text: 'The account changed while you were working. Nothing was half saved.',
    remedy: 'Look at the new data and send again.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
