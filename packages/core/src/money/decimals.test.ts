import { describe, expect, test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  convertMoney,
  isDecimal,
  money,
  multiplyDecimals,
  parseMoney,
  roundDecimal,
  type Rounding,
} from './index.js';

const refusal = (code: string, path?: string) => expect.objectContaining(path === undefined ? { code } : { code, path });

describe('decimal text', () => {
  test.each(['0', '-0', '12.50', '-0.12', '007'])('%s is', (text) => expect(isDecimal(text)).toBe(true));
  test.each(['', '.5', '5.', '+1', '1e3', '1,000', ' 1', '--1', '٣', 'NaN', '9'.repeat(1001), 12, null])('%s is not', (text) =>
    expect(isDecimal(text)).toBe(false),
  );

  test('is compared, added and multiplied by value', () => {
    expect([
      compareDecimals('1.50', '1.5'),
      compareDecimals('-0', '0'),
      compareDecimals('0.09', '0.1'),
      compareDecimals('-1', '-2'),
    ]).toEqual([0, 0, -1, 1]);
    expect(addDecimals('33.3', '66.70')).toBe('100.00');
    expect(addDecimals('-0.1', '0.1')).toBe('0.0');
    expect(multiplyDecimals('0.12', '-1.5')).toBe('-0.180');
  });
});

describe('rounding', () => {
  const rows: readonly [string, number, Record<Rounding, string>][] = [
    ['2.5', 0, { 'half-even': '2', 'half-up': '3', 'half-down': '2', up: '3', down: '2' }],
    ['-2.5', 0, { 'half-even': '-2', 'half-up': '-3', 'half-down': '-2', up: '-3', down: '-2' }],
    ['3.5', 0, { 'half-even': '4', 'half-up': '4', 'half-down': '3', up: '4', down: '3' }],
    ['-2.9', 0, { 'half-even': '-3', 'half-up': '-3', 'half-down': '-3', up: '-3', down: '-2' }],
    ['0.005', 2, { 'half-even': '0.00', 'half-up': '0.01', 'half-down': '0.00', up: '0.01', down: '0.00' }],
    ['-0.004', 2, { 'half-even': '0.00', 'half-up': '0.00', 'half-down': '0.00', up: '-0.01', down: '0.00' }],
    ['21.7', 2, { 'half-even': '21.70', 'half-up': '21.70', 'half-down': '21.70', up: '21.70', down: '21.70' }],
  ];
  test.each(rows)('%s to %d decimals', (value, decimals, expected) => {
    for (const [rounding, text] of Object.entries(expected)) expect(roundDecimal(value, decimals, rounding as Rounding)).toBe(text);
  });

  test('is exact where a double is not', () => {
    expect(roundDecimal('1.005', 2, 'half-up')).toBe('1.01');
    expect(roundDecimal('9007199254740993.5', 0, 'half-even')).toBe('9007199254740994');
  });

  test('refuses', () => {
    expect(() => roundDecimal('1,5', 0, 'up')).toThrow(refusal('money.not_a_decimal'));
    expect(() => roundDecimal('1', -1, 'up')).toThrow(refusal('money.decimals_out_of_range'));
    expect(() => roundDecimal('1', 0.5, 'up')).toThrow(refusal('money.decimals_out_of_range'));
    expect(() => roundDecimal('1', 0, 'toString' as Rounding)).toThrow(refusal('money.unknown_rounding'));
  });
});

