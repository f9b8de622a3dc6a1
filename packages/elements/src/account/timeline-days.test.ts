import type { Entry } from '@cartera/core';
import { describe, expect, test } from 'vitest';
import { timelineDays } from './timeline-days.js';

const entry = (seq: number, on: string, more: Partial<Entry> = {}): Entry => ({
  id: `e-${seq}/1`,
  kind: 'note-logged',
  v: 1,
  stream: 'account/A',
  seq,
  on,
  at: `2028-03-${String(10 + seq)}T18:00:00Z`,
  by: 'ana',
  facts: {},
  postings: [],
  digest: '',
  ...more,
});

const told = (entries: readonly Entry[], moment = {}) =>
  timelineDays(entries, moment).map(({ on, lines }) => [on, lines.map(({ entry: { seq } }) => seq)]);

describe('timelineDays', () => {
  test('the newest day first, whenever it was learned; within a day what was told last', () => {
    const entries = [entry(1, '2028-03-02'), entry(2, '2028-03-01'), entry(3, '2028-03-02')];
    expect(told(entries)).toEqual([
      ['2028-03-02', [3, 1]],
      ['2028-03-01', [2]],
    ]);
  });

  test('what came of a command at once is told with it', () => {
    const entries = [entry(1, '2028-03-02', { id: 'p/1' }), entry(2, '2028-03-02', { id: 'p/2' }), entry(3, '2028-03-03', { id: 'p/3' })];
    expect(timelineDays(entries, {}).map(({ lines }) => lines.map((line) => [line.entry.id, line.also.map(({ id }) => id)]))).toEqual([
      [['p/3', []]],
      [['p/1', ['p/2']]],
    ]);
  });

  test('what never was stands with what took it back; a void of something that is not here stands by itself', () => {
    const voidOf = (seq: number, ids: unknown) => entry(seq, '2028-03-01', { kind: 'entry-voided', facts: { entryIds: ids } });
    const [day] = timelineDays([entry(1, '2028-03-01'), voidOf(2, ['e-1/1']), voidOf(3, ['e-0/1']), voidOf(4, 'nonsense')], {});
    expect(day?.lines.map(({ entry: { seq }, voidedBy }) => [seq, voidedBy?.seq])).toEqual([
      [4, undefined],
      [3, undefined],
      [1, 2],
    ]);
  });

  test('as of a day, and as known at an instant: both count their own', () => {
    const entries = [entry(1, '2028-03-01'), entry(2, '2028-03-02'), entry(3, '2028-03-03')];
    expect(told(entries, { asOf: '2028-03-02' }).map(([on]) => on)).toEqual(['2028-03-02', '2028-03-01']);
    expect(told(entries, { knownAt: '2028-03-12T18:00:00.000Z' }).map(([on]) => on)).toEqual(['2028-03-02', '2028-03-01']);
  });
});
