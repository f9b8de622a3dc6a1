import { describe, expect, test } from 'vitest';
import {
  addMoney,
  checkedAmount,
  checkedCurrency,
  convertMoney,
  minimumMoney,
  minorUnits,
  money,
  negateMoney,
  scaleMoney,
  splitMoney,
  subtractMoney,
  sumMoney,
  toDecimalText,
} from './index.js';

const MAX = Number.MAX_SAFE_INTEGER;
const mxn = (amount: number) => money(amount, 'MXN');
const refusal = (code: string, path?: string) => expect.objectContaining(path === undefined ? { code } : { code, path });

describe('money', () => {
  test('holds what it is given, frozen', () => {
    expect(mxn(123456)).toEqual({ amount: 123456, currency: 'MXN' });
    expect(Object.isFrozen(mxn(1))).toBe(true);
  });

  test('has no minus zero', () => {
    expect(Object.is(mxn(-0).amount, 0)).toBe(true);
    expect(Object.is(negateMoney(mxn(0)).amount, 0)).toBe(true);
    expect(splitMoney(mxn(-1), [1, 1]).map((part) => Object.is(part.amount, -0))).toEqual([false, false]);
  });

  test.each([1.5, NaN, Infinity, MAX + 1, -MAX - 1, '5' as unknown as number])('refuses %s as an amount', (amount) => {
    expect(() => mxn(amount)).toThrow(refusal('money.out_of_range'));
    expect(() => checkedAmount(amount)).toThrow(refusal('money.out_of_range'));
  });

  test.each(['mxn', 'MX', 'MXNN', '', 'M N', undefined as unknown as string])('refuses %s as a currency', (currency) => {
    expect(() => money(1, currency)).toThrow(refusal('money.not_a_currency'));
    expect(() => checkedCurrency(currency)).toThrow(refusal('money.not_a_currency'));
  });

  test('never tells the offending value', () => {
    expect(() => mxn(1234.5)).toThrow(/^money\.out_of_range$/);
  });
});

describe('adding and subtracting', () => {
  test('is exact to the last unit', () => {
    expect(addMoney(mxn(MAX - 1), mxn(1))).toEqual(mxn(MAX));
    expect(subtractMoney(mxn(100), mxn(250))).toEqual(mxn(-150));
  });

  test('refuses a result, or an amount, that passes 2^53−1', () => {
    expect(() => addMoney(mxn(MAX), mxn(1))).toThrow(refusal('money.out_of_range'));
    expect(() => subtractMoney(mxn(-MAX), mxn(1))).toThrow(refusal('money.out_of_range'));
    expect(() => addMoney({ amount: 0.5, currency: 'MXN' }, { amount: 0.5, currency: 'MXN' })).toThrow(refusal('money.out_of_range'));
  });

  test('refuses two currencies', () => {
    for (const combine of [addMoney, subtractMoney, minimumMoney]) {
      expect(() => combine(mxn(1), money(1, 'USD'))).toThrow(refusal('money.currency_mismatch'));
    }
  });

  test('the smaller of two', () => {
    expect(minimumMoney(mxn(100), mxn(99))).toEqual(mxn(99));
    expect(minimumMoney(mxn(-1), mxn(1))).toEqual(mxn(-1));
  });
});

describe('summing', () => {
  test('an empty list is zero', () => {
    expect(sumMoney([], 'MXN')).toEqual(mxn(0));
  });

  test('passes beyond 2^53 on the way and comes back', () => {
    expect(sumMoney([mxn(MAX), mxn(MAX), mxn(-MAX), mxn(-1)], 'MXN')).toEqual(mxn(MAX - 1));
  });

  test('refuses a total beyond it, another currency with its place, and a fraction', () => {
    expect(() => sumMoney([mxn(MAX), mxn(1)], 'MXN')).toThrow(refusal('money.out_of_range'));
    expect(() => sumMoney([mxn(1), money(1, 'USD')], 'MXN')).toThrow(refusal('money.currency_mismatch', 'list[1]'));
    expect(() =>
      sumMoney(
        [
          { amount: 0.5, currency: 'MXN' },
          { amount: 0.5, currency: 'MXN' },
        ],
        'MXN',
      ),
    ).toThrow(refusal('money.out_of_range'));
  });
});

