import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createBackend, type Backend, type Caller, type Outcome } from '@cartera/backend';
import { verifyChain, type StreamId } from '@cartera/core';
import { backendCases, lackedBy, REFERENCES, storeCases } from '@cartera/testing';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { openDatabase, type Database } from '../../examples/adapter/database.js';
import { createStore } from '../../examples/adapter/store.js';
import { ROOT } from '../architecture/read-sources.js';
import { assert } from './case-assert.js';

const CLERK: Caller = { id: 'ana', role: 'clerk' };
const customer: Caller = { id: 'customer/C-0042', role: 'customer', streams: ['account/C-0042'] };

const createEmpty = async () => createStore(await openDatabase({ rows: false }));

function backendOver(db: Database, caller = CLERK, clock = () => '2026-03-31T18:00:00Z'): Backend {
  return createBackend(createStore(db), { caller, policies: [], references: REFERENCES, clock });
}

/** What a case prepares, the host's own system records: rows of its tables, no command. */
function seed(db: Database, { kind, stream, on, facts }: Parameters<Backend['submit']>[0]): Outcome {
  const id = stream.slice('account/'.length);
  if (kind === 'open-account') db.run('INSERT INTO customers (id, name) VALUES (?, ?)', id, facts.customer.name);
  if (kind === 'record-invoice') {
    const { amount, currency } = facts.total;
    const insert = 'INSERT INTO invoices (customer_id, number, issued_on, due_on, total, currency) VALUES (?, ?, ?, ?, ?, ?)';
    db.run(insert, id, facts.itemId, on, facts.instalments?.[0]?.dueOn ?? on, amount, currency);
  }
  return { ok: true, version: 0, receipt: { entryIds: [], at: `${on}T18:00:00Z` }, because: [] };
}

/** Books over a host's empty tables. `refused`: the kinds of command that were sent and are not taken. */
async function hostBooks() {
  const db = await openDatabase({ rows: false });
  const refused = new Set<string>();
  let now = '2026-03-02T18:00:00Z';
  const backendFor = (caller = CLERK): Backend => {
    const backend = backendOver(db, caller, () => now);
    return {
      ...backend,
      async submit(command, how) {
        if (how.idempotencyKey.startsWith('seed/')) return seed(db, command);
        const outcome = await backend.submit(command, how);
        if (!outcome.ok && outcome.refusal.code === 'command.not_available') refused.add(outcome.refusal.facts['kind'] as string);
        return outcome;
      },
    };
  };
  return { refused, context: { backendFor, setNow: (instant: string) => (now = instant), assert } };
}

const tried: { readonly about: 'Store' | 'Backend'; readonly name: string; readonly lacks: readonly string[] }[] = [];

describe('the store over a host’s own tables', async () => {
  const store = await createEmpty();
  test.each(storeCases)('$name', async (each) => {
    // What is in the entries table is stamped: of it the past is known, so these cases are held to as well.
    const lacks = lackedBy(store, each).filter((need) => need !== 'history');
    tried.push({ about: 'Store', name: each.name, lacks });
    if (lacks.length === 0) await each.run({ createStore: createEmpty, assert });
  });
});

describe('a backend over a host’s own tables', () => {
  // A case may fail for one reason only: it went on to submit what the store does not take, and was told so.
  test.each(backendCases)('$name', async (each) => {
    const { name, run } = each;
    const { context, refused } = await hostBooks();
    const lacks = lackedBy(await createEmpty(), each);
    try {
      if (lacks.length === 0) await run(context);
      tried.push({ about: 'Backend', name, lacks });
    } catch (error) {
      if (refused.size === 0) throw error;
      tried.push({ about: 'Backend', name, lacks: [...refused].sort() });
    }
  });
});

