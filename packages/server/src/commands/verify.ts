import { rowReplay, type Store } from '@cartera/backend';
import { fault, isUntouched, verifyChain, type Statement } from '@cartera/core';
import type { Upkeep } from '@cartera/postgres';
import { openBooks, openStore, readPolicies, REFERENCES } from '../books/index.js';
import {
  type CliCommand,
  DATA_OPTIONS,
  failure,
  isFault,
  POLICIES,
  progressLine,
  readJson,
  type Terminal,
  type Typed,
} from '../terminal/index.js';
import { refusalOfFault, verifySaid } from './verify-said.js';
import { bytesOf } from './whole-file.js';

/** `cartera verify`: that nothing was changed after it was written. */
export const verify: CliCommand = {
  positionals: ['[STATEMENT.json]'],
  summary: 'Check that nothing was changed after it was written',
  details:
    'Without a file: every chain with its postings, where streams end, requests against entries, positions against postings, and the rows of the worklist against rows made\n' +
    'anew by --policies, as of one moment; all faults are told, and the status is 1 if there is any. With a file (as `cartera statement --json` printed it): the digest of that\n' +
    'statement, and that the books give the same one as known then.',
  example: 'cartera verify --policies policies.json',
  options: {
    against: { type: 'text', value: 'FILE', help: 'A backup of before: what it holds has to be in the books still' },
    policies: POLICIES,
    ...DATA_OPTIONS,
  },
  run: async (typed, terminal) =>
    typed.positionals[0] === undefined ? verifyStreams(typed, terminal) : verifyStatement(typed.positionals[0], typed, terminal),
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

/** The digest, and where the books are there and can still tell: that they give the same statement. */
async function verifyStatement(file: string, typed: Typed, terminal: Terminal): Promise<number> {
  const given = await readStatement(file);
  if (!isUntouched(given)) throw fault('statement.digest_differs', {}, file);
  const books = await compareWithBooks(given, typed, terminal);
  if (books === 'differ' && given.knownAt !== undefined) throw fault('statement.books_differ', {}, file);
  terminal.out(typed.flags['json'] ? `${JSON.stringify({ ok: true, books })}\n` : `The statement is as it was made. ${BOOKS_SAY[books]}\n`);
  return 0;
}

type Comparison = 'same' | 'differ' | 'not-compared';

const BOOKS_SAY: Readonly<Record<Comparison, string>> = {
  same: 'The books give the same one.',
  differ: 'The books give another by now: they have learned more since, and it does not say as known when it was made.',
  'not-compared': 'It was not compared with the books.',
};

/** A statement that says what was learned late cannot be made again without the instant of the one before it. */
async function compareWithBooks(
  { stream, from, to, knownAt, sections, digest }: Statement,
  typed: Typed,
  terminal: Terminal,
): Promise<Comparison> {
  if (sections.some(({ lines }) => lines.some(({ late }) => late))) return 'not-compared';
  const books = await openBooks(typed, terminal).catch((error: unknown) => {
    if (isFault(error) && error.code === 'store.not_found') return undefined;
    throw error;
  });
  if (!books) return 'not-compared';
  try {
    const again = await books.backend.view('statement', { stream, from, to, ...(knownAt !== undefined && { knownAt }) });
    return again.digest === digest ? 'same' : 'differ';
  } catch (error) {
    if (isFault(error) && error.code === 'stream.unknown') return 'not-compared';
    throw error;
  } finally {
    await books.close();
  }
}

async function readStatement(file: string): Promise<Statement> {
  const json = await readJson(file);
  if (typeof json === 'object' && json !== null && 'digest' in json) return json as Statement;
  throw fault('usage.not_json', {}, file);
}
