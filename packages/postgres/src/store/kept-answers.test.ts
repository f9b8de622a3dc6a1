import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { keptAnswers, type Asking } from './kept-answers.js';

/** A question whose answer is how far books have moved, and how it was answered. */
function counted(books: { moves: number }) {
  const how: string[] = [];
  const answer = async (way: string) => {
    how.push(way);
    await wait(1);
    return { value: books.moves, moves: String(books.moves) };
  };
  const asking: Asking<number> = { whole: async () => answer('whole'), since: async (_known, moves) => answer(`since ${moves}`) };
  return { how, asking };
}

const now = async (books: { moves: number }) => String(books.moves);

describe('keptAnswers', () => {
  it('asks for nothing while nothing moved, and for what changed since when something did', async () => {
    const books = { moves: 3 };
    const { how, asking } = counted(books);
    const { of, last } = keptAnswers();
    expect(last('q')).toBeUndefined();
    expect(await of('q', asking, now(books))).toBe(3);
    expect(await of('q', asking, now(books))).toBe(3);
    expect(how).toEqual(['whole']);
    books.moves = 4;
    expect(last('q')).toBe(3);
    expect(await of('q', asking, now(books))).toBe(4);
    expect(how).toEqual(['whole', 'since 3']);
  });

  it('goes through all rows again where what changed is too much', async () => {
    const books = { moves: 3 };
    const { how, asking } = counted(books);
    const { of } = keptAnswers();
    await of('q', asking, now(books));
    books.moves = 9000;
    expect(await of('q', { ...asking, since: async () => undefined }, now(books))).toBe(9000);
    expect(how).toEqual(['whole', 'whole']);
  });

  it('has one go through all rows for those who ask at once', async () => {
    const books = { moves: 3 };
    const { how, asking } = counted(books);
    const { of } = keptAnswers();
    const all = await Promise.all(Array.from({ length: 20 }, async () => of('q', asking, now(books))));
    expect(new Set(all)).toEqual(new Set([3]));
    // The one that was first, and one for all who came while it was at it.
    expect(how).toEqual(['whole', 'whole']);
  });

  it('keeps nothing of books that nobody moves', async () => {
    const { how, asking } = counted({ moves: 0 });
    const { of } = keptAnswers();
    const whole = async () => ({ value: 7, moves: undefined });
    expect(await of('q', { ...asking, whole }, Promise.resolve(undefined))).toBe(7);
    expect(await of('q', asking, Promise.resolve(undefined))).toBe(0);
    expect(how).toEqual(['whole']);
  });
});
