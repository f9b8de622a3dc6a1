import { positionAt, type Journal, type LocalDate } from '@cartera/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balances, openDesk, type Desk } from './desk.fixture.js';

const CUSTOMERS = ['ACME', 'BETA', 'GAMA'];
const dayOf = (index: number): LocalDate => new Date(Date.UTC(2026, 2, 2 + 7 * index)).toISOString().slice(0, 10);

/** A list: what is open of each document, in cents. Whose a document is and when it falls due is the same on every list. */
type List = ReadonlyMap<number, number>;

const list: fc.Arbitrary<List> = fc
  .uniqueArray(fc.tuple(fc.nat(5), fc.nat(30_000)), { selector: ([document]) => document })
  .map((rows) => new Map(rows));
const lists = fc.array(list, { minLength: 1, maxLength: 6 });
const gaps = (count: number) => fc.array(fc.nat(2), { minLength: count, maxLength: count });

const customerOf = (document: number) => CUSTOMERS[document % CUSTOMERS.length] ?? '';
const rowOf = ([document, cents]: readonly [number, number]) =>
  `${customerOf(document)},F-${document},2026-01-${10 + document},2026-02-${10 + document},${(cents / 100).toFixed(2)}`;
// a list of nothing is no file: it has a row of another customer that is always there
const drop = (rows: List, isFull: boolean) => {
  const file = balances('ZETA,Z-1,2026-01-01,2026-01-31,1.00', ...[...rows].map(rowOf));
  return isFull ? { ...file, map: { ...file.map, fullList: true } } : file;
};

async function atDesk<T>(use: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = await openDesk();
  try {
    return await use(desk);
  } finally {
    await desk.clear();
  }
}

async function openOn(desk: Desk, asOf: LocalDate, journals?: readonly Journal[]): Promise<Record<string, number>> {
  const all = journals ?? (await journalsOf(desk));
  const open = all.flatMap((journal) => positionAt(journal, { asOf }).instalments.map((each) => [each.itemId, each.open.total] as const));
  return Object.fromEntries(open.filter(([itemId, total]) => total !== 0 && itemId !== 'sae/Z-1'));
}

async function journalsOf(desk: Desk): Promise<readonly Journal[]> {
  return Promise.all(CUSTOMERS.map(async (customer) => desk.store.load(`account/${customer}`)));
}

const asListed = (rows: List) =>
  Object.fromEntries([...rows].filter(([, cents]) => cents > 0).map(([document, cents]) => [`sae/F-${document}`, cents]));

// Full lists in the order of their days (several may be of one day, the last of them counts): on each list's day the books have open what it lists, to the cent, per document, now and after
// every later list; nobody's money is left over; and any of them again changes nothing.
test('on the day of each list the books say what it says', async () => {
  await fc.assert(
    fc.asyncProperty(
      lists.chain((all) => fc.tuple(fc.constant(all), gaps(all.length), fc.nat())),
      async ([all, steps, again]) => {
        await atDesk(async (desk) => {
          let week = 0;
          const byDay = new Map<LocalDate, List>();
          for (const [index, rows] of all.entries()) {
            week += steps[index] ?? 0;
            const asOf = dayOf(week);
            expect(await desk.bring(drop(rows, true), { asOf })).toMatchObject({ rejected: 0 });
            byDay.set(asOf, rows);
            for (const [day, listed] of byDay) expect(await openOn(desk, day), `as of ${day}, after ${asOf}`).toEqual(asListed(listed));
          }
          for (const journal of await journalsOf(desk)) expect(positionAt(journal, { asOf: dayOf(99) }).unapplied).toEqual([]);
          const written = await journalsOf(desk);
          const [day, rows] = [...byDay][again % byDay.size] ?? ['', new Map<number, number>()];
          const report = await desk.bring(drop(rows, true), { asOf: day });
          expect(report).toMatchObject({ added: 0, changed: 0, missing: 0, rejected: 0, unchanged: rows.size + 1 });
          expect(await journalsOf(desk)).toEqual(written);
        });
      },
    ),
    { numRuns: 80 },
  );
});