describe('splitting', () => {
  const amounts = (amount: number, weights: readonly (number | string)[]) => splitMoney(mxn(amount), weights).map((part) => part.amount);

  test('the odd unit goes to the largest remainder, ties to the first', () => {
    expect(amounts(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(amounts(10, [1, 1, 8, 9])).toEqual([1, 0, 4, 5]); // 0.526, 0.526, 4.211, 4.737: the last first, then the first
    expect(amounts(-100, [1, 1, 1])).toEqual([-34, -33, -33]);
  });

  test('weights may be decimals, exactly, beside whole numbers', () => {
    expect(amounts(1000, ['0.1', '0.2', '0.7'])).toEqual([100, 200, 700]);
    expect(amounts(9, [1, '0.5'])).toEqual([6, 3]);
  });

  test('large amounts do not drift', () => {
    expect(amounts(MAX, [MAX, MAX])).toEqual([4503599627370496, 4503599627370495]);
  });

  test('a part of weight zero is zero', () => {
    expect(amounts(7, [0, 1, 0, 1])).toEqual([0, 4, 0, 3]);
  });

  test('refuses what cannot be split by', () => {
    expect(() => amounts(1, [])).toThrow(refusal('money.no_weight_above_zero', 'weights'));
    expect(() => amounts(1, [0, '0.00'])).toThrow(refusal('money.no_weight_above_zero', 'weights'));
    expect(() => amounts(1, [1, -1])).toThrow(refusal('money.weight_below_zero', 'weights[1]'));
    expect(() => amounts(1, ['-0.1'])).toThrow(refusal('money.weight_below_zero', 'weights[0]'));
    expect(() => amounts(1, [1, 0.5])).toThrow(refusal('money.weight_not_whole', 'weights[1]'));
    expect(() => amounts(1, [1, 'a third'])).toThrow(refusal('money.not_a_decimal', 'weights[1]'));
  });
});

describe('scaling', () => {
  test('multiplies exactly and rounds once', () => {
    expect(scaleMoney(mxn(100_000), { by: '0.12', numerator: 30, denominator: 360, rounding: 'half-even' })).toEqual(mxn(1_000));
    expect(scaleMoney(mxn(-5), { by: '0.5', rounding: 'half-up' })).toEqual(mxn(-3));
    expect(scaleMoney(mxn(1), { by: '1', denominator: 3, rounding: 'up' })).toEqual(mxn(1));
  });

  test('refuses division by zero and too large a product', () => {
    expect(() => scaleMoney(mxn(1), { by: '1', denominator: 0, rounding: 'down' })).toThrow(refusal('money.divided_by_zero'));
    expect(() => scaleMoney(mxn(MAX), { by: '2', rounding: 'down' })).toThrow(refusal('money.out_of_range'));
  });
});

describe('currencies', () => {
  test('have the decimals of ISO 4217, not of the browser', () => {
    expect(['MXN', 'COP', 'CLP', 'KWD', 'UYW', 'MGA'].map(minorUnits)).toEqual([2, 2, 0, 3, 4, 2]);
  });

  test('without decimals, or unknown, are refused', () => {
    expect(() => minorUnits('XAU')).toThrow(refusal('money.without_minor_unit'));
    expect(() => minorUnits('QQQ')).toThrow(refusal('money.unknown_currency'));
    expect(() => minorUnits('mxn')).toThrow(refusal('money.unknown_currency'));
  });

  test('are written out in major units', () => {
    expect([mxn(123450), mxn(-5), mxn(MAX), money(7, 'CLP'), money(-1, 'KWD')].map(toDecimalText)).toEqual([
      '1234.50',
      '-0.05',
      '90071992547409.91',
      '7',
      '-0.001',
    ]);
  });

  test('what is no currency never reaches the facts of an error', () => {
    const odd = { amount: 1, currency: '<b>4111 1111</b>' };
    expect(() => addMoney(mxn(1), odd)).toThrow(refusal('money.not_a_currency'));
    expect(() => sumMoney([odd], 'MXN')).toThrow(expect.not.objectContaining({ facts: expect.objectContaining({ right: odd.currency }) }));
  });

  test('a conversion without a rate is refused by code', () => {
    for (const rate of [undefined, null, 18.5, {}] as unknown as string[]) {
      expect(() => convertMoney(mxn(1), { currency: 'USD', rate, rounding: 'half-up' })).toThrow(refusal('money.not_a_decimal', 'rate'));
    }
  });
});
