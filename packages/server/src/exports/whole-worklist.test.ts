import type { Backend, StreamChange, Views } from '@cartera/backend';
import type { WorkItem } from '@cartera/core';
import { expect, test } from 'vitest';
import { givenBooks } from './books.fixture.js';
import { wholeWorklist } from './whole-worklist.js';

type Page = Views['worklist']['result'];

const ROWS = 2_500;
const rowOf = (index: number) => ({ stream: `account/C${index}`, customerId: `C${index}` }) as unknown as WorkItem;

/** A list of so many rows by pages, over books that move when `moves` says so, asked for the n-th time. */
function givenList({
  moves = () => false,
  watched = true,
}: { readonly moves?: (asked: number) => boolean; readonly watched?: boolean } = {}) {
  const { staff } = givenBooks();
  let [asked, cursor] = [0, 0];
  const backend: Backend = {
    ...staff,
    view: async (_name: string, { after = '0', limit }: { readonly after?: string; readonly limit: number }): Promise<Page> => {
      asked += 1;
      if (moves(asked)) cursor += 1;
      const start = Number(after);
      const end = Math.min(ROWS, start + limit);
      const rows = Array.from({ length: end - start }, (_, index) => rowOf(start + index));
      return { rows, total: ROWS, facets: {}, evaluatedOn: '2026-03-31', ...(end < ROWS && { next: String(end) }) };
    },
    async *watch(): AsyncGenerator<StreamChange> {
      if (!watched) throw Object.assign(new Error('view.not_available'), { code: 'view.not_available', facts: {} });
      yield { cursor: String(cursor), stream: 'account/C1', version: 1 };
    },
  };
  return { backend, asked: () => asked };
}

test('every page is gathered, in the order of the list', async () => {
  const { backend } = givenList();
  const { rows, total } = await wholeWorklist(backend, {}, undefined);
  expect([rows.length, total]).toEqual([ROWS, ROWS]);
  expect(rows.map(({ customerId }) => customerId)).toEqual(Array.from({ length: ROWS }, (_, index) => `C${index}`));
});

test('books that moved between two pages are gathered anew', async () => {
  const { backend, asked } = givenList({ moves: (times) => times === 3 });
  expect((await wholeWorklist(backend, {}, undefined)).rows).toHaveLength(ROWS);
  expect(asked()).toBe(8); // once to see that there are several pages, then three of them, twice
});

test('books that move every time are told, and no list of two moments is handed out', async () => {
  const { backend } = givenList({ moves: () => true });
  await expect(wholeWorklist(backend, {}, undefined)).rejects.toMatchObject({ code: 'export.books_moved' });
});

test('where nobody tells what moved, the pages themselves are compared', async () => {
  const { backend } = givenList({ watched: false, moves: () => true });
  expect((await wholeWorklist(backend, {}, undefined)).rows).toHaveLength(ROWS);
});

test('over real books: a list of one page is asked for once, and nobody is watched', async () => {
  const { staff, account } = givenBooks();
  await account('account/ACME', 'ACME', [['F-1', '2026-01-15', '2026-02-14', 100, 'MXN']]);
  let asked = 0;
  const counted: Backend = {
    ...staff,
    view: async (...args) => {
      asked += 1;
      return staff.view(...args);
    },
    watch: () => {
      throw new Error('nobody is to be watched');
    },
  };
  expect((await wholeWorklist(counted, { asOf: '2026-03-31' }, undefined)).rows.map(({ customerId }) => customerId)).toEqual(['ACME']);
  expect(asked).toBe(1);
});
