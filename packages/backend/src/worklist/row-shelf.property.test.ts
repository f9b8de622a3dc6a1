import type { WorkItem } from '@cartera/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createRowShelf } from './row-shelf.js';

const rows = fc.array(
  fc.record({
    id: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F', '😀', '\uffff'),
    points: fc.integer({ min: -2, max: 2 }),
    amount: fc.integer({ min: 0, max: 3 }),
    name: fc.constantFrom('Ñandú', 'nandu', 'Peña', '😀', '\ufffd'),
    reason: fc.constantFrom('a.b', 'c.d'),
    exit: fc.constantFrom(undefined, undefined, 'a.b'),
    day: fc.integer({ min: 1, max: 5 }),
    assignedTo: fc.constantFrom(undefined, 'ana', 'luis'),
  }),
  { maxLength: 30 },
);

type Drawn = typeof rows extends fc.Arbitrary<readonly (infer R)[]> ? R : never;

function rowOf({ id, points, amount, name, reason, exit, day, assignedTo }: Drawn, version: number): WorkItem {
  return {
    stream: `account/${id}`,
    version,
    customerId: id,
    name,
    asOf: `2026-03-0${day}`,
    evaluatedOn: `2026-03-0${day}`,
    changesOn: `2026-03-0${day + 1}`,
    toCollect: amount === 0 ? [] : [{ amount, currency: amount === 1 ? 'USD' : 'MXN' }],
    withPromise: points === 1,
    searchText: name,
    points,
    because: [{ code: reason, facts: { points } }],
    ...(exit !== undefined && { exit }),
    ...(assignedTo !== undefined && { assignedTo }),
  };
}

const QUERIES = [
  {},
  { order: 'name' },
  { order: 'amount', filter: { currency: 'MXN' } },
  { order: 'oldest', search: 'nandu' },
  { filter: { reason: 'a.b', assignedTo: 'ana' }, asOf: '2026-03-03' },
] as const;

// Whatever was asked in between, the answer is the one that a shelf gives which was filled with the same rows and asked for the first time.
test('an answer that followed its rows is the one that is made anew', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat(QUERIES.length - 1), { maxLength: 30 }), (drawn, asked) => {
      const shelf = createRowShelf('x');
      for (const [n, each] of drawn.entries()) {
        shelf.put(rowOf(each, n));
        shelf.page(QUERIES[asked[n] ?? 0] ?? {});
      }
      const anew = createRowShelf('x');
      for (const [n, each] of drawn.entries()) anew.put(rowOf(each, n));
      for (const query of QUERIES) expect(shelf.page(query)).toEqual(anew.page(query));
    }),
    { numRuns: 300 },
  );
});
