import { createBackend, type Store } from '@cartera/backend';
import { fault } from '@cartera/core';
import { generatePortfolio, sampleCommands, type SampleCommand } from '@cartera/samples';
import { loadPortfolio } from './load-portfolio.js';
import { OPERATOR } from './operator.js';
import { REFERENCES } from './references.js';

/** The generated customers beside the stories: from summer on, so that a first start takes seconds. */
const GENERATED = { seed: 7, from: '2026-06-01', through: '2026-11-24' };

/** How much of a sample is wanted, and how its loading is watched. */
export interface SampleLoading {
  /** Generated customers beside the hand-made ones, 0 or more. */
  readonly generated: number;
  /** Told the share done, 0 to 1. */
  readonly progress: (share: number) => void;
  /** Ends it after the command or batch under way. */
  readonly stopped: AbortSignal;
}

/**
 * Loads the sample where the books are empty, or goes on with one that was interrupted: generated customers, then the hand-made stories.
 * Each command has its key, so nothing comes twice; books that have the last one are left as they are.
 *
 * @returns How many commands were submitted; 0 where there are books already.
 * @throws sample.refused; sample.out_of_range at customers.
 */
export async function loadSample(store: Store, { generated, progress, stopped }: SampleLoading): Promise<number> {
  const portfolio = generated === 0 ? [] : [...generatePortfolio({ ...GENERATED, customers: generated })];
  const stories = sampleCommands();
  const [first, last] = [(portfolio[0] ?? stories[0])?.command, stories.at(-1)?.command];
  if (!first || !last || !(await isWanted(store, first.id, last.id))) return 0;
  const all = portfolio.length + stories.length;
  const { added, unchanged } = await loadPortfolio(store, portfolio, {
    progress: (customers) => progress((customers / generated) * (portfolio.length / all)),
    stopped,
  });
  const told = (done: number) => progress((portfolio.length + done) / all);
  return added + unchanged + (await loadStories(store, stories, { progress: told, stopped }));
}

/** The stories one by one, as people would have typed them. */
async function loadStories(
  store: Store,
  stories: readonly SampleCommand[],
  { progress, stopped }: { readonly progress: (done: number) => void; readonly stopped: AbortSignal },
): Promise<number> {
  let done = 0;
  for (const { command, recordedAt } of stories) {
    if (stopped.aborted) return done;
    const backend = createBackend(store, {
      caller: { ...OPERATOR, id: command.by },
      policies: [],
      references: REFERENCES,
      clock: () => recordedAt,
    });
    const { id, by: _by, ...request } = command;
    const outcome = await backend.submit(request, { idempotencyKey: id });
    if (!outcome.ok) throw fault('sample.refused', { code: outcome.refusal.code, command: id });
    done += 1;
    progress(done);
  }
  return done;
}

async function isWanted(store: Store, firstKey: string, lastKey: string): Promise<boolean> {
  if (await store.find(lastKey)) return false;
  if (await store.find(firstKey)) return true;
  for await (const _stream of store.changes?.() ?? []) return false;
  return true;
}
