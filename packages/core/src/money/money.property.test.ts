import {
  add,
  convert,
  dinero,
  down,
  halfAwayFromZero,
  halfEven,
  halfTowardsZero,
  toDecimal,
  toSnapshot,
  transformScale,
} from 'dinero.js/bigint';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dineroCurrency } from './dinero-currency.js';
import {
  addMoney,
  compareDecimals,
  convertMoney,
  decimalText,
  money,
  multiplyDecimals,
  parseDecimal,
  parseMoney,
  roundDecimal,
  roundQuotient,
  scaleMoney,
  splitMoney,
  sumMoney,
  toDecimalText,
  type Money,
  type Rounding,
} from './index.js';

const ROUNDINGS = ['half-even', 'half-up', 'half-down', 'up', 'down'] as const satisfies readonly Rounding[];

const amounts = fc.maxSafeInteger();
const mxn = amounts.map((amount) => money(amount, 'MXN'));
const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.nat(12))
  .map(([coefficient, scale]) => decimalText({ coefficient, scale }));
const rates = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.nat(10))
  .map(([coefficient, scale]) => decimalText({ coefficient, scale }));
const weights = fc
  .array(fc.oneof(fc.nat(), rates), { minLength: 1, maxLength: 20 })
  .filter((list) => list.some((weight) => Number(weight) > 0));
const outcome = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

/** Rounding told another way: by the two neighbours and which of them is nearer. */
function nearest(numerator: bigint, denominator: bigint, rounding: Rounding): bigint {
  const down = numerator / denominator; // denominators here are above zero, so this cuts towards zero
  if (numerator % denominator === 0n || rounding === 'down') return down;
  const up = down + (numerator < 0n ? -1n : 1n);
  if (rounding === 'up') return up;
  const distance = (to: bigint) => (to * denominator - numerator < 0n ? numerator - to * denominator : to * denominator - numerator);
  if (distance(up) !== distance(down)) return distance(up) < distance(down) ? up : down;
  if (rounding === 'half-even') return up % 2n === 0n ? up : down;
  return rounding === 'half-up' ? up : down;
}

