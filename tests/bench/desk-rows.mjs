import { addDays } from '@cartera/core';

const DAY = '2026-06-30';
const NAMES = [
  'Abarrotes La Esperanza',
  'Ferretería del Centro',
  'Comercializadora de la Sierra',
  'Dulcería Lupita',
  'Refaccionaria El Águila',
  'Muebles del Bajío',
];
const PEOPLE = ['luz', 'memo', 'rosa'];

/** The work items of a list of so many accounts, best first: names of their own, pesos in all, dollars in every third, a promise in every fifth. The same in every run. */
export function deskRows(total) {
  return Array.from({ length: total }, (_, n) => deskRow(n, total));
}

/** What the Backend answers: one page of them, and what it says of all. */
export function pageOf(rows, { skip = 0, limit = 50 }) {
  const total = rows.length;
  const currency = ['MXN', 'USD'].map((value) => ({ value, count: total }));
  return { rows: rows.slice(skip, skip + limit), total, facets: { currency }, evaluatedOn: DAY };
}

function deskRow(n, total) {
  const customerId = `C-${String(n).padStart(6, '0')}`;
  const dueOn = addDays(DAY, -1 - ((n * 31) % 160));
  const amount = { amount: 10_000 + ((n * 7919) % 90_000_000), currency: 'MXN' };
  const dollars = { amount: 5_000 + ((n * 104_729) % 900_000), currency: 'USD' };
  return {
    stream: `account/${customerId}`,
    version: 1,
    customerId,
    name: `${NAMES[n % NAMES.length]} ${n + 1}`,
    asOf: DAY,
    evaluatedOn: DAY,
    toCollect: n % 3 === 0 ? [amount, dollars] : [amount],
    oldestDueOn: dueOn,
    withPromise: n % 5 === 0,
    searchText: '',
    ...(n % 4 === 0 && { assignedTo: PEOPLE[n % PEOPLE.length] }),
    points: total - n,
    because: [
      { code: 'worklist.days_late', facts: { points: 200, dueOn, fromDays: 1 } },
      { code: 'worklist.amount', facts: { points: 13, amount } },
    ],
  };
}
