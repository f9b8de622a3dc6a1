import { createMemoryStore } from '@cartera/backend/memory';
import { expect, test } from 'vitest';
import { lawOf } from './broken.js';
import { MUTANTS, type Mutant } from './mutants.js';
import { simulate } from './simulate.js';

/** Lives of the books within which a fault has to be found. */
const STEPS_MAX = 4000;

/** The law that a fault breaks. */
async function foundOf({ of }: Mutant): Promise<string | undefined> {
  try {
    await simulate({ seed: 1, steps: STEPS_MAX, asFound: true, openBooks: async () => of(createMemoryStore()) });
    return undefined;
  } catch (error) {
    return lawOf(error);
  }
}

// A simulation that finds nothing proves nothing, unless it finds what is there: a store with a fault of its own breaks a law within some hundred steps.
test.each(MUTANTS)(
  'a store that $fault is found out',
  async (mutant) => {
    expect(await foundOf(mutant)).toMatch(/^[a-z]/);
  },
  120_000,
);
