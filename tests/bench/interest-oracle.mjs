import { accrueLateInterest, addDays, lateInterestOver } from '@cartera/core';
import { dice } from './measure.mjs';

const MAX = Number.MAX_SAFE_INTEGER;
const ROUNDINGS = ['half-even', 'half-up', 'half-down', 'up', 'down'];
const BASES = { 'actual/360': 360n, 'actual/365': 365n };
const mxn = (amount) => ({ amount, currency: 'MXN' });

/**
 * Random debts, one to four balances, all ways of rounding: the figure of Cartera beside top ÷ bottom in big integers, rounded by what stands in words: half a
 * unit goes to the even, away from zero, to zero; up and down. One case in five is made to be a tie, one in five is near 2^53.
 */
export function mismatches(cases) {
  const roll = dice(53);
  let [ties, near, wrong] = [0, 0, 0];
  for (let n = 0; n < cases; n += 1) {
    const { item, terms, through, exact, plain } = caseOf(roll, n % 5);
    const expected = rounded(exact, terms.rounding);
    if (2n * (exact.top % exact.bottom) === exact.bottom) ties += 1;
    if (item.principal.amount > MAX - 2 ** 20) near += 1;
    const figure = accrueLateInterest(item, terms, { through }).earned.amount;
    const quick = plain ? lateInterestOver(terms, { through })(item.principal.amount, item.dueOn) : figure;
    if (BigInt(figure) !== expected || BigInt(quick) !== expected) wrong += 1;
  }
  return { ties, near, wrong };
}

function caseOf(roll, kind) {
  const basis = roll(2) === 0 ? 'actual/360' : 'actual/365';
  const dueOn = addDays('2023-11-01', roll(400));
  const days = 1 + roll(700);
  const rounding = ROUNDINGS[roll(5)];
  // A tie: an odd number of halves. Half of the year's days over those that pass, as a rate a day: an odd principal and an odd number of days.
  if (kind === 0) {
    const principal = 2 * roll(1_000_000) + 1;
    const odd = 2 * roll(300) + 1;
    return made({ principal, dueOn, basis, rounding, rate: { perDay: '0.5' }, bottom: 2n, top: 1n, perDay: true }, [[principal, odd]], []);
  }
  const digits = roll(100_000);
  const frame = {
    dueOn,
    basis,
    rounding,
    rate: { perYear: `0.${String(digits).padStart(5, '0')}` },
    bottom: 100_000n * BASES[basis],
    top: BigInt(digits),
    perDay: false,
  };
  if (kind === 1) return made({ ...frame, principal: MAX - roll(1_000_000) }, [[MAX, 1 + roll(360)]], []);
  const principal = 1 + roll(2_000_000_000);
  if (kind === 2) return made({ ...frame, principal }, [[principal, days]], []);
  const stretches = [];
  const reductions = [];
  let [balance, passed] = [principal, 0];
  for (let part = roll(4); part >= 0; part -= 1) {
    const own = 1 + roll(90);
    stretches.push([balance, own]);
    passed += own;
    const paid = roll(balance + 1);
    if (part > 0) reductions.push({ on: addDays(dueOn, passed), amount: mxn(paid) });
    balance -= paid;
  }
  return made({ ...frame, principal }, stretches, reductions);
}

/** The case, with its exact worth: Σ balance × days × top ÷ bottom. */
function made({ principal, dueOn, basis, rounding, rate, bottom, top }, stretches, reductions) {
  const balances = reductions.length === 0 ? [[principal, stretches[0][1]]] : stretches;
  const sum = balances.reduce((worth, [balance, days]) => worth + BigInt(balance) * BigInt(days), 0n) * top;
  const through = addDays(
    dueOn,
    balances.reduce((all, [, days]) => all + days, 0),
  );
  const terms = { rate, dayCount: { basis }, round: 'at-end', rounding };
  return {
    item: { principal: mxn(principal), dueOn, reductions },
    terms,
    through,
    exact: { top: sum, bottom },
    plain: reductions.length === 0,
  };
}

function rounded({ top, bottom }, rounding) {
  const [whole, twice] = [top / bottom, 2n * (top % bottom)];
  if (twice === 0n || rounding === 'down') return whole;
  if (rounding === 'up') return whole + 1n;
  if (twice !== bottom) return twice > bottom ? whole + 1n : whole;
  return rounding === 'half-up' || (rounding === 'half-even' && whole % 2n === 1n) ? whole + 1n : whole;
}
