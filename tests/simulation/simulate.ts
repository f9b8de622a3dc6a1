import type { Store } from '@cartera/backend';
import * as fc from 'fast-check';
import { lawOf } from './broken.js';
import { play } from './play.js';
import { shrinkLife } from './shrink-life.js';
import type { Step } from './step.types.js';
import { steps } from './steps.js';
import type { Tally } from './world.js';

/** How much is simulated, over which books. */
export interface Simulation {
  /** The first life's; the next has the next. */
  readonly seed: number;
  /** Steps in all, at least. */
  readonly steps: number;
  /** Lives in all, at most. */
  readonly lives?: number;
  /** Steps of one life, at most. */
  readonly life?: number;
  /** Empty books for one life. */
  readonly openBooks: () => Promise<Store>;
  /** Those who ask together do so at will; a seed then does not repeat exactly. */
  readonly atWill?: true;
  /** What fails is told as it was found, without a search for the shortest list of steps. */
  readonly asFound?: true;
  readonly told?: (done: Simulated) => void;
}

/** What was simulated without a law broken. */
export interface Simulated {
  readonly lives: number;
  readonly steps: number;
  readonly tally: Tally;
}

/** Steps of one life where nobody says. */
const LIFE = 80;

/**
 * Lives of the books, one after another, until so many steps were taken. A life is its seed: the same steps, faults and turns each time.
 *
 * @throws The law that was broken, with the life's seed and the shortest list of steps found that breaks it, too.
 */
export async function simulate(simulation: Simulation): Promise<Simulated> {
  const { seed, openBooks, lives = Infinity, life = LIFE, atWill, asFound, told } = simulation;
  const done = { lives: 0, steps: 0, tally: new Map<string, number>() };
  while (done.steps < simulation.steps && done.lives < lives) {
    const own = seed + done.lives;
    const list = lifeOf(own, life);
    try {
      await play(list, await openBooks(), { tally: done.tally, ...(atWill && { atWill }) });
    } catch (error) {
      throw asFound ? error : await failure(error, { seed: own, list, openBooks });
    }
    done.lives += 1;
    done.steps += list.length;
    told?.(done);
  }
  return done;
}

/** The steps of a life, by its seed. */
export function lifeOf(seed: number, life = LIFE): readonly Step[] {
  return fc.sample(steps(life), { seed, numRuns: 1 })[0] ?? [];
}

interface Failed {
  readonly seed: number;
  readonly list: readonly Step[];
  readonly openBooks: () => Promise<Store>;
}

async function failure(error: unknown, { seed, list, openBooks }: Failed): Promise<Error> {
  let last = error;
  const fails = async (shorter: readonly Step[]): Promise<boolean> => {
    try {
      await play(shorter, await openBooks());
      return false;
    } catch (other) {
      if (lawOf(other) !== lawOf(error)) return false;
      last = other;
      return true;
    }
  };
  const shortest = await shrinkLife(list, fails);
  const told = `Seed ${seed}: ${list.length} steps, ${shortest.length} of which break it, too:\n${shortest.map((step) => JSON.stringify(step)).join(',\n')}\n\n`;
  return Object.assign(new Error(`${told}${String((last as Error).stack)}`, { cause: error }), { law: lawOf(error), seed, shortest });
}
