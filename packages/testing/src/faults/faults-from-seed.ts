import { seededNumbers } from './seeded-numbers.js';
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
  const numbers = seededNumbers(seed);
  while (true) {
    const { value: drawn } = numbers.next();
    yield drawn < 0.5 ? 'none' : (faults[Math.floor((drawn - 0.5) * 2 * faults.length)] as WireFault);
  }
}
