import type { AgingReport } from '@cartera/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invoices, openDesk, type Desk } from './desk.fixture.js';

const day = fc.integer({ min: 0, max: 59 }).map((n) => new Date(Date.UTC(2026, 2, 1 + n)).toISOString().slice(0, 10));
const row = fc
  .record({
    customer: fc.constantFrom('ACME', 'BETA', 'Ñandú S.A.'),
    days: fc.array(day, { minLength: 3, maxLength: 3 }),
    cents: fc.nat(99_999),
    isSettled: fc.boolean(),
  })
  .map(({ customer, days, cents, isSettled }) => {
    const [issuedOn = '', one = '', other = ''] = days.toSorted();
    return (document: string) => [customer, document, issuedOn, one, (cents / 100).toFixed(2), isSettled ? other : ''].join(',');
  });
const rows = fc.array(row, { minLength: 1, maxLength: 12 }).map((list) => list.map((write, n) => write(`F-${n}`)));
const shuffled = rows.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.nat(list.length)),
);

const DAYS = ['2026-03-15', '2026-04-15', '2026-06-01'];

async function atDesk<T>(use: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = await openDesk();
  try {
    return await use(desk);
  } finally {
    await desk.clear();
  }
}

const agings = async (desk: Desk): Promise<readonly AgingReport[]> => Promise.all(DAYS.map(async (asOf) => desk.aging(asOf)));

// Rows in whatever order, in one file or split over two, leave the same aging on every day.
test('the order of rows and the number of files do not matter', async () => {
  await fc.assert(
    fc.asyncProperty(shuffled, async ([list, other, cut]) => {
      const inOrder = await atDesk(async (desk) => {
        await desk.bring(invoices(...list));
        return agings(desk);
      });
      const inTwo = await atDesk(async (desk) => {
        for (const part of [other.slice(0, cut), other.slice(cut)]) if (part.length > 0) await desk.bring(invoices(...part));
        return agings(desk);
      });
      expect(inTwo).toEqual(inOrder);
    }),
    { numRuns: 30 },
  );
});

// Settled days that come with a later file leave what they leave when they come at once; a repeat changes nothing.
test('learning of payments later leaves the same position', async () => {
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const atOnce = await atDesk(async (desk) => {
        await desk.bring(invoices(...list));
        return agings(desk);
      });
      await atDesk(async (desk) => {
        await desk.bring(invoices(...list.map((line) => line.replace(/[^,]*$/, ''))));
        await desk.bring(invoices(...list));
        expect(await agings(desk)).toEqual(atOnce);
        expect(await desk.bring(invoices(...list))).toEqual({ added: 0, unchanged: list.length, changed: 0, missing: 0, rejected: 0 });
        expect(await agings(desk)).toEqual(atOnce);
      });
    }),
    { numRuns: 30 },
  );
});

// However often a file changes and changes back: with --update the books say what its last version says, as if that had come alone.
test('an update leaves what the file says', async () => {
  const state = fc.constantFrom(
    '2026-03-01,2026-03-31,100.00,',
    '2026-03-01,2026-03-31,100.00,2026-04-10',
    '2026-03-01,2026-03-31,100.00,2026-04-20',
    '2026-03-02,2026-03-31,100.00,',
    '2026-03-01,2026-04-30,120.00,2026-04-10',
    '2026-03-01,2026-03-31,0.00,2026-04-10',
  );
  const versions = fc
    .integer({ min: 1, max: 4 })
    .chain((count) => fc.array(fc.array(state, { minLength: count, maxLength: count }), { minLength: 2, maxLength: 5 }));
  const file = (states: readonly string[]) => invoices(...states.map((each, n) => `ACME,F-${n},${each}`));
  await fc.assert(
    fc.asyncProperty(versions, async (drops) => {
      const last = drops.at(-1) ?? [];
      const alone = await atDesk(async (desk) => {
        await desk.bring(file(last));
        return agings(desk);
      });
      await atDesk(async (desk) => {
        for (const states of drops) expect(await desk.bring(file(states), { update: true })).toMatchObject({ rejected: 0, missing: 0 });
        expect(await agings(desk)).toEqual(alone);
        expect(await desk.bring(file(last), { update: true })).toMatchObject({ unchanged: last.length, changed: 0 });
      });
    }),
    { numRuns: 60 },
  );
});
