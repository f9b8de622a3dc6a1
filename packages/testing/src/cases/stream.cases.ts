import type { StreamId } from '@cartera/core';
import { ask, promiseOf } from './ask-command.js';
import type { BackendCase } from './case.types.js';
import { accepted, seedAccount } from './seed-account.js';

const on = '2026-03-02';
const MALFORMED: readonly unknown[] = [
  '',
  'ACME',
  'account/',
  'account',
  '/ACME',
  'Account/ACME',
  ' account/ACME',
  'customer/ACME',
  `account/${'A'.repeat(500)}`,
  null,
  7,
  ['account/ACME'],
  { account: 'ACME' },
];
/** Names that no stream can have: a store may not choke on them. Halves of characters are none, too, but a URL cannot carry them. */
const UNSTORABLE = ['account/\u0000', 'account/A\u0000B', 'account/a\nb', 'account/\u0085', `account/${'A'.repeat(201)}`];
const FOREIGN = [
  'account/__proto__',
  'account/constructor',
  'account/../ACME',
  "account/'; drop table entries; --",
  'account/%',
  'account/💥',
  'cash/BBVA',
  'office/policy',
];

/** Streams that are none, are somebody else’s, or are named to do harm. */
export const streamCases: readonly BackendCase[] = [
  {
    name: 'a malformed stream is refused by its path, of a view and of a command, and the value is not told',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      for (const stream of MALFORMED as StreamId[]) {
        if (stream !== null) await assert.rejects(backend.view('position', { stream }), 'query.invalid', 'stream');
        const outcome = await backend.submit({ ...promiseOf(1), stream }, { idempotencyKey: 'k' });
        assert.equal(outcome.ok ? outcome : [outcome.refusal.code, outcome.refusal.path], ['command.invalid', 'stream']);
        assert.ok(!JSON.stringify(outcome).includes('ACME'));
      }
    },
  },
  {
    name: 'a name that no stream can have is refused, and no failure of the store',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      for (const stream of UNSTORABLE as StreamId[]) {
        for (const view of ['position', 'journal', 'promises', 'aging'] as const)
          await assert.rejects(backend.view(view, { stream }), 'query.invalid', 'stream');
        const outcome = await backend.submit({ ...promiseOf(1), stream }, { idempotencyKey: 'k' });
        assert.equal(outcome.ok ? outcome : [outcome.refusal.code, outcome.refusal.path], ['command.invalid', 'stream']);
      }
    },
  },
  {
    name: 'a stream that is not there is unknown, whatever it is called, and asking does not make it',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream: 'account/ACME', on });
      for (const stream of FOREIGN as StreamId[]) {
        for (const view of ['position', 'journal', 'promises', 'aging'] as const)
          await assert.rejects(backend.view(view, { stream }), 'stream.unknown', 'stream');
        const outcome = await backend.submit({ ...promiseOf(1), stream }, { idempotencyKey: 'k' });
        assert.equal(outcome.ok ? outcome : outcome.refusal.code, 'account.not_open');
      }
      assert.equal((await backend.view('aging', {})).rows.length, 1);
    },
  },
  {
    name: 'accounts of any lawful name are apart from each other',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      const names = ['a', 'A', 'á', 'a\u0301', 'a/b', 'a ', '__proto__', '%', "'"].map((name): StreamId => `account/${name}`);
      for (const [n, stream] of names.entries())
        accepted(
          await backend.submit(ask('open-account', { customer: { name: `Cliente ${n}` } }, { stream }), { idempotencyKey: `k-${n}` }),
        );
      for (const [n, stream] of names.entries()) {
        const { entries } = await backend.view('journal', { stream });
        assert.equal(
          entries.map(({ id, personal }) => [id, personal?.['customer']]),
          [[`k-${n}/1`, { name: `Cliente ${n}` }]],
        );
      }
    },
  },
  {
    name: 'who leaves while it is being done is told so or answered, and the same key finds out which',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream: 'account/ACME', on });
      for (const turns of [0, 1, 2, 3, 5, 8, 13, 21]) {
        const leaving = new AbortController();
        const key = `k-${turns}`;
        const note = ask('log-note', { text: key });
        const sent = backend.submit(note, { idempotencyKey: key, signal: leaving.signal }).then(
          (outcome) => (outcome.ok ? 'ok' : outcome.refusal.code),
          (error: unknown) => (error as { readonly code: string }).code,
        );
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        leaving.abort();
        assert.ok(['ok', 'backend.aborted'].includes(await sent));
        const again = accepted(await backend.submit(note, { idempotencyKey: key }));
        const { entries } = await backend.view('journal', { stream: 'account/ACME', limit: 1_000 });
        assert.equal(entries.filter(({ id }) => again.receipt.entryIds.includes(id)).length, 1);
      }
    },
  },
];
