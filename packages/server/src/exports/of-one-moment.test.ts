import type { Backend, Views } from '@cartera/backend';
import { describe, expect, test } from 'vitest';
import { givenBooks } from './books.fixture.js';
import { createExports } from './index.js';

const ACME = 'account/ACME' as const;
const QUERIES = {
  statement: { stream: ACME, from: '2026-03-01', to: '2026-03-31' },
  account: { stream: ACME },
  'promise-receipt': { stream: ACME, promiseId: 'PP-1' },
  calendar: { stream: ACME },
} as const;
const CASES = Object.keys(QUERIES) as (keyof typeof QUERIES)[];

/** Books of which a payment comes in right after a view was asked for, so many times. */
async function givenPayments(after: keyof Views, times: number) {
  const books = givenBooks();
  await books.account(ACME, 'ACME', [['F-1', '2026-03-01', '2026-03-15', 100_000, 'MXN']]);
  await books.tell(ACME, 'make-promise', '2026-03-31', {
    promiseId: 'PP-1',
    parts: [{ dueOn: '2026-04-10', amount: { amount: 80_000, currency: 'MXN' } }],
  });
  let paid = 0;
  const watched: Backend = {
    ...books.staff,
    async view(name, query, options) {
      const result = await books.staff.view(name, query, options);
      if (name !== after || paid >= times) return result;
      paid += 1;
      await books.tell(ACME, 'record-payment', '2026-03-31', {
        paymentId: `P-${paid}`,
        amount: { amount: 1000, currency: 'MXN' },
        method: 'transfer',
        apply: 'by-policy',
      });
      return result;
    },
  };
  return { ...books, paid: () => paid, out: createExports(watched), quiet: createExports(books.staff) };
}

const bytes = async (out: ReturnType<typeof createExports>, name: keyof typeof QUERIES, format: 'json' | 'csv' | 'ics') =>
  (await out(name, { query: QUERIES[name], format })).body.text();

describe('an export of several views', () => {
  test.each(CASES)('%s: a payment that comes in between two of them is in all of them', async (name) => {
    const format = name === 'calendar' ? 'ics' : 'csv';
    const { out, paid, quiet } = await givenPayments('promises', 1);
    expect(await bytes(out, name, format)).toBe(await bytes(quiet, name, format));
    expect(paid()).toBe(1);
  });

  test('the account: what is open is what the statement closes with, and the row is of the same version', async () => {
    const { out } = await givenPayments('position', 1);
    const { position, statement, item } = JSON.parse(await bytes(out, 'account', 'json')) as {
      position: Views['position']['result'];
      statement: Views['statement']['result'];
      item: Views['work-item']['result'];
    };
    const open = position.instalments.reduce((sum, each) => sum + each.open.total, 0);
    expect([open, statement.sections[0]?.closing.amount, item.version]).toEqual([99_000, 99_000, position.version]);
  });

  test('of books that move each time is not made', async () => {
    for (const name of CASES) {
      const { out } = await givenPayments('promises', 9);
      await expect(bytes(out, name, name === 'calendar' ? 'ics' : 'csv'), name).rejects.toMatchObject({ code: 'export.books_moved' });
    }
  });

  test('a move of somebody else is none of its business', async () => {
    const books = givenBooks();
    await books.account(ACME, 'ACME', [['F-1', '2026-03-01', '2026-03-15', 100_000, 'MXN']]);
    let asked = 0;
    const watched: Backend = {
      ...books.staff,
      async view(name, query, options) {
        asked += 1;
        await books.account(`account/N-${asked}`, 'Otro');
        return books.staff.view(name, query, options);
      },
    };
    await bytes(createExports(watched), 'statement', 'csv');
    expect(asked).toBe(6);
  });
});
