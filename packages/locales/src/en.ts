import type { Messages } from './messages.types.js';

/** English. */
export const en = {
  tag: 'en',
  monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  monthsLong: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  dayShort: '{day} {month} {year}',
  dayLong: '{day} {month} {year}',
  aging: { notDue: 'Not yet due', unapplied: 'In your favour', days: '{from}–{through} days', daysAndMore: '{from} days or more' },
  common: {
    account: 'Account {account}',
    balanceAsOf: 'Balance on {day}',
    overdue: 'Overdue',
    since: 'since {day}',
    knownAt: 'With what was recorded up to {instant}',
    inCurrency: 'in {currency}',
    print: 'Print',
    download: 'Download',
    retry: 'Try again',
    updating: 'Updating…',
    promisesFailed: 'We could not show your promises to pay right now.',
  },
  failures: {
    'backend.unreachable': {
      text: 'We could not reach the server.',
      remedy: 'Check your connection and try again in a few minutes.',
    },
    'page.incomplete': {
      text: 'We could not load a part of this page.',
      remedy: 'Check your connection and try again. If it does not appear, reload the page.',
    },
  },
  otherRefusal: {
    text: 'We could not do what you asked. Nothing changed on your account.',
    remedy: 'Check the details and try again. If it happens again, give this code to the person who helps you: {code}.',
  },
} as const satisfies Messages;
