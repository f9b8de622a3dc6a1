import type { AgingMessages } from './aging.types.js';

/** Words of the aging of a portfolio in English. */
export const enAging = {
  title: 'Aging of balances',
  countedTo: 'Days late counted to {day}',
  choose: 'Choose an age to see whose it is',
  customer: 'Customer',
  total: 'Total',
  inFavour: 'In credit',
  everyone: 'All customers',
  caption: 'Customers, in {currency}',
  filtered: {
    one: '{n} customer with an amount in “{bucket}”.',
    other: '{n} customers with an amount in “{bucket}”, largest first.',
  },
  sorted: 'Sorted by “{bucket}”, largest first.',
  byTotal: 'Sorted by total, largest first.',
  showAll: 'Show all',
  shown: '{shown} of {count} are shown.',
  partial: {
    one: 'Only {n} customer was fetched and there are more. Totals are of all of them.',
    other: '{n} customers were fetched and there are more: the order is among these. Totals are of all of them.',
  },
  more: 'Show more',
  loading: 'Loading the aging of balances…',
  nothingYet: 'There are no balances to show yet.',
  empty: 'There are no open balances on {day}.',
  emptyHint: 'Once there is an invoice to collect or money in a customer’s favour, it appears here.',
  stillShown: 'What you see are the balances on {day}.',
} as const satisfies AgingMessages;
