import { expect, test } from 'vitest';
import { percentOf } from './percent-of.js';

test.each([
  ['0.12', '12'],
  ['0.0785', '7.85'],
  ['0.001', '0.1'],
  ['0.5', '50'],
  ['1', '100'],
  ['1.2', '120'],
  ['12.345', '1234.5'],
  ['0', '0'],
  ['0.000', '0'],
  ['0.120', '12'],
])('%s is %s %%', (fraction, percent) => {
  expect(percentOf({ perYear: fraction })).toBe(percent);
  expect(percentOf({ perMonth: fraction })).toBe(percentOf({ perDay: fraction }));
});
