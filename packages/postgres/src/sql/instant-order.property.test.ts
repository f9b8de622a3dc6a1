import { compareInstants, isInstant } from '@cartera/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { instantOrder } from './instant-order.js';

const two = (max: number): fc.Arbitrary<string> => fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
/** Few digits, so that instants meet. */
const fraction = fc.oneof(
  fc.constant(''),
  fc.stringMatching(/^[059]{1,12}$/).map((digits) => `.${digits}`),
);
const instant = fc
  .tuple(fc.constantFrom('0001-01-01', '2026-03-31', '2026-04-01', '9999-12-31'), two(23), two(1), two(1), fraction)
  .map(([day, hours, minutes, seconds, rest]) => `${day}T${hours}:${minutes}:${seconds}${rest}Z`);

// A database that only knows how to compare bytes puts instants in the order of time.
test('texts in byte order are instants in order', () => {
  fc.assert(
    fc.property(instant, instant, (one, other) => {
      expect(isInstant(one)).toBe(true);
      const [first, second] = [instantOrder(one), instantOrder(other)];
      expect(Math.sign(Buffer.compare(Buffer.from(first), Buffer.from(second)))).toBe(Math.sign(compareInstants(one, other)));
    }),
    { numRuns: 1000 },
  );
});

test('one instant has one text', () => {
  expect(['07Z', '07.0Z', '07.000000Z'].map((end) => instantOrder(`2026-03-31T18:00:${end}`))).toEqual(
    Array(3).fill('2026-03-31T18:00:07'),
  );
  expect(['07.05Z', '07.0500Z'].map((end) => instantOrder(`2026-03-31T18:00:${end}`))).toEqual(Array(2).fill('2026-03-31T18:00:07.05'));
});
