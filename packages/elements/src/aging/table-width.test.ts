import { expect, test } from 'vitest';
import { tableWidth } from './table-width.js';

test.each([
  [3, 8, '44'], // 31.8 rem
  [7, 9, '58'], // 56.5 rem
  [7, 10, '76'], // 60.1 rem
  [7, 18, '100'], // 89.2 rem
  [12, 18, 'never'], // 141.5 rem
] as const)('%i columns of %i digits: %s', (columns, digits, width) => {
  expect(tableWidth({ columns, digits })).toBe(width);
});