// Conservation: splitting makes and loses nothing, and no part is more than one unit from its exact share.
test('the parts sum to the whole, each within one unit of its share, signs alike', () => {
  fc.assert(
    fc.property(mxn, weights, (whole, list) => {
      const parts = splitMoney(whole, list);
      expect(sumMoney(parts, 'MXN')).toEqual(whole);
      const scaled = list.map((weight) => parseDecimal(roundDecimal(String(weight), 10, 'half-even')).coefficient);
      const total = scaled.reduce((sum, weight) => sum + weight, 0n);
      parts.forEach((part, index) => {
        const off = BigInt(part.amount) * total - BigInt(whole.amount) * (scaled[index] ?? 0n);
        expect(off < total && off > -total).toBe(true);
        expect(Math.sign(part.amount) * Math.sign(whole.amount)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

// Fairness: nobody with the same weight gets more than one unit more, and whoever comes first gets it.
test('parts of equal weight differ by at most one unit, the first having it', () => {
  fc.assert(
    fc.property(mxn, fc.integer({ min: 1, max: 50 }), (whole, count) => {
      const sizes = splitMoney(
        whole,
        Array.from({ length: count }, () => 1),
      ).map((part) => Math.abs(part.amount));
      expect((sizes[0] ?? 0) - (sizes.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      expect(sizes.toSorted((a, b) => b - a)).toEqual(sizes);
    }),
  );
});

// Splitting a debt below zero is splitting what it owes, turned round.
test('splitting commutes with the sign', () => {
  fc.assert(
    fc.property(mxn, weights, (whole, list) => {
      const turned = splitMoney(money(-whole.amount, 'MXN'), list).map((part) => part.amount);
      expect(turned).toEqual(splitMoney(whole, list).map((part) => (part.amount === 0 ? 0 : -part.amount)));
    }),
  );
});

// Order does not matter: a sum is the same, or refused, whatever way the list is turned.
test('the order of the parts does not change the sum, and BigInt agrees', () => {
  fc.assert(
    fc.property(fc.array(mxn, { maxLength: 30 }), (list) => {
      const exact = list.reduce((sum, { amount }) => sum + BigInt(amount), 0n);
      const expected = exact >= -(2n ** 53n) + 1n && exact < 2n ** 53n ? money(Number(exact), 'MXN') : 'money.out_of_range';
      expect(outcome(() => sumMoney(list, 'MXN'))).toEqual(expected);
      expect(outcome(() => sumMoney(list.toReversed(), 'MXN'))).toEqual(expected);
    }),
  );
});

// A second opinion: dinero.js over BigInt adds to the same amount wherever ours does not refuse.
test('adding agrees with dinero.js', () => {
  const inDinero = ({ amount }: Money) => dinero({ amount: BigInt(amount), currency: dineroCurrency('MXN') });
  fc.assert(
    fc.property(mxn, mxn, (a, b) => {
      const sum = Number(toSnapshot(add(inDinero(a), inDinero(b))).amount);
      expect(outcome(() => addMoney(a, b))).toEqual(Number.isSafeInteger(sum) ? money(sum, 'MXN') : 'money.out_of_range');
    }),
  );
});

// One rounding, told two ways.
test('rounding agrees with the nearer neighbour', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.bigInt({ min: 1n, max: 10n ** 6n }),
      fc.constantFrom(...ROUNDINGS),
      (n, d, how) => {
        expect(roundQuotient(n, d, how)).toBe(nearest(n, d, how));
        expect(roundQuotient(-n, -d, how)).toBe(nearest(n, d, how));
      },
    ),
  );
});

// Ties are rare by chance: here each number is one.
test('exact halves go where the rounding says', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom(...ROUNDINGS), (n, how) => {
      expect(roundQuotient(2n * BigInt(n) + 1n, 2n, how)).toBe(nearest(2n * BigInt(n) + 1n, 2n, how));
    }),
  );
});

// dinero.js as a second opinion on rounding by magnitude, under its own names.
test('rounding agrees with dinero.js', () => {
  const theirs = [
    ['half-even', halfEven],
    ['half-up', halfAwayFromZero],
    ['half-down', halfTowardsZero],
  ] as const;
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 6 }), fc.constantFrom(...theirs), (amount, scale, [ours, their]) => {
      const scaled = dinero({ amount: BigInt(amount), currency: dineroCurrency('MXN'), scale: BigInt(scale) });
      const text = decimalText({ coefficient: BigInt(amount), scale });
      expect(roundDecimal(text, 0, ours)).toBe(String(toSnapshot(transformScale(scaled, 0n, their)).amount));
    }),
  );
});

