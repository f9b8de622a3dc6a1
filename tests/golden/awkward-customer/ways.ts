import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBackend, type Backend, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import {
  agePosition,
  decide,
  policyInForce,
  positionAt,
  situationAt,
  stampEntries,
  statementOf,
  type AgingReport,
  type Entry,
  type Instant,
  type Journal,
  type Position,
  type References,
  type Statement,
} from '@cartera/core';
import { createHttpBackend } from '@cartera/http/client';
import { createHandler } from '@cartera/http/handler';
import { mexicanBankCalendar } from '@cartera/packs/mx';
import { openDataFolder } from '@cartera/postgres/pglite';
import { golden, type Answer, type ExpectedStatement, type Told } from './golden-file.js';

const { stream, scheme } = golden;
const references: References = { calendar: mexicanBankCalendar, rates: golden.references.rates };

/** What became of a command: the ids of its entries and when they were learned, or the code of the refusal. */
export type Said = { readonly entryIds: readonly string[]; readonly at: Instant } | { readonly refused: string };

/** One way to keep the account's books. `knowsKeys`: a repeated command is recognised (in `core` alone that is the caller's business). */
export interface Books {
  readonly knowsKeys: boolean;
  readonly tell: (told: Told) => Promise<Said>;
  readonly position: (at: Pick<Answer, 'asOf' | 'knownAt'>) => Promise<Position>;
  readonly aging: (at: Pick<Answer, 'asOf' | 'knownAt'>) => Promise<AgingReport>;
  readonly statement: (period: Omit<ExpectedStatement, 'sections'>) => Promise<Statement>;
  readonly close: () => Promise<void>;
}

/** `core` alone: decide, stamp, fold. */
export function openCore(): Books {
  let entries: readonly Entry[] = [];
  const journal = (): Journal => ({ stream, entries });
  return {
    knowsKeys: false,
    tell: async ({ command, recordedAt }) => {
      const policy = policyInForce([], { on: command.on });
      const decision = decide(command, situationAt(journal(), { asOf: command.on, policy, references }));
      if (!decision.ok) return { refused: decision.refusal.code };
      const drafts = decision.changes.flatMap((change) => change.entries);
      const stamped = stampEntries(entries.at(-1), stream, drafts, { at: recordedAt, salt: () => 'salt' });
      entries = [...entries, ...stamped];
      return { entryIds: stamped.map(({ id }) => id), at: recordedAt };
    },
    position: async (at) => positionAt(journal(), at),
    aging: async (at) => agePosition(positionAt(journal(), at), scheme),
    statement: async (period) => statementOf(journal(), { ...period, scheme }),
    close: async () => {},
  };
}

/** A backend, however far away it is. */
function keep(makeBackend: (clock: () => Instant) => Backend, close: () => Promise<void> = async () => {}): Books {
  let now: Instant = '2026-01-01T00:00:00Z';
  const backend = makeBackend(() => now);
  return {
    knowsKeys: true,
    tell: async ({ command, recordedAt }) => {
      now = recordedAt;
      const { id, by: _by, ...request } = command;
      const outcome = await backend.submit(request, { idempotencyKey: id });
      return outcome.ok ? outcome.receipt : { refused: outcome.refusal.code };
    },
    position: (at) => backend.view('position', { stream, ...at }),
    aging: (at) => backend.view('aging', { stream, ...at, scheme }),
    statement: (period) => backend.view('statement', { stream, ...period }),
    close,
  };
}

const over = (store: Store) => (clock: () => Instant) =>
  createBackend(store, { caller: { id: 'ana', role: 'manager' }, policies: [], references, clock });

/** The real handler behind the real client, without a socket between them. */
const overHttp = (store: Store) => (clock: () => Instant) => {
  const handle = createHandler(() => over(store)(clock));
  return createHttpBackend({ url: 'http://cartera.test', fetch: async (input, init) => handle(new Request(input, init)) });
};

async function openPglite(): Promise<Books> {
  const dir = await mkdtemp(join(tmpdir(), 'cartera-awkward-'));
  const folder = await openDataFolder(join(dir, 'data'));
  return keep(over(folder.store), async () => {
    await folder.close();
    await rm(dir, { recursive: true, force: true });
  });
}

/** The four ways the same figures have to come out of. */
export const ways: readonly { readonly way: string; readonly open: () => Promise<Books> }[] = [
  { way: 'core alone', open: async () => openCore() },
  { way: 'memory', open: async () => keep(over(createMemoryStore())) },
  { way: 'PGlite', open: openPglite },
  { way: 'HTTP over memory', open: async () => keep(overHttp(createMemoryStore())) },
];