describe('reading amounts', () => {
  const point = (text: string, currency = 'MXN') => parseMoney(text, currency, { decimal: '.' }).amount;
  const comma = (text: string, currency = 'MXN') => parseMoney(text, currency, { decimal: ',' }).amount;

  test('as Mexico writes them, and as Colombia does', () => {
    expect([point('1,234.56'), point('1234.5'), point('-0.05'), point(' 7 '), point('12,345,678')]).toEqual([
      123456, 123450, -5, 700, 1234567800,
    ]);
    expect([comma('1.234,56'), comma('1234,5'), comma('-1.000')]).toEqual([123456, 123450, -100000]);
    expect([point('1,234', 'CLP'), comma('1.234', 'CLP'), point('1.234', 'KWD')]).toEqual([1234, 1234, 1234]);
    expect(Object.is(point('-0'), 0)).toBe(true);
  });

  test.each(['1.234', '1.230'])('%s has too many decimals', (text) =>
    expect(() => point(text)).toThrow(refusal('money.too_many_decimals')),
  );
  test('a currency without decimals takes none', () => expect(() => point('1.0', 'CLP')).toThrow(refusal('money.too_many_decimals')));

  test.each(['1,23', '1234,567', '12,34,567', '1,,234', '1,234,', '0,123', '1.2,3', '1,2345.00'])('%s is wrongly grouped', (text) =>
    expect(() => point(text)).toThrow(refusal('money.wrong_grouping')),
  );

  test.each(['', '-', '.5', '5.', '1.2.3', '$5', '1e3', '(5)', '+5', '1 234', 'MXN 5', '٣'])('%s is no number', (text) =>
    expect(() => point(text)).toThrow(refusal('money.not_a_number')),
  );

  test('refuses what is too large, and currencies that no amount can be in', () => {
    expect(point('90,071,992,547,409.91')).toBe(Number.MAX_SAFE_INTEGER);
    expect(() => point('90,071,992,547,409.92')).toThrow(refusal('money.out_of_range'));
    expect(() => point('1', 'XXX')).toThrow(refusal('money.without_minor_unit'));
    expect(() => point('1', 'QQQ')).toThrow(refusal('money.unknown_currency'));
    expect(() => parseMoney('1', 'MXN', { decimal: ';' as '.' })).toThrow(refusal('money.unknown_decimal_mark'));
  });
});

describe('converting', () => {
  const usd = (amount: number) => money(amount, 'USD');

  test('multiplies by the rate and rounds once', () => {
    expect(convertMoney(usd(10_00), { currency: 'MXN', rate: '17.2345', rounding: 'half-even' })).toEqual(money(172_34, 'MXN'));
    expect(convertMoney(usd(10_00), { currency: 'MXN', rate: '17.2345', rounding: 'half-up' })).toEqual(money(172_35, 'MXN'));
    expect(convertMoney(usd(-10_00), { currency: 'MXN', rate: '17.2345', rounding: 'half-up' })).toEqual(money(-172_35, 'MXN'));
  });

  test('from and to other numbers of decimals', () => {
    expect(convertMoney(usd(1_00), { currency: 'CLP', rate: '945.5', rounding: 'half-even' })).toEqual(money(946, 'CLP'));
    expect(convertMoney(money(946, 'CLP'), { currency: 'KWD', rate: '0.00032', rounding: 'down' })).toEqual(money(302, 'KWD'));
  });

  test('divides exactly by a rate the other way round', () => {
    expect(convertMoney(money(172_34, 'MXN'), { currency: 'USD', rate: { per: '17.234' }, rounding: 'half-even' })).toEqual(usd(10_00));
    expect(convertMoney(money(1_00, 'MXN'), { currency: 'USD', rate: { per: '3' }, rounding: 'half-even' })).toEqual(usd(33));
    expect(convertMoney(money(-1_00, 'MXN'), { currency: 'CLP', rate: { per: '0.4' }, rounding: 'half-up' })).toEqual(money(-3, 'CLP'));
  });

  test('refuses', () => {
    const to = (rate: string | { per: string }) => ({ currency: 'MXN', rate, rounding: 'half-even' }) as const;
    for (const rate of ['0', '-1', { per: '0.0' }, { per: '-2' }]) {
      expect(() => convertMoney(usd(1), to(rate))).toThrow(refusal('money.rate_not_above_zero', 'rate'));
    }
    expect(() => convertMoney(usd(1), to('1,5'))).toThrow(refusal('money.not_a_decimal', 'rate'));
    expect(() => convertMoney(usd(Number.MAX_SAFE_INTEGER), to('2'))).toThrow(refusal('money.out_of_range'));
    expect(() => convertMoney(usd(1), { currency: 'XAU', rate: '1', rounding: 'down' })).toThrow(refusal('money.without_minor_unit'));
    expect(() => convertMoney(usd(1), { currency: 'MXN', rate: '1', rounding: 'nearest' as Rounding })).toThrow(
      refusal('money.unknown_rounding'),
    );
  });
});
