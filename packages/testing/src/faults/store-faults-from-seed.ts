import { seededNumbers } from './seeded-numbers.js';
import { STORE_FAULTS, type StoreFault } from './store-fault.js';

/**
 * Faults of a store without end, the same for the same seed: about nine of ten are none, because one command is several calls.
 *
 * @param seed Any integer.
 * @example
 * createFaultyStore(createMemoryStore(), { faults: storeFaultsFromSeed(7) });
 */
export function* storeFaultsFromSeed(seed: number): Generator<StoreFault, never> {
  const faults = STORE_FAULTS.slice(1);
  const numbers = seededNumbers(seed);
  while (true) {
    const { value: drawn } = numbers.next();
    yield drawn < 0.9 ? 'none' : (faults[Math.floor((drawn - 0.9) * 10 * faults.length)] as StoreFault);
  }
}
