import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadRow } from './index.js';
import { readLines } from './read-lines.fixture.js';

const columns = { customer: 'Cliente', document: 'Folio', dueOn: 'Vence', amount: 'Saldo' };
const list = { source: 'sae', rows: 'open-balances', dates: 'D/M/Y', decimal: '.', currency: 'MXN', columns };
const { customer: _customer, ...withoutCustomer } = columns;
const { currency: _currency, ...withoutCurrency } = list;
const HEAD = 'Cliente,Folio,Vence,Saldo';

/** A document: the day it falls due on, 0 a day that is none; its cents, below zero in the customer's favour. */
const documents = fc.array(fc.record({ day: fc.nat(28), cents: fc.integer({ min: -500, max: 99_999 }) }), { minLength: 1, maxLength: 4 });
const groups = fc
  .array(documents, { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.map((each, at) => ({ customer: `C-${at + 1}`, documents: each.map((one, place) => ({ ...one, folio: `F-${at}-${place}` })) })),
  );
type Groups = typeof groups extends fc.Arbitrary<infer G> ? G : never;

const amount = (cents: number) => (cents / 100).toFixed(2);
const rowOf = (customer: string, { folio, day, cents }: Groups[number]['documents'][number]) =>
  `${customer},${folio},${day}/3/2026,${amount(cents)}`;
const sumOf = ({ documents: all }: Groups[number]) => all.reduce((sum, { cents }) => sum + cents, 0);
const flat = (all: Groups) => [HEAD, ...all.flatMap(({ customer, documents: own }) => own.map((each) => rowOf(customer, each)))];
/** What the rows say, or why they are refused, wherever they stand; a line of its own gives a customer a name as well. */
const said = (read: readonly ReadRow[]) => read.map((row) => ('row' in row ? { ...row.row, name: undefined } : row.faults));

// A list with each customer on the first row of its group, totals below or not, has the rows of the same list with the customer on every row.
test('filling customers down gives the list that has them on every row', async () => {
  await fc.assert(
    fc.asyncProperty(groups, fc.boolean(), async (all, withTotals) => {
      const lines = all.flatMap((group) => [
        ...group.documents.map((each, place) => rowOf(place === 0 ? group.customer : '', each)),
        ...(withTotals ? [`Total ${group.customer},,,${amount(sumOf(group))}`] : []),
      ]);
      const filled = await readLines([HEAD, ...lines], { ...list, customerFilled: 'down' });
      expect(said(filled.read)).toEqual(said((await readLines(flat(all), list)).read));
      expect(filled.filled).toBe(all.reduce((sum, group) => sum + group.documents.length - 1, 0));
    }),
  );
});

// A list with each customer above its documents, with their sum, has the rows of the same list with the customer on every row; with one cent more on a line all of that customer are refused,
// and no other.
test('lines that bear sums give the list that has customers on every row, or refuse their own', async () => {
  await fc.assert(
    fc.asyncProperty(groups, fc.option(fc.nat(4), { nil: undefined }), async (all, wrong) => {
      const lines = all.flatMap((group, at) => [
        `${group.customer},,,${amount(sumOf(group) + (at === wrong ? 1 : 0))}`,
        ...group.documents.map((each) => rowOf('', each)),
      ]);
      const mapping = { ...list, customerLines: { column: 'Cliente', sums: true }, columns: withoutCustomer };
      const { read } = await readLines([HEAD, ...lines], mapping);
      const own = (row: ReadRow) => `C-${Number((row.cells[1] ?? '').split('-')[1]) + 1}`;
      const expected = (await readLines(flat(all), list)).read;
      for (const [place, row] of read.entries()) {
        const isWrong = wrong !== undefined && own(row) === `C-${wrong + 1}`;
        if (isWrong)
          expect(row).toMatchObject({
            faults: expect.arrayContaining([expect.objectContaining({ code: 'row.customer_sum_differs' })]) as unknown,
          });
        else expect(said([row])).toEqual(said([expected[place] ?? row]));
      }
      expect(read).toHaveLength(expected.length);
    }),
  );
});

// A list in parts, each below the title of its currency, has the rows of the same list with the currency in each of them.
test('parts in several currencies give the list that has the currency on every row', async () => {
  const parts = fc.array(fc.tuple(fc.constantFrom(['MXN', 'M.N.'], ['USD', 'DÓLARES'], ['EUR', 'Moneda: EUR']), groups), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(parts, fc.boolean(), async (all, again) => {
      const lines = all.flatMap(([[, title = ''], group]) => [title, ...(again ? flat(group) : flat(group).slice(1))]);
      const plain = all.flatMap(([[code = ''], group]) =>
        flat(group)
          .slice(1)
          .map((line) => `${line},${code}`),
      );
      const { read } = await readLines([HEAD, ...lines], { ...withoutCurrency, currencyLines: true });
      const expected = await readLines([`${HEAD},Moneda`, ...plain], { ...withoutCurrency, columns: { ...columns, currency: 'Moneda' } });
      expect(said(read)).toEqual(said(expected.read));
    }),
  );
});
