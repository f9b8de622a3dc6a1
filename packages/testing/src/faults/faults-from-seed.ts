import { WIRE_FAULTS, type WireFault } from './wire-fault.js';

/**
 * Faults without end, the same for the same seed: about half of them none.
 *
 * @param seed Any integer.
 * @see Mulberry32, a generator of 32 bits in the public domain.
 * @example
 * createFaultyFetch(handler, { faults: faultsFromSeed(7) });
 */
export function* faultsFromSeed(seed: number): Generator<WireFault, never> {
  const faults = WIRE_FAULTS.slice(1);
  for (let state = seed >>> 0; ;) {
    state = (state + 0x6d2b79f5) >>> 0;
    const drawn = mixed(state) / 2 ** 32;
    yield drawn < 0.5 ? 'none' : (faults[Math.floor((drawn - 0.5) * 2 * faults.length)] as WireFault);
  }
}

function mixed(state: number): number {
  let bits = Math.imul(state ^ (state >>> 15), state | 1);
  bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
  return (bits ^ (bits >>> 14)) >>> 0;
}
