import { describe, expect, test } from 'vitest';
import { currencyName, formatAmount, formatMoney, formatMoneyWithCode } from './format-money.js';
import { localeFor } from './locale-for.js';
import './register/en.js';

const es = localeFor('es-MX');
const en = localeFor('en');
const mxn = (amount: number) => ({ amount, currency: 'MXN' });

describe('amounts', () => {
  test('are grouped, with every minor digit', () => {
    expect(formatAmount(es, mxn(840_000))).toBe('8,400.00');
    expect(formatAmount(en, mxn(5))).toBe('0.05');
    expect(formatAmount(es, mxn(0))).toBe('0.00');
  });

  // 2^53−1 minor units: as a float the cents would be lost (90,071,992,547,409.91 is what is exact).
  test('are exact up to the largest there is', () => {
    expect(formatAmount(es, mxn(Number.MAX_SAFE_INTEGER))).toBe('90,071,992,547,409.91');
    expect(formatMoney(en, mxn(-Number.MAX_SAFE_INTEGER))).toBe('\u2212$90,071,992,547,409.91');
  });

  test('bear a true minus, never a hyphen', () => {
    expect(formatAmount(es, mxn(-120_000))).toBe('\u22121,200.00');
    expect(formatMoney(es, mxn(-120_000))).toBe('\u2212$1,200.00');
  });

  test('have the decimals of ISO 4217, whatever Intl thinks', () => {
    expect(formatAmount(es, { amount: 1_234, currency: 'CLP' })).toBe('1,234');
    expect(formatAmount(es, { amount: 1_234, currency: 'KWD' })).toBe('1.234');
    expect(formatAmount(es, { amount: 123_456, currency: 'COP' })).toBe('1,234.56');
  });

  test('are written as the tag asked for writes them', () => {
    expect(formatAmount(localeFor('es-CO'), { amount: 123_456_789, currency: 'COP' })).toBe('1.234.567,89');
    expect(formatAmount(localeFor('es-ES'), { amount: 123_456, currency: 'EUR' })).toBe('1.234,56');
  });
});

describe('currencies', () => {
  test('have their sign before the amount and their code beside it', () => {
    expect(formatMoney(es, mxn(4_821_055))).toBe('$48,210.55');
    expect(formatMoneyWithCode(es, mxn(4_821_055))).toBe('$48,210.55\u00A0MXN');
  });

  test('whose sign is their code do not say it twice', () => {
    expect(formatMoneyWithCode(es, { amount: 1_500, currency: 'KWD' })).toBe('1.500\u00A0KWD');
  });

  test('have a name that follows "in"', () => {
    expect(currencyName(es, 'MXN')).toBe('pesos mexicanos');
    expect(currencyName(en, 'USD')).toBe('US dollars');
  });

  test('that nobody knows are refused', () => {
    expect(() => formatAmount(es, { amount: 1, currency: 'XXX' })).toThrow(expect.objectContaining({ code: 'money.without_minor_unit' }));
  });
});
