import { describe, expect, it } from 'vitest';
import { oneAhead } from './one-ahead.js';

/** Work that ends when it is told to, and what it began and ended. */
function heldWork() {
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const work = async (piece: string) => {
    log.push(`begins ${piece}`);
    await new Promise<void>((resolve) => {
      ends.push(resolve);
    });
    log.push(`ends ${piece}`);
  };
  return { log, work, end: () => ends.shift()?.() };
}

describe('oneAhead', () => {
  it('is taken from while the piece is worked on, and begins no second one meanwhile', async () => {
    const { log, work, end } = heldWork();
    const { give, done } = oneAhead(work);
    await give('a');
    expect(log).toEqual(['begins a']);
    const second = give('b');
    end();
    await second;
    expect(log).toEqual(['begins a', 'ends a', 'begins b']);
    end();
    await done();
    expect(log.at(-1)).toBe('ends b');
  });

  it('tells a failure at the next piece, which is not begun, and at the end', async () => {
    const begun: number[] = [];
    const { give, done } = oneAhead(async (piece: number) => {
      begun.push(piece);
      if (piece === 1) throw new Error('no room');
    });
    await give(1);
    await expect(give(2)).rejects.toThrow('no room');
    await expect(done()).rejects.toThrow('no room');
    expect(begun).toEqual([1]);
  });
});
