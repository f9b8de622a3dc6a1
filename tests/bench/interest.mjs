import { deepStrictEqual } from 'node:assert/strict';
import { accrueLateInterest, addDays, dayNumber, lateInterestOver } from '@cartera/core';
import { mismatches } from './interest-oracle.mjs';
import { daysUntil, explainedWithDecimals, explainedWithDinero, withBigInts, withDecimals, withDinero } from './interest-by-hand.mjs';
import { byTurns, dice } from './measure.mjs';
import { count, ms, ratio, table } from './report.mjs';

export const title = 'Interest: late debts, exact to the cent';

const DEBTS = 100_000;
const EXPLAINED = 10_000;
const THROUGH = '2026-03-31';
const TERMS = { rate: { perYear: '0.12' }, dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' };

/**
 * Simple interest of many debts beside decimal.js, dinero.js and big integers, and interest explained in segments; each after a check that all
 * give the same. Then random cases against big-integer fractions: 20,000, with `--full` a million.
 */
export function run({ full }) {
  return [many(), explained(), checked(full ? 1_000_000 : 20_000)].join('\n\n');
}

/** As data come from a file or the wire. */
const asRead = (data) => JSON.parse(JSON.stringify(data));

function many() {
  const roll = dice();
  const debts = asRead(Array.from({ length: DEBTS }, () => ({ principal: 1 + roll(50_000_000), dueOn: addDays('2025-01-01', roll(500)) })));
  const columns = { principal: debts.map(({ principal }) => principal), due: debts.map(({ dueOn }) => dayNumber(dueOn)) };
  const sum = (interestOf) => debts.reduce((total, { principal, dueOn }) => total + interestOf(principal, dueOn), 0);
  const byDays = (interestOf) => (principal, dueOn) => interestOf(principal, daysUntil(dueOn, THROUGH));
  const ways = { decimal: byDays(withDecimals), dinero: byDays(withDinero), bigint: byDays(withBigInts) };
  const own = lateInterestOver(TERMS, { through: THROUGH });
  for (const interestOf of Object.values(ways))
    deepStrictEqual(
      debts.map(({ principal, dueOn }) => interestOf(principal, dueOn)),
      debts.map(({ principal, dueOn }) => own(principal, dueOn)),
    );
  const times = byTurns({
    cartera: () => sum(lateInterestOver(TERMS, { through: THROUGH })),
    numbers: () => {
      const interestOf = lateInterestOver(TERMS, { through: THROUGH });
      return columns.principal.reduce((total, principal, n) => total + interestOf(principal, columns.due[n]), 0);
    },
    bigint: () => sum(ways.bigint),
    decimal: () => sum(ways.decimal),
    dinero: () => sum(ways.dinero),
  });
  const row = (words, time) => [words, ratio(time / times.cartera), ms(time), ((time * 1e6) / DEBTS).toFixed(0)];
  return table(
    [`${count(DEBTS)} debts, one rate`, 'beside Cartera', 'ms', 'ns a debt'],
    [
      row('Cartera: lateInterestOver', times.cartera),
      row('the same, due days as day numbers', times.numbers),
      row('big integers by hand', times.bigint),
      row('decimal.js', times.decimal),
      row('dinero.js', times.dinero),
    ],
  );
}

function explained() {
  const items = reducedDebts();
  const segments = sameSegments(items);
  const total = (earnedOf) => items.reduce((sum, item) => sum + earnedOf(item), 0);
  const times = byTurns({
    cartera: () => total((item) => accrueLateInterest(item, TERMS, { through: THROUGH }).earned.amount),
    decimal: () => total((item) => explainedWithDecimals(item, THROUGH).earned),
    dinero: () => total((item) => explainedWithDinero(item, THROUGH).earned),
  });
  const row = (words, time) => [words, ratio(time / times.cartera), ms(time), ((time * 1e6) / segments).toFixed(0)];
  return table(
    [`${count(items.length)} debts, ${count(segments)} segments`, 'beside Cartera', 'ms', 'ns a segment'],
    [
      row('Cartera: accrueLateInterest, with its reasons', times.cartera),
      row('decimal.js, segments alone', times.decimal),
      row('dinero.js, segments alone', times.dinero),
    ],
  );
}

/** Debts with one to five payments each. */
function reducedDebts() {
  const roll = dice(7);
  const mxn = (amount) => ({ amount, currency: 'MXN' });
  return asRead(
    Array.from({ length: EXPLAINED }, () => {
      const dueOn = addDays('2025-01-01', roll(300));
      const principal = mxn(5_000_000 + roll(50_000_000));
      const reductions = Array.from({ length: 1 + roll(5) }, () => ({ on: addDays(dueOn, 1 + roll(120)), amount: mxn(1 + roll(900_000)) }));
      return { principal, dueOn, reductions };
    }),
  );
}

/** Checks that all ways give the same figure and segments of every debt; how many segments there are in all. */
function sameSegments(items) {
  return items.reduce((segments, item) => {
    const own = accrueLateInterest(item, TERMS, { through: THROUGH });
    const expected = [own.earned.amount, own.segments.map(({ from, until, balance }) => [from, until, balance.amount])];
    for (const explain of [explainedWithDecimals, explainedWithDinero]) {
      const { earned, segments: parts } = explain(item, THROUGH);
      deepStrictEqual([earned, parts.map(({ from, until, balance }) => [from, until, balance])], expected);
    }
    return segments + own.segments.length;
  }, 0);
}

function checked(cases) {
  const { ties, near, wrong } = mismatches(cases);
  return table(
    ['random cases against fractions of big integers', 'ties', 'near 2^53', 'mismatches'],
    [[count(cases), count(ties), count(near), count(wrong)]],
  );
}
