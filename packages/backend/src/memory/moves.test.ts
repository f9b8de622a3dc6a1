import type { StreamId } from '@cartera/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMoves } from './moves.js';

// However many moves there were and were cleared away: after any cursor come the streams that moved since, once, in the order of their last move.
test('what moved after a cursor is what moved after it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { maxLength: 400 }), fc.nat(), (names, pick) => {
      const moves = createMoves('ab');
      const cursors = names.map((name) => {
        moves.move(`account/${name}`);
        return moves.after('now')[0]?.cursor;
      });
      const at = names.length === 0 ? 0 : pick % names.length;
      const since = names.slice(at + 1).map((name): StreamId => `account/${name}`);
      const expected = [...new Set(since.toReversed())].toReversed();
      expect(moves.after(cursors[at]).map(({ stream }) => stream)).toEqual(names.length === 0 ? [] : expected);
    }),
  );
});

test('a cursor of others, or of what did not happen yet, is none', () => {
  const moves = createMoves('ab');
  expect(moves.after('now')).toEqual([]);
  moves.move('account/A');
  for (const cursor of ['', '0', '1', '1.', '1.cd', '2.ab', '-1.ab', '1.5.ab', ' 1.ab', 'NOW', '9999999999999999.ab'])
    expect(() => moves.after(cursor), cursor).toThrow(expect.objectContaining({ code: 'query.invalid', path: 'after' }));
  expect(moves.after('0.ab')).toEqual(moves.after(undefined));
});

test('who listens is told once of what moves together, later, and not after it left', async () => {
  const moves = createMoves('ab');
  let told = 0;
  const leave = moves.onMove(() => (told += 1));
  moves.move('account/A');
  moves.move('account/B');
  expect(told).toBe(0);
  await Promise.resolve();
  expect(told).toBe(1);
  moves.move('account/A');
  leave();
  await Promise.resolve();
  expect(told).toBe(1);
});
