import { performance } from 'node:perf_hooks';

/** The shortest stretch that is timed at once: quick work is repeated until it takes this long. */
const STRETCH_MS = 10;

/**
 * Times several ways of doing one thing by turns in this process, the first of each round another one, so that what else the machine does hits all alike.
 *
 * @param {Record<string, () => unknown>} sides name → the work
 * @param {{ rounds?: number, warmUp?: number }} [options] rounds that count, and rounds before them
 * @returns {Record<string, number>} name → median milliseconds of one call
 */
export function byTurns(sides, { rounds = 15, warmUp = 3 } = {}) {
  const names = Object.keys(sides);
  const calls = Object.fromEntries(names.map((name) => [name, 1]));
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [turn] of names.entries()) {
      const name = names[(turn + round + warmUp) % names.length];
      const ms = stretch(sides[name], calls[name]);
      if (round >= 0) times[name].push(ms);
      else calls[name] = Math.max(1, Math.ceil(STRETCH_MS / ms));
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

function stretch(work, calls) {
  const start = performance.now();
  for (let call = 0; call < calls; call += 1) work();
  return (performance.now() - start) / calls;
}

/** The middle one; of an even number the upper of the two. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
}

/** Numbers that look random and are the same in every run (xorshift32): an integer from 0 until `below`. */
export function dice(seed = 20260331) {
  let state = seed;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
