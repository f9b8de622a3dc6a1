import { expect, test } from 'vitest';
import { invoice, mxn, story } from '../decisions/story.fixture.js';
import { laterPromises } from './later-promises.js';

test('the days of promises that stand, from one through another, both counted; those beyond are not even looked at', () => {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
  for (const on of ['2026-04-01', '2026-04-02', '2026-04-03', '2026-04-04', '2026-04-05']) {
    const parts = [{ dueOn: '2026-04-30', amount: mxn(1_000) }];
    expect(told.tell('make-promise', on, { promiseId: `P-${on}`, parts }, { id: `p-${on}` }).ok).toBe(true);
  }
  expect(told.tell('void-entry', '2026-04-06', { entryId: 'p-2026-04-03/1', reason: 'x' }).ok).toBe(true);
  const days = laterPromises(told.journal, { from: '2026-04-02', through: '2026-04-04' });
  expect(days.map(({ on }) => on)).toEqual(['2026-04-02', '2026-04-04']);
  expect(days.map(({ position, rests }) => [position.asOf, rests.length])).toEqual([
    ['2026-04-02', 2],
    ['2026-04-04', 3],
  ]);
});
