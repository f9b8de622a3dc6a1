import { deepStrictEqual } from 'node:assert/strict';
import { addDays, ageItems } from '@cartera/core';
import { ageWithLibraries, ageWithMaps } from './aging-by-hand.mjs';
import { byTurns, dice } from './measure.mjs';
import { count, ms, ratio, table } from './report.mjs';

export const title = 'Aging: a portfolio of open items';

const ITEMS = 100_000;
const CUSTOMERS = 5_000;
const CURRENCIES = ['MXN', 'MXN', 'MXN', 'USD', 'CLP'];
const AT = { asOf: '2025-12-31' };
const SCHEME = {
  basis: 'due',
  buckets: [
    { fromDays: 1, throughDays: 30 },
    { fromDays: 31, throughDays: 60 },
    { fromDays: 61, throughDays: 90 },
    { fromDays: 91, throughDays: null },
  ],
};

/** `ageItems` beside plain objects with a Map and `Date.parse`, and beside dinero.js with date-fns. All three give the same report. */
export function run() {
  const items = buildItems();
  const sides = {
    cartera: () => ageItems(items, SCHEME, AT),
    maps: () => ageWithMaps(items, SCHEME, AT),
    libraries: () => ageWithLibraries(items, SCHEME, AT),
  };
  const report = sides.cartera();
  deepStrictEqual(sides.maps(), report);
  deepStrictEqual(sides.libraries(), report);
  const times = byTurns(sides, { rounds: 11, warmUp: 2 });
  const row = (words, time) => [words, ratio(time / times.cartera), ms(time), ((time * 1e6) / ITEMS).toFixed(0)];
  const rows = [
    row('Cartera: ageItems', times.cartera),
    row('objects, Map, Date.parse', times.maps),
    row('dinero.js + date-fns', times.libraries),
  ];
  return table([`${count(ITEMS)} items, ${count(report.rows.length)} rows`, 'beside Cartera', 'ms', 'ns an item'], rows);
}

/** Items in no order of customer or day; one in fifty below zero, some issued after the day asked. */
function buildItems() {
  const roll = dice();
  return Array.from({ length: ITEMS }, () => {
    const issuedOn = addDays('2024-06-01', roll(620));
    const amount = (1 + roll(5_000_000)) * (roll(50) === 0 ? -1 : 1);
    const customer = roll(CUSTOMERS);
    const currency = CURRENCIES[customer % CURRENCIES.length];
    return { customerId: `C-${customer}`, amount: { amount, currency }, issuedOn, dueOn: addDays(issuedOn, 30 * roll(4)) };
  });
}