// What the books knew before a list they know still, asked as of then: a list adds entries and changes none.
test('a list leaves what was known before it', async () => {
  await fc.assert(
    fc.asyncProperty(lists, fc.boolean(), async (all, update) => {
      await atDesk(async (desk) => {
        for (const [index, rows] of all.entries()) {
          const before = await journalsOf(desk);
          await desk.bring(drop(rows, true), { asOf: dayOf(index), update });
          for (const [place, journal] of (await journalsOf(desk)).entries())
            expect(journal.entries.slice(0, before[place]?.entries.length)).toEqual(before[place]?.entries);
        }
      });
    }),
    { numRuns: 30 },
  );
});

// A full list that is older than one the books have undoes nothing of it: what is open on the days of the newer ones stays; what only it has is refused, and all that differs is told.
test('an older list after newer ones changes nothing that they said', async () => {
  await fc.assert(
    fc.asyncProperty(lists, list, fc.boolean(), async (all, old, update) => {
      await atDesk(async (desk) => {
        for (const [index, rows] of all.entries()) await desk.bring(drop(rows, true), { asOf: dayOf(index + 2) });
        const isTold = all.some((rows, index) => index > 0 || rows.size > 0);
        fc.pre(isTold);
        await desk.bring(drop(old, true), { asOf: dayOf(1), update });
        for (const [index, rows] of all.entries()) expect(await openOn(desk, dayOf(index + 2))).toEqual(asListed(rows));
      });
    }),
    { numRuns: 60 },
  );
});

// Lists that are not full settle nothing that they lack; with --update what they list is open as they list it.
test('a list that is not full is followed where that is asked for, and speaks only of what it lists', async () => {
  await fc.assert(
    fc.asyncProperty(lists, async (all) => {
      await atDesk(async (desk) => {
        const expected = new Map<number, number>();
        for (const [index, rows] of all.entries()) {
          await desk.bring(drop(rows, false), { asOf: dayOf(index), update: true });
          for (const [document, cents] of rows) expected.set(document, cents);
          expect(await openOn(desk, dayOf(index))).toEqual(asListed(expected));
        }
      });
    }),
    { numRuns: 60 },
  );
});

// With --update a document may have other days on every list: it falls due when the last list says, and what was open of it on the day of each list stays what that list said.
test('days that are corrected leave amounts as they were', async () => {
  const dated = fc.uniqueArray(fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 30_000 }), fc.nat(2)), { selector: ([document]) => document });
  await fc.assert(
    fc.asyncProperty(fc.array(dated, { minLength: 1, maxLength: 5 }), async (all) => {
      await atDesk(async (desk) => {
        for (const [index, rows] of all.entries()) {
          const text = rows.map(
            ([document, cents, moved]) =>
              `${customerOf(document)},F-${document},2026-01-${10 + moved},2026-02-${10 + moved},${(cents / 100).toFixed(2)}`,
          );
          const file = balances('ZETA,Z-1,2026-01-01,2026-01-31,1.00', ...text);
          const drop = { ...file, map: { ...file.map, fullList: true } };
          expect(await desk.bring(drop, { asOf: dayOf(index), update: true })).toMatchObject({ rejected: 0 });
          for (const [day, listed] of all.slice(0, index + 1).entries())
            expect(await openOn(desk, dayOf(day))).toEqual(
              Object.fromEntries(listed.map(([document, cents]) => [`sae/F-${document}`, cents])),
            );
          const days = (await journalsOf(desk)).flatMap((journal) =>
            positionAt(journal, { asOf: dayOf(index) }).instalments.map(({ itemId, issuedOn, dueOn }) => [itemId, issuedOn, dueOn]),
          );
          for (const [document, , moved] of rows)
            expect(days).toContainEqual([`sae/F-${document}`, `2026-01-${10 + moved}`, `2026-02-${10 + moved}`]);
          expect(await desk.bring(drop, { asOf: dayOf(index), update: true })).toMatchObject({ changed: 0, unchanged: rows.length + 1 });
        }
        for (const journal of await journalsOf(desk)) expect(positionAt(journal, { asOf: dayOf(99) }).unapplied).toEqual([]);
      });
    }),
    { numRuns: 60 },
  );
});