describe('what is claimed', () => {
  const list = (about: 'Store' | 'Backend') => {
    const all = tried.filter((each) => each.about === about);
    const passed = all.filter(({ lacks }) => lacks.length === 0);
    const left = all.filter(({ lacks }) => lacks.length > 0);
    return `## ${about}

${passed.length} of ${all.length} cases pass.${left.length > 0 ? ' Not claimed, each with what it needs:' : ''}

${left.map(({ name, lacks }) => `- ${name}: ${lacks.map((lack) => `\`${lack}\``).join(', ')}`).join('\n')}
`;
  };

  // Made: `npm run test:unit -- tests/conformance/adapter -u` writes it anew.
  test('stands in the example’s list, case by case', async () => {
    const file = join(ROOT, 'examples/adapter/conformance.md');
    const text = `# Conformance

Made by \`tests/conformance/adapter.test.ts\`, which runs every case of \`@cartera/testing\` over this store and fails when this list is not true.

- A case of the Store is left out only where the store offers nothing of the kind: \`batches\` (many requests at a time) and \`changes\` (streams that moved).
- A case of the Backend is left out only where it goes on to submit a command that the host's own system records, and is refused it with
  \`command.not_available\`, or where it is about \`changes\`. What a case prepares (an account, an invoice) is rows of the host's tables.

${list('Store')}
${list('Backend')}`;
    expect(tried).toHaveLength(storeCases.length + backendCases.length);
    await expect(await format(text, { ...(await resolveConfig(file)), parser: 'markdown' })).toMatchFileSnapshot(file);
  });

  test('the lines are counted, and the README says them', () => {
    const read = (name: string) => readFileSync(join(ROOT, 'examples/adapter', name), 'utf8');
    const lines = (name: string) => read(name).trimEnd().split('\n');
    const isCode = (line: string) => !/^\s*($|\/\/|\/\*|\*|--)/.test(line);
    const counted = (name: string) => `${lines(name).length} lines, ${lines(name).filter(isCode).length} of them code`;
    for (const name of ['store.js', 'documents.js', 'entries.sql']) expect(read('README.md')).toContain(counted(name));
    const code = ['store.js', 'documents.js', 'entries.sql'].flatMap(lines).filter(isCode);
    expect(read('README.md')).toContain(`the first three: ${code.length} lines of code`);
    expect(lines('store.js').length).toBeLessThanOrEqual(200);
  });
});

