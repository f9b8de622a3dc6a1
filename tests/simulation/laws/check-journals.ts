import { compareInstants, verifyChain, type Journal } from '@cartera/core';
import { broken, same } from '../broken.js';
import { acknowledgedOf, type World } from '../world.js';

/**
 * Entries have no gap and no double, stamps never go back, chains verify; every entry belongs to a key somebody sent (or to the day's run), and what a key wrote is what its receipt says.
 */
export async function checkJournals(world: World, journals: readonly Journal[]): Promise<void> {
  for (const { stream, entries } of journals) {
    entries.forEach((entry, n) => {
      if (entry.seq !== n + 1) throw broken('entries are numbered without a gap', { stream, seq: entry.seq, n });
      const before = entries[n - 1];
      if (before && compareInstants(before.at, entry.at) > 0)
        throw broken('stamps never go back', { stream, before: before.at, at: entry.at });
    });
    same('chains verify', verifyChain(entries), { ok: true }, stream);
  }
  const ids = journals.flatMap(({ entries }) => entries.map(({ id }) => id));
  same('no entry is there twice', ids.length, new Set(ids).size);
  expectKnownKeys(world, ids);
  await expectReceipts(world, new Set(ids));
}

/** Keys are those sent and those of the day's run: nobody else wrote. */
function expectKnownKeys({ sent }: World, ids: readonly string[]): void {
  const keys = new Set(sent.map(({ key }) => key));
  const stray = ids.filter((id) => !id.startsWith('late-interest/') && !keys.has(id.slice(0, id.lastIndexOf('/'))));
  same('every entry is of a key that was sent', stray, []);
}

async function expectReceipts({ books, sent }: World, ids: ReadonlySet<string>): Promise<void> {
  for (const each of sent) {
    const { key, command } = each;
    const written = acknowledgedOf(each);
    if (!written) continue;
    const lost = written.filter((id) => !ids.has(id));
    same('no acknowledged entry is lost', lost, [], { key, command });
    if (ids.has(`${key}/${written.length + 1}`)) throw broken('a key wrote what its receipt says', { key, command, written });
    if (written.length === 0) same('an acknowledged key is known', (await books.find(key))?.entries, [], { key, command });
  }
}
