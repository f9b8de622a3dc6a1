import { expect, test } from 'vitest';
import { createChance } from './chance.js';

/** sfc32 written down again over unbounded integers, every step cut to 32 bits by hand. */
function oracle(seed: number, stream: number, draws: number): readonly number[] {
  const cut = (value: bigint) => value & 0xffff_ffffn;
  let [a, b, c, counter] = [BigInt(seed), BigInt(stream), 0x9e37_79b9n, 1n];
  const all = Array.from({ length: 16 + draws }, () => {
    const drawn = cut(a + b + counter);
    counter += 1n;
    a = b ^ (b >> 9n);
    b = cut(c * 9n);
    c = cut(cut((c << 21n) | (c >> 11n)) + drawn);
    return drawn;
  });
  return all.slice(16).map(Number);
}

test.each([
  [0, 1],
  [7, 1],
  [4_294_967_295, 999_999],
])('seed %i, stream %i: the draws are those of sfc32', (seed, stream) => {
  const chance = createChance(seed, stream);
  expect(Array.from({ length: 200 }, () => chance.below(1_000_000))).toEqual(
    oracle(seed, stream, 200).map((drawn) => Number((BigInt(drawn) * 1_000_000n) >> 32n)),
  );
});

test('ranges hold both ends and nothing else', () => {
  const chance = createChance(1, 1);
  const drawn = (draw: () => number) => [...new Set(Array.from({ length: 2000 }, draw))].sort((a, b) => a - b);
  expect(drawn(() => chance.between(3, 6))).toEqual([3, 4, 5, 6]);
  expect(drawn(() => chance.fromDeciles([0, 0, 2, 4]))).toEqual([0, 1, 2, 3, 4]);
  expect([chance.happens(0), chance.happens(1000)]).toEqual([false, true]);
});

test('a table gives each value as often as it says', () => {
  const chance = createChance(2, 1);
  const table = [[700, 'a'] as const, [250, 'b'] as const, [50, 'c'] as const];
  const drawn = Array.from({ length: 20_000 }, () => chance.fromShares(table));
  const share = (wanted: 'a' | 'b' | 'c') => drawn.filter((value) => value === wanted).length / drawn.length;
  expect(share('a')).toBeCloseTo(0.7, 1);
  expect(share('b')).toBeCloseTo(0.25, 1);
  expect(share('c')).toBeCloseTo(0.05, 1);
});
