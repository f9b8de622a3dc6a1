import { expect, test } from 'vitest';
import { amountExample } from './amount-example.js';

const headers = ['Folio', 'Total', '1 a 30'];
const rows = [
  { line: 2, cells: ['F.1', '15', ''] },
  { line: 3, cells: ['F.2', '', '1,234'] },
];

test('the first amount with a sign in it, of the columns that hold amounts', () => {
  expect(amountExample({ headers, rows }, { columns: { amount: 'Total' } })).toBeUndefined();
  expect(amountExample({ headers, rows }, { aging: [{ header: '1 a 30', fromDays: 1, throughDays: 30 }] })).toBe('1,234');
  expect(amountExample({ headers, rows }, {})).toBeUndefined();
});
