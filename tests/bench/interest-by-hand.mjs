import { Decimal } from 'decimal.js';
import { dinero, halfEven, multiply, toSnapshot, transformScale } from 'dinero.js';

const DAY_MS = 86_400_000;

/** Days from a due day until another, by the platform's own calendar. */
export function daysUntil(dueOn, through) {
  return (Date.parse(through) - Date.parse(dueOn)) / DAY_MS;
}

/** balance × 0.12 × days ÷ 360, rounded half to even once, in decimal.js: 20 digits are enough for every product here. */
export function withDecimals(principal, days) {
  return days <= 0 ? 0 : new Decimal(principal).times('0.12').times(days).div(360).toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toNumber();
}

/** A currency whose minor unit has 3,000 parts: 0.12 ÷ 360 is 1 ÷ 3,000, so that dinero.js can round what it holds exactly. */
const PARTS = { code: 'MXN', base: 3000, exponent: 0 };

/** The same in dinero.js. */
export function withDinero(principal, days) {
  if (days <= 0) return 0;
  const exact = multiply(dinero({ amount: principal, currency: PARTS, scale: 0 }), { amount: days, scale: 1 });
  return toSnapshot(transformScale(exact, 0, halfEven)).amount;
}

/** The same in big integers, nothing else. */
export function withBigInts(principal, days) {
  if (days <= 0) return 0;
  const exact = BigInt(principal) * BigInt(days);
  const [whole, twice] = [exact / 3000n, 2n * (exact % 3000n)];
  return Number(twice > 3000n || (twice === 3000n && whole % 2n === 1n) ? whole + 1n : whole);
}

/** Segments between payments and their exact sum rounded once, in decimal.js: the figures of an explanation without its frozen steps. */
export function explainedWithDecimals({ principal, dueOn, reductions }, through) {
  const segments = [];
  let [sum, balance, from] = [new Decimal(0), new Decimal(principal.amount), dueOn];
  const close = (until) => {
    if (until > from && balance.gt(0)) {
      const days = daysUntil(from, until);
      const worth = balance.times('0.12').times(days).div(360);
      segments.push({ from, until, days, balance: balance.toNumber(), worth: worth.toString() });
      sum = sum.plus(worth);
    }
    if (until > from) from = until;
  };
  for (const { on, amount } of reductions.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (on >= through) break;
    close(on);
    balance = balance.minus(amount.amount);
  }
  close(through);
  return { earned: sum.toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toNumber(), segments };
}

/** The same with dinero.js: exact parts added up, rounded once. */
export function explainedWithDinero({ principal, dueOn, reductions }, through) {
  const segments = [];
  let [parts, balance, from] = [0, principal.amount, dueOn];
  const close = (until) => {
    if (until > from && balance > 0) {
      const days = daysUntil(from, until);
      const worth = multiply(dinero({ amount: balance, currency: PARTS, scale: 0 }), { amount: days, scale: 1 });
      segments.push({ from, until, days, balance, worth });
      parts += toSnapshot(worth).amount;
    }
    if (until > from) from = until;
  };
  for (const { on, amount } of reductions.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (on >= through) break;
    close(on);
    balance -= amount.amount;
  }
  close(through);
  const earned = toSnapshot(transformScale(dinero({ amount: parts, currency: PARTS, scale: 1 }), 0, halfEven)).amount;
  return { earned, segments };
}
