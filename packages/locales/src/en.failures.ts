import type { RefusalWords } from './messages.types.js';

/** Why something cannot be shown, in English, by code: what every element may have to say. A sentence whose fact is missing is left out; the first names none. */
export const enFailures = {
  'access.denied': {
    text: 'You may not see or do this.',
    remedy: 'Sign in with the account it belongs to. If you think this is a mistake, contact the person who helps you.',
  },
  'backend.aborted': { text: 'The request was stopped before it finished.', remedy: 'Try again.' },
  'backend.unexpected': {
    text: 'The server gave an answer that we did not expect.',
    remedy: 'Try again in a few minutes. If it happens again, tell the person who helps you.',
  },
  'http.internal': {
    text: 'Something failed at the server, which says no more on purpose.',
    remedy: 'Try again. If it happens again, tell the person who helps you.',
  },
  'http.timeout': {
    text: 'The server took too long to answer.',
    remedy: 'Try again in a few minutes.',
  },
  'link.not_valid': { text: 'This link no longer works.', remedy: 'Ask the person who helps you for a new one.' },
  'position.knowledge_not_kept': {
    text: ['How the account looked at that moment was not kept.', 'It can be seen from {knownFrom} on.'],
    remedy: 'Choose a later moment, or see the account as it is known today.',
  },
  'query.invalid': {
    text: ['A field of the query is missing or not in the expected form.', 'Field: {path}.'],
    remedy: 'Correct it and try again.',
  },
  'statement.invalid_from': {
    text: 'The first day is not a day of the calendar.',
    remedy: 'Write it as year-month-day, for example 2026-01-31.',
  },
  'statement.invalid_known_at': {
    text: 'The moment to look from is not valid.',
    remedy: 'Write it with date, time and Z, for example 2026-04-02T18:00:00Z.',
  },
  'statement.invalid_since': {
    text: 'The moment of the last statement is not valid.',
    remedy: 'Write it with date, time and Z, for example 2026-03-01T06:00:00Z.',
  },
  'statement.invalid_to': {
    text: 'The last day is not a day of the calendar.',
    remedy: 'Write it as year-month-day, for example 2026-03-31.',
  },
  'statement.period_invalid': {
    text: ['The first day is after the last.', 'First: {from}. Last: {to}.'],
    remedy: 'Choose a first day on or before the last.',
  },
  'statement.unreadable': {
    text: 'The statement that arrived is incomplete and cannot be shown.',
    remedy: 'Try again. If it happens again, tell the person who helps you.',
  },
  'store.unavailable': {
    text: 'The data is not available at the moment.',
    remedy: 'Try again in a few minutes.',
  },
  'stream.invalid': {
    text: 'The account number is not in the expected form.',
    remedy: 'Check the address of this page or ask for a new one.',
  },
  'stream.unknown': { text: 'We could not find that account.', remedy: 'Check the account number or the address of this page.' },
  'view.not_available': { text: 'This view is not available here.', remedy: 'Ask whoever runs the system to make it available.' },
} as const satisfies Readonly<Record<string, RefusalWords>>;
