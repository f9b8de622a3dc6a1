import fc from 'fast-check';
import type { Store } from '@cartera/backend';
import type { StreamId } from '@cartera/core';
import { listedAccount, openPrincipal, parseMapping, standingDocuments } from '@cartera/interchange';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { balances, invoices, openDesk, payments, type Desk, type Drop } from './desk.fixture.js';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(async () => desk.clear());

const CUSTOMERS = ['ACME', 'BETA'];
const DAYS = ['2026-03-01', '2026-04-01', '2026-05-20'];
const customer = fc.constantFrom(...CUSTOMERS);
const number = fc.integer({ min: 1, max: 5 });
const day = fc.constantFrom(...DAYS);
const amount = fc.constantFrom('100.00', '40.00');
const full = (drop: Drop, fullList: boolean): Drop => (fullList ? { ...drop, map: { ...drop.map, fullList } } : drop);

const invoiceRows = fc.array(
  fc
    .tuple(customer, number, day, amount, fc.constantFrom('', '2026-03-01', '2026-05-25'))
    .map(([who, n, on, total, paid]) => `${who},F-${n},${on},2026-05-30,${total},${paid}`),
  { minLength: 1, maxLength: 6 },
);
const balanceRows = fc.array(
  fc.tuple(customer, number, amount).map(([who, n, open]) => `${who},F-${n},2026-03-01,2026-05-30,${open}`),
  { minLength: 1, maxLength: 6 },
);
const paymentRows = fc.array(
  fc.tuple(customer, number, day, amount, fc.constantFrom('', 'F-1')).map(([who, n, on, paid, to]) => `${who},P-${n},${on},${paid},${to}`),
  { minLength: 1, maxLength: 4 },
);
const drop = fc.oneof(
  invoiceRows.map((rows) => invoices(...rows)),
  fc.tuple(invoiceRows, fc.boolean()).map(([rows, isFull]) => full(invoices(...rows), isFull)),
  fc.tuple(balanceRows, fc.boolean()).map(([rows, isFull]) => full(balances(...rows), isFull)),
  paymentRows.map((rows) => payments(...rows)),
);
const step = fc.record({ drop, asOf: fc.constantFrom('2026-05-26', '2026-06-01'), update: fc.boolean() });

/** What the journals of a source say that a file lacks. */
async function lackedBy(sent: Drop, asOf: string): Promise<readonly string[]> {
  const mapping = parseMapping(sent.map);
  const named = new Set(
    sent.text
      .split('\n')
      .slice(1)
      .map((line) => line.split(',')[1]),
  );
  const lacked = new Set<string>();
  for (const id of CUSTOMERS) {
    const journal = await desk.store.load(`account/${id}`);
    const { items } = listedAccount(journal, mapping, asOf);
    const isOpen = (name: string) =>
      openPrincipal(items.get(`sae/${name}`) ?? { itemId: '', recorded: [], derived: [], instalments: [], isKnownLater: false }) > 0;
    for (const name of standingDocuments(journal, mapping))
      if (!named.has(name) && (!(mapping.rows === 'open-balances' || mapping.fullList) || isOpen(name))) lacked.add(name);
  }
  return [...lacked].sort();
}

/** The same books, of a store that promises no more than it must. */
function plain(store: Store): Store {
  const { batches: _batches, ...least } = store;
  return least;
}

// whatever was imported, corrected and taken back before: what a file lacks is what the journals say, and a store that is asked for its postings gives the report of one that is asked for its documents
test('what a file lacks is told by what was posted, as the journals have it', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), step, async (before, last) => {
      await desk.clear();
      desk = await openDesk();
      for (const { drop: sent, ...how } of before) await desk.bring(sent, how);
      const { drop: sent, ...how } = last;
      const lacked = await lackedBy(sent, how.asOf);
      const told = await desk.bring(sent, { ...how, dryRun: true });
      expect(told.missingDocuments ?? []).toEqual(lacked);
      expect(await desk.bring(sent, { ...how, dryRun: true, store: plain(desk.store) })).toEqual(told);
      if (lacked.length > 0) runs += 1;
    }),
    { numRuns: 150 },
  );
  expect(runs).toBeGreaterThan(20);
});

test('of a small list no posting is read, and only accounts that lack something', async () => {
  const own = await openDesk();
  const asked: string[] = [];
  const loaded: StreamId[] = [];
  const { batches } = own.store;
  const watched: Store = {
    ...own.store,
    postings: (query) => {
      asked.push('postings');
      return own.store.postings(query);
    },
    ...(batches && { batches: { ...batches, load: async (streams) => (loaded.push(...streams), batches.load(streams)) } }),
  };
  const rows = Array.from({ length: 40 }, (_, n) => `C-${n},F-${n},2026-03-01,2026-05-30,100.00`);
  await own.bring(full(balances(...rows), true));
  const report = await own.bring(full(balances(...rows.slice(1)), true), { store: watched });
  expect(report).toMatchObject({ unchanged: 39, missing: 1, settled: 1 });
  loaded.length = 0;
  expect(await own.bring(balances('C-3,F-3,2026-03-01,2026-05-30,90.00'), { store: watched })).toMatchObject({ changed: 1, missing: 38 });
  expect([asked, [...new Set(loaded)]]).toEqual([[], ['account/C-3']]);
  await own.clear();
});
