import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { topRows } from './top-rows.js';

// The heap gives what sorting all and cutting off would give, ties by the row's own number included.
test('the first rows are those of the whole order', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(1))), fc.nat(12), (rows, most) => {
      const points = Float64Array.from(rows, ([each]) => each);
      const order = (a: number, b: number) => (points[b] ?? 0) - (points[a] ?? 0) || a - b;
      const taken = Uint8Array.from(rows, ([, mark]) => mark);
      const all = [...rows.keys()].filter((row) => taken[row] === 1);
      expect(topRows({ taken, points }, most, order)).toEqual(all.sort(order).slice(0, most));
    }),
  );
});
