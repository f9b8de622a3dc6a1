import { differenceInCalendarDays, isAfter, parseISO } from 'date-fns';
import { add, dinero, isNegative, toSnapshot } from 'dinero.js';
import { CLP, MXN, USD } from 'dinero.js/currencies';

const DAY_MS = 86_400_000;

/** As it is usually written: plain objects, a Map, `Date.parse`, numbers added. */
export function ageWithMaps(items, { buckets }, { asOf }) {
  const now = Date.parse(asOf);
  const rows = new Map();
  const totals = new Map();
  for (const { customerId, amount, issuedOn, dueOn } of items) {
    if (issuedOn > asOf) continue;
    const key = `${customerId} ${amount.currency}`;
    let row = rows.get(key);
    if (!row) rows.set(key, (row = { customerId, ...blankRow(amount.currency, buckets) }));
    let total = totals.get(amount.currency);
    if (!total) totals.set(amount.currency, (total = blankRow(amount.currency, buckets)));
    const days = Math.round((now - Date.parse(dueOn)) / DAY_MS);
    for (const one of [row, total]) {
      one.total += amount.amount;
      if (amount.amount < 0) one.unapplied += amount.amount;
      else if (days < 1) one.notDue += amount.amount;
      else one.buckets.find(({ throughDays }) => throughDays === null || days <= throughDays).amount += amount.amount;
    }
  }
  return reportOf(asOf, [...rows.values()], [...totals.values()]);
}

function blankRow(currency, buckets) {
  return { currency, notDue: 0, buckets: buckets.map((bucket) => ({ ...bucket, amount: 0 })), unapplied: 0, total: 0 };
}

function reportOf(asOf, rows, totals) {
  const sorted = rows.sort((a, b) =>
    a.customerId < b.customerId ? -1 : a.customerId > b.customerId ? 1 : a.currency < b.currency ? -1 : 1,
  );
  return { asOf, bucketsAsOf: asOf, rows: sorted, totals: totals.sort((a, b) => (a.currency < b.currency ? -1 : 1)) };
}

const CURRENCIES = { CLP, MXN, USD };

/** With a library for money and one for days, as their manuals show them. */
export function ageWithLibraries(items, { buckets }, { asOf }) {
  const now = parseISO(asOf);
  const rows = new Map();
  const totals = new Map();
  for (const { customerId, amount, issuedOn, dueOn } of items) {
    if (isAfter(parseISO(issuedOn), now)) continue;
    const money = dinero({ amount: amount.amount, currency: CURRENCIES[amount.currency] });
    const key = `${customerId} ${amount.currency}`;
    if (!rows.has(key)) rows.set(key, { customerId, ...blankMoney(amount.currency, buckets) });
    if (!totals.has(amount.currency)) totals.set(amount.currency, blankMoney(amount.currency, buckets));
    const days = differenceInCalendarDays(now, parseISO(dueOn));
    for (const row of [rows.get(key), totals.get(amount.currency)]) {
      row.total = add(row.total, money);
      if (isNegative(money)) row.unapplied = add(row.unapplied, money);
      else if (days < 1) row.notDue = add(row.notDue, money);
      else {
        const bucket = row.buckets.find(({ throughDays }) => throughDays === null || days <= throughDays);
        bucket.amount = add(bucket.amount, money);
      }
    }
  }
  return reportOf(asOf, [...rows.values()].map(plain), [...totals.values()].map(plain));
}

function blankMoney(currency, buckets) {
  const zero = dinero({ amount: 0, currency: CURRENCIES[currency] });
  return { currency, notDue: zero, buckets: buckets.map((bucket) => ({ ...bucket, amount: zero })), unapplied: zero, total: zero };
}

function plain({ notDue, buckets, unapplied, total, ...row }) {
  const amount = (money) => toSnapshot(money).amount;
  const plainBuckets = buckets.map((bucket) => ({ ...bucket, amount: amount(bucket.amount) }));
  return { ...row, notDue: amount(notDue), buckets: plainBuckets, unapplied: amount(unapplied), total: amount(total) };
}
