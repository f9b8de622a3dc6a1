import { minorUnits, money, roundDecimal, splitMoney, type Rounding } from '@cartera/core';
import { describe, expect, test } from 'vitest';
import allocation from './allocation.json' with { type: 'json' };
import minorUnitsList from './minor-units.json' with { type: 'json' };
import rounding from './rounding.json' with { type: 'json' };

describe('minor units, ISO 4217', () => {
  const listed = Object.entries(minorUnitsList.nonTwo);

  test.each(listed.filter(([, decimals]) => decimals !== null))('%s has %d', (currency, decimals) => {
    expect(minorUnits(currency)).toBe(decimals);
  });

  test.each(listed.filter(([, decimals]) => decimals === null).map(([currency]) => currency))('%s has none', (currency) => {
    expect(() => minorUnits(currency)).toThrow(expect.objectContaining({ code: 'money.without_minor_unit' }));
  });

  // The published list counts its codes but names only those that differ from 2; every two-decimal code is three capital letters.
  test('all others that are known have two, and none of the published count is missing', () => {
    const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
    const codes = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)));
    const known = codes.filter((code) => isKnown(code));
    const others = known.filter((code) => !(code in minorUnitsList.nonTwo));
    expect(new Set(others.map(minorUnits))).toEqual(new Set([minorUnitsList.defaultForOthers]));
    expect(known.length + listed.filter(([, decimals]) => decimals === null).length).toBeGreaterThanOrEqual(minorUnitsList.activeCodes);
  });
});

function isKnown(code: string): boolean {
  try {
    return minorUnits(code) >= 0;
  } catch {
    return false;
  }
}

describe('rounding', () => {
  test.each(rounding.cases)('$value $mode is $expected', ({ value, mode, expected }) => {
    expect(roundDecimal(value, 0, mode as Rounding)).toBe(expected);
  });

  test.each(rounding.skipped)('$mode is not a rounding of ours', ({ value, mode }) => {
    expect(() => roundDecimal(value, 0, mode as Rounding)).toThrow(expect.objectContaining({ code: 'money.unknown_rounding' }));
  });
});

describe('splitting', () => {
  test.each(allocation.cases)('$amountMinor over $ratios is $expectedMinor', ({ amountMinor, ratios, expectedMinor }) => {
    expect(splitMoney(money(amountMinor, 'USD'), ratios).map((part) => part.amount)).toEqual(expectedMinor);
  });

  // Published for other rules; kept so that the difference is on record.
  test.each(allocation.skipped)(
    '$amountMinor over $ratios is not as $algorithm has it',
    ({ amountMinor, ratios, byLargestRemainder, expectedMinor }) => {
      const parts = splitMoney(money(amountMinor, 'USD'), ratios).map((part) => part.amount);
      expect(parts).toEqual(byLargestRemainder);
      expect(parts).not.toEqual(expectedMinor);
    },
  );
});