// Rounding what is rounded changes nothing, and never moves a whole unit or more.
test('rounding is idempotent and stays within one step', () => {
  fc.assert(
    fc.property(decimals, fc.nat(8), fc.constantFrom(...ROUNDINGS), (value, places, how) => {
      const once = roundDecimal(value, places, how);
      expect(roundDecimal(once, places, how)).toBe(once);
      expect(once).toMatch(places === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${places}}$`));
      expect(once).not.toMatch(/^-0(\.0+)?$/);
      const step = decimalText({ coefficient: 1n, scale: places });
      const [low, high] = [value, once].toSorted((a, b) => compareDecimals(a, b)) as [string, string];
      const gap = parseDecimal(roundDecimal(high, 20, 'down')).coefficient - parseDecimal(roundDecimal(low, 20, 'down')).coefficient;
      expect(gap < parseDecimal(roundDecimal(step, 20, 'down')).coefficient).toBe(true);
    }),
  );
});

// Converting is multiplying by the rate, in minor units of each: our own exact product is the reference for dinero.js inside.
test('converting by a rate agrees with the exact product', () => {
  fc.assert(
    fc.property(
      amounts,
      rates,
      fc.constantFrom(...ROUNDINGS),
      fc.constantFrom('MXN', 'CLP', 'KWD', 'UYW'),
      (amount, rate, rounding, currency) => {
        const decimalsOf = { MXN: 2, CLP: 0, KWD: 3, UYW: 4 }[currency];
        const { coefficient, scale } = parseDecimal(rate);
        const exact = roundQuotient(BigInt(amount) * coefficient * 10n ** BigInt(decimalsOf), 10n ** BigInt(scale + 2), rounding);
        const expected = Number.isSafeInteger(Number(exact)) ? money(Number(exact), currency) : 'money.out_of_range';
        expect(outcome(() => convertMoney(money(amount, 'USD'), { currency, rate, rounding }))).toEqual(expected);
      },
    ),
  );
});

// The other way round: dividing by the rate and multiplying by it come back to within half a step of the coarser unit.
test('a rate and its other way round undo each other', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 100, max: 100_000 }), (amount, hundredths) => {
      const rate = decimalText({ coefficient: BigInt(hundredths), scale: 2 }); // at least 1.00: pesos are the finer unit
      const pesos = convertMoney(money(amount, 'USD'), { currency: 'MXN', rate, rounding: 'half-even' });
      expect(convertMoney(pesos, { currency: 'USD', rate: { per: rate }, rounding: 'half-even' })).toEqual(money(amount, 'USD'));
    }),
  );
});

// A second opinion on every digit: dinero.js writes the same text.
test('decimal text is what dinero.js writes', () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom('MXN', 'CLP', 'KWD', 'UYW'), (amount, currency) => {
      const exact = dinero({ amount: BigInt(amount), currency: dineroCurrency(currency) });
      expect(toDecimalText(money(amount, currency))).toBe(toDecimal(exact));
    }),
  );
});

// What is written out reads back as the same money.
test('reading what was written out is the identity', () => {
  fc.assert(
    fc.property(amounts, fc.constantFrom('MXN', 'CLP', 'KWD', 'UYW'), (amount, currency) => {
      const written = toDecimalText(money(amount, currency));
      expect(parseMoney(written, currency, { decimal: '.' })).toEqual(money(amount, currency));
      expect(parseMoney(written.replace('.', ','), currency, { decimal: ',' })).toEqual(money(amount, currency));
    }),
  );
});

// Grouping in threes is read over.
test('grouped thousands read as ungrouped', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      const [whole = '', cents] = toDecimalText(money(amount, 'MXN')).split('.');
      const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',');
      expect(parseMoney(`${grouped}.${cents}`, 'MXN', { decimal: '.' }).amount).toBe(amount);
    }),
  );
});

// Scaling is the one exact product of decimals, rounded.
test('scaling agrees with multiplying as decimals', () => {
  fc.assert(
    fc.property(fc.integer(), rates, fc.constantFrom(...ROUNDINGS), (amount, by, rounding) => {
      const expected = Number(roundDecimal(multiplyDecimals(String(amount), by), 0, rounding));
      expect(outcome(() => scaleMoney(money(amount, 'MXN'), { by, rounding }))).toEqual(
        Number.isSafeInteger(expected) ? money(expected, 'MXN') : 'money.out_of_range',
      );
    }),
  );
});

// dinero.js's own conversion, cut down: the same amount as ours.
test('converting agrees with dinero.js cut towards zero', () => {
  fc.assert(
    fc.property(fc.nat(1e9), fc.bigInt({ min: 1n, max: 10n ** 8n }), (amount, coefficient) => {
      const theirs = convert(dinero({ amount: BigInt(amount), currency: dineroCurrency('USD') }), dineroCurrency('MXN'), {
        MXN: { amount: coefficient, scale: 4n },
      });
      const ours = convertMoney(money(amount, 'USD'), { currency: 'MXN', rate: decimalText({ coefficient, scale: 4 }), rounding: 'down' });
      expect(ours.amount).toBe(Number(toSnapshot(transformScale(theirs, 2n, down)).amount));
    }),
  );
});