describe('with the twenty rows', () => {
  const stream: StreamId = 'account/C-0042';
  const count = (db: Database) => (table: string) => db.all(`SELECT count(*) AS n FROM ${table}`)[0]?.['n'] as number;

  test('they are twenty', async () => {
    const rows = count(await openDatabase());
    expect(['customers', 'invoices', 'payments', 'applications'].map(rows)).toEqual([2, 7, 6, 5]);
  });

  test('a part payment, a returned cheque, a credit note, a late application and dollars: each counts from its own day', async () => {
    const backend = backendOver(await openDatabase(), customer);
    const open = async (asOf: string) =>
      Object.fromEntries(
        (await backend.view('position', { stream, asOf, open: true })).instalments.map((one) => [one.itemId, one.open.total]),
      );
    expect(await open('2026-02-12')).toEqual({ 'A-101': 660_000, 'A-108': 850_000, 'E-031': 120_000 });
    expect(await open('2026-03-08')).toEqual({ 'A-101': 500_000, 'A-115': 420_000, 'E-031': 120_000 });
    expect(await open('2026-03-17')).toMatchObject({ 'A-108': 850_000, 'A-115': 420_000 });
    expect((await backend.view('position', { stream, asOf: '2026-03-17' })).unapplied).toEqual([
      { paymentId: 'P-3', receivedOn: '2026-03-10', amount: { amount: 200_000, currency: 'MXN' } },
    ]);
    expect(await open('2026-03-31')).toEqual({ 'A-101': 500_000, 'A-108': 850_000, 'A-115': 220_000, 'A-120': 640_000, 'E-031': 120_000 });
  });

  test('the aging of all is that of each', async () => {
    const backend = backendOver(await openDatabase());
    const { rows } = await backend.view('aging', {});
    expect(
      rows.map((row) => [row.customerId, row.currency, row.notDue, ...row.buckets.map(({ amount }) => amount), row.unapplied]),
    ).toEqual([
      ['C-0042', 'MXN', 640_000, 1_070_000, 500_000, 0, 0, 0],
      ['C-0042', 'USD', 0, 120_000, 0, 0, 0, 0],
      ['C-0077', 'MXN', 180_000, 0, 0, 0, 0, -50_000],
    ]);
    const each = await Promise.all(['account/C-0042', 'account/C-0077'].map((one) => backend.view('aging', { stream: one as StreamId })));
    expect(rows).toEqual(each.flatMap((aging) => aging.rows));
  });

  test('what was known earlier is refused, everywhere', async () => {
    const db = await openDatabase();
    const backend = backendOver(db);
    const refusal = { code: 'position.knowledge_not_kept', path: 'knownAt' };
    const knownAt = '2026-03-15T18:00:00Z';
    await expect(backend.view('position', { stream, knownAt })).rejects.toMatchObject(refusal);
    await expect(backend.view('statement', { stream, from: '2026-03-01', to: '2026-03-31', knownAt })).rejects.toMatchObject(refusal);
    await expect(backend.view('aging', { knownAt })).rejects.toMatchObject(refusal);
  });

  test('it says what it takes, and a customer is offered its part of that', async () => {
    const db = await openDatabase();
    const { commands, history } = await backendOver(db).capabilities();
    expect([history, commands.filter((kind) => /invoice|payment|credit|account|customer|void|balance|waive|interest/.test(kind))]).toEqual([
      'documents',
      [],
    ]);
    expect(commands).toEqual(expect.arrayContaining(['make-promise', 'log-note']));
    expect((await backendOver(db, customer).capabilities()).commands).toContain('make-promise');
  });

  test('a promise is judged by what the host’s tables say later, and its key is answered the same as at first', async () => {
    const db = await openDatabase();
    const backend = backendOver(db, customer);
    const parts = [{ dueOn: '2026-04-10', amount: { amount: 500_000, currency: 'MXN' } }];
    const promise = (dryRun?: { readonly dryRun: true }) =>
      backend.submit(
        { kind: 'make-promise', stream, on: '2026-03-31', facts: { promiseId: 'PP-1', parts, itemIds: ['A-101'] } },
        { idempotencyKey: 'portal-1', ...dryRun },
      );
    const dry = await promise({ dryRun: true });
    expect(count(db)('entries')).toBe(0);
    const first = await promise();
    expect(first).toEqual(dry);
    expect(await promise()).toEqual(first);
    const state = async (asOf: string) => (await backend.view('promises', { stream, asOf }))[0]?.verdict.state;
    expect(first).toMatchObject({ ok: true, receipt: { entryIds: ['portal-1/1'], at: '2026-03-31T18:00:00Z' } });
    expect([await state('2026-03-31'), await state('2026-04-13')]).toEqual(['open', 'broken']);

    db.run("INSERT INTO payments VALUES ('P-6', 'C-0042', 'transfer', '2026-04-09', 500000, 'MXN', NULL)");
    db.run("INSERT INTO applications VALUES ('P-6', 1, 500000, '2026-04-09')");
    expect(await state('2026-04-09')).toBe('kept');
    expect(await promise()).toMatchObject({ ok: true, version: first.ok && first.version, receipt: first.ok && first.receipt });
    expect(count(db)('entries')).toBe(1);
    expect(verifyChain((await createStore(db).load(stream)).entries)).toEqual({ ok: true });
  });

  test('a row that the host adds in between overtakes a decision, and it is taken anew', async () => {
    const db = await openDatabase();
    const store = createStore(db);
    const { length } = (await store.load(stream)).entries;
    db.run("INSERT INTO payments VALUES ('P-6', 'C-0042', 'cash', '2026-03-31', 100, 'MXN', NULL)");
    const options = { idempotencyKey: 'k', request: 'r', at: '2026-03-31T18:00:00Z' };
    expect(await store.commit([{ stream, expectedVersion: length, entries: [] }], options)).toEqual({ ok: false, conflict: stream });
    expect(await store.find('k')).toBeUndefined();
  });

  test('an amount that is no whole number of cents does not get into the tables', async () => {
    const db = await openDatabase();
    const insert = () => db.run("INSERT INTO payments VALUES ('P-7', 'C-0042', 'cash', '2026-03-31', 10.5, 'MXN', NULL)");
    expect(insert).toThrow('CHECK constraint failed');
  });
});
