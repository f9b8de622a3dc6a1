import { expect, test } from 'vitest';
import { agingReport } from './aging-report.fixture.js';
import { choiceAmong } from './choice-among.js';

const ALL = { only: undefined, order: 'total' };
const [total] = agingReport().totals;
const among = (only: string | undefined, order: string) => total && choiceAmong(total, { only, order }, ALL);

test('a choice among what there is stays', () => {
  expect(among('91-', '1-30')).toEqual({ only: '91-', order: '1-30' });
  expect(among('unapplied', 'not-due')).toEqual({ only: 'unapplied', order: 'not-due' });
});

test('a choice of what is no longer there is all', () => {
  expect(among('1-15', 'total')).toBe(ALL);
  expect(among(undefined, '1-15')).toBe(ALL);
});
