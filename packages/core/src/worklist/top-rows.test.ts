import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { topRows } from './top-rows.js';

// The heap gives what sorting all and cutting off would give, ties by the row's own number included.
test('the first rows are those of the whole order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.nat(1))), fc.nat(12), (rows, most) => {
      const worth = rows.map(([each]) => each);
      const order = (a: number, b: number) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b;
      const taken = Uint8Array.from(rows, ([, mark]) => mark);
      const all = [...rows.keys()].filter((row) => taken[row] === 1);
      expect(topRows(taken, most, order)).toEqual(all.sort(order).slice(0, most));
    }),
  );
});
