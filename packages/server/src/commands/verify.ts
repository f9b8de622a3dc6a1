import { rowReplay, type Store } from '@cartera/backend';
import { fault, verifyChain } from '@cartera/core';
import type { Upkeep } from '@cartera/postgres';
import { openStore, readPolicies, REFERENCES } from '../books/index.js';
import { type CliCommand, DATA_OPTIONS, failure, POLICIES, progressLine, type Terminal, type Typed } from '../terminal/index.js';
import { verifyFile } from './verify-file.js';
import { refusalOfFault, verifySaid } from './verify-said.js';
import { bytesOf } from './whole-file.js';

/** `cartera verify`: that nothing was changed after it was written. */
export const verify: CliCommand = {
  positionals: ['[FILE.json]'],
  summary: 'Check that nothing was changed after it was written',
  details:
    'Without a file: every chain with its postings, where streams end, requests against entries, positions against postings, and the rows of the worklist against rows made\n' +
    'anew by --policies, as of one moment; all faults are told, and the status is 1 if there is any. With a file (what `cartera export --format json` wrote, or\n' +
    '`cartera statement --json` printed): its digest, and that the books give the same one as known then.',
  example: 'cartera verify --policies policies.json',
  options: {
    against: { type: 'text', value: 'FILE', help: 'A backup of before: what it holds has to be in the books still' },
    policies: POLICIES,
    ...DATA_OPTIONS,
  },
  run: async (typed, terminal) =>
    typed.positionals[0] === undefined ? verifyStreams(typed, terminal) : verifyFile(typed.positionals[0], typed, terminal),
};

async function verifyStreams(typed: Typed, terminal: Terminal): Promise<number> {
  const policies = await readPolicies(typed);
  const { store, upkeep, close } = await openStore(typed, terminal);
  try {
    if (upkeep) {
      const replay = rowReplay({ policies, references: REFERENCES, clock: terminal.clock });
      return await verifyAll(upkeep, replay, { typed, terminal });
    }
    return await verifyChains(store, typed, terminal);
  } finally {
    await close();
  }
}

/** All that a database holds. The first fault stands on stderr, all of them on stdout. */
async function verifyAll(
  upkeep: Upkeep,
  replay: ReturnType<typeof rowReplay>,
  { typed, terminal }: { readonly typed: Typed; readonly terminal: Terminal },
): Promise<number> {
  const progress = progressLine(terminal, 'Verifying');
  const file = typed.text['against'];
  const against = file === undefined ? undefined : await bytesOf(file, terminal);
  const report = await upkeep.verify({ replay, against, told: (entries) => progress.many(entries, 'entries') });
  progress.end();
  const [first] = report.faults;
  terminal.out(typed.flags['json'] ? `${JSON.stringify({ ok: first === undefined, ...report })}\n` : verifySaid(report));
  return first === undefined ? 0 : failure(terminal, refusalOfFault(first), 1);
}

/** A store of a host's own says no more than its entries: their chains. */
async function verifyChains(store: Store, typed: Typed, terminal: Terminal): Promise<number> {
  const counted = { streams: 0, entries: 0 };
  for await (const { stream } of streamsOf(store)) {
    const { entries } = await store.load(stream);
    const verdict = verifyChain(entries);
    if (!verdict.ok) throw fault('chain.broken', { stream, seq: verdict.seq, reason: verdict.code }, stream);
    counted.streams += 1;
    counted.entries += entries.length;
  }
  terminal.out(
    typed.flags['json']
      ? `${JSON.stringify({ ok: true, ...counted })}\n`
      : `${counted.streams} streams, ${counted.entries} entries: every chain holds.\n`,
  );
  return 0;
}

function streamsOf(store: Store): NonNullable<ReturnType<NonNullable<Store['changes']>>> {
  if (!store.changes) throw fault('store.no_changes');
  return store.changes();
}
