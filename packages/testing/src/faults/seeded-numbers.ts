/**
 * Numbers from 0 up to 1 without end, the same for the same seed.
 *
 * @see Mulberry32, a generator of 32 bits in the public domain.
 */
export function* seededNumbers(seed: number): Generator<number, never> {
  for (let state = seed >>> 0; ;) {
    state = (state + 0x6d2b79f5) >>> 0;
    yield mixed(state) / 2 ** 32;
  }
}

function mixed(state: number): number {
  let bits = Math.imul(state ^ (state >>> 15), state | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) >>> 0;
}
