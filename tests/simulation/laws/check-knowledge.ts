import { addDays, compareInstants, positionAt, promisesAt, statementOf, type Journal } from '@cartera/core';
import { same } from '../broken.js';
import { BEFORE_ALL, POLICIES } from '../house.js';
import { todayOf, type Remembered, type World } from '../world.js';

const REMEMBERED_MAX = 12;

/**
 * What was known at an instant is known of it for ever: position, promises with their verdicts, and statement, as of any day, go by the stamps of entries and by nothing that came later.
 */
export async function checkKnowledge(world: World, journals: readonly Journal[]): Promise<void> {
  for (const journal of journals)
    for (const each of world.remembered)
      if (each.stream === journal.stream) same('what was known then is known of it now', toldOf(journal, each), each.told, each);
  for (const journal of journals) remember(world, journal);
}

/** Only what lies before the last stamp is settled: more may come with the same one. */
function remember(world: World, journal: Journal): void {
  const last = journal.entries.at(-1);
  const settled = last && journal.entries.findLast(({ at }) => compareInstants(at, last.at) < 0);
  if (!settled || world.remembered.length >= REMEMBERED_MAX) return;
  const moment = { stream: journal.stream, asOf: addDays(todayOf(world, 0), 10), knownAt: settled.at };
  world.remembered.push({ ...moment, told: toldOf(journal, moment) });
}

function toldOf(journal: Journal, { asOf, knownAt }: Pick<Remembered, 'asOf' | 'knownAt'>): string {
  const { version: _version, ...position } = positionAt(journal, { asOf, knownAt });
  const scheme = POLICIES[0]?.aging;
  const statement = scheme && statementOf(journal, { from: BEFORE_ALL, to: asOf, knownAt, scheme });
  return JSON.stringify([position, promisesAt(journal, { asOf, knownAt }), statement?.digest]);
}
