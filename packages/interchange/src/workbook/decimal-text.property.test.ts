import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalText } from './decimal-text.js';
import { roundShown } from './round-shown.js';

/** Decimal text of at most fifteen digits, as somebody types it. */
const typed = fc.tuple(fc.boolean(), fc.bigInt({ min: 1n, max: 999_999_999_999_999n }), fc.nat(12)).map(([isNegative, digits, places]) => {
  const padded = String(digits).padStart(places + 1, '0');
  const [whole, fraction] = [padded.slice(0, padded.length - places), padded.slice(padded.length - places).replace(/0+$/, '')];
  return `${isNegative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
});

// What was typed with up to fifteen digits comes back as it was typed, however binary keeps it.
test('fifteen digits survive', () => {
  fc.assert(
    fc.property(typed, (text) => {
      expect(decimalText(Number(text))).toBe(text);
    }),
  );
});

// Whatever a file holds, the text is plain digits or says by its exponent that digits are lost.
test('every number has a text that reads as it', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e308, max: 1e308, noNaN: true }), (value) => {
      const text = decimalText(value);
      expect(text).toMatch(/^-?\d+(\.\d*[1-9])?$|^-?\d(\.\d+)?E[-+]\d{2,}$/);
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-14);
    }),
  );
});

// Rounding to what is shown moves a number by at most half of the last place, and a second time by nothing.
test('rounding as shown is to the nearest, away from zero in the middle', () => {
  fc.assert(
    fc.property(typed, fc.nat(4), (text, decimals) => {
      const rounded = roundShown(text, decimals);
      const scale = 10n ** 20n;
      const exact = (decimal: string): bigint => {
        const [whole = '', fraction = ''] = decimal.replace('-', '').split('.');
        return (decimal.startsWith('-') ? -1n : 1n) * BigInt(whole + fraction.padEnd(20, '0'));
      };
      const off = exact(rounded) - exact(text);
      const half = scale / 10n ** BigInt(decimals) / 2n;
      expect(off < 0n ? -off <= half : off <= half).toBe(true);
      expect(roundShown(rounded, decimals)).toBe(rounded);
      if (off === half || off === -half) expect(off > 0n).toBe(exact(text) > 0n);
    }),
  );
});
