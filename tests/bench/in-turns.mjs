import { performance } from 'node:perf_hooks';
import { median } from './measure.mjs';

/**
 * One command a turn, each round beginning with the next side; what they write grows alike under all of them.
 *
 * @param {Readonly<Record<string, (n: number) => Promise<unknown>>>} sides
 * @param {{ readonly first: number, readonly warmUp: number, readonly rounds: number }} how `first`: the number of the first command.
 * @returns {Promise<Record<string, number>>} The median of each side, in milliseconds.
 */
export async function inTurns(sides, { first, warmUp, rounds }) {
  const names = Object.keys(sides);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const [turn] of names.entries()) {
      const name = names[(turn + round) % names.length];
      const start = performance.now();
      await sides[name](first + round);
      if (round >= warmUp) times[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}
