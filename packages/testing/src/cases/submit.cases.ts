import type { CommandRequest } from '@cartera/backend';
import { logNote, makePromise, mxn, openAccount, recordInvoice, recordPayment } from '../commands/index.js';
import type { BackendCase } from './case.types.js';
import { accepted, seedAccount } from './seed-account.js';

const on = '2026-03-02';
const stream = 'account/ACME';

/** Commands: what is accepted, what is refused and how that is said. */
export const submitCases: readonly BackendCase[] = [
  {
    name: 'an account is opened, billed and paid, and its position says so',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      accepted(
        await backend.submit(recordPayment({ stream, on: '2026-03-03' }, { paymentId: 'P-1', amount: mxn(12_500) }), {
          idempotencyKey: 'pay',
        }),
      );
      const position = await backend.view('position', { stream, asOf: '2026-03-03' });
      assert.equal(
        position.instalments.map(({ itemId, open, settledOn }) => [itemId, open.total, settledOn]),
        [['F-1', 0, '2026-03-03']],
      );
      assert.equal(
        position.unapplied.map(({ paymentId, amount }) => [paymentId, amount]),
        [['P-1', mxn(2_500)]],
      );
      assert.equal(position.version, 4);
    },
  },
  {
    name: 'bad facts are refused with the path, never the value',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      const bad: readonly (readonly [unknown, string])[] = [
        [
          {
            ...recordPayment({ stream, on }, { paymentId: 'P', amount: mxn(1) }),
            facts: { paymentId: 'P', amount: { amount: 1.5, currency: 'MXN' }, method: 'transfer', apply: 'none' },
          },
          'facts.amount.amount',
        ],
        [{ ...logNote({ stream, on }), facts: { text: 'a', colour: 'secret' } }, 'facts.colour'],
        [{ ...logNote({ stream, on }), on: '2026-02-30' }, 'on'],
        [{ ...logNote({ stream, on }), kind: 'fly' }, 'kind'],
        [{ ...logNote({ stream, on }), stream: 'nowhere' }, 'stream'],
        [{ ...logNote({ stream, on }), id: 'mine' }, 'id'],
        [{ ...logNote({ stream, on }), by: 'somebody' }, 'by'],
      ];
      for (const [command, path] of bad) {
        const outcome = await backend.submit(command as CommandRequest, { idempotencyKey: 'bad' });
        assert.equal(!outcome.ok && [outcome.refusal.code, outcome.refusal.path], ['command.invalid', path]);
        assert.ok(!JSON.stringify(outcome).includes('secret'));
      }
    },
  },
  {
    name: 'a lawful no comes with its code, path and facts',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      const early = await backend.submit(logNote({ stream, on }), { idempotencyKey: 'n' });
      assert.equal(!early.ok && early.refusal, { code: 'account.not_open', path: 'stream', facts: {} });
      await seedAccount(backend, { stream, on });
      const twice = await backend.submit(recordInvoice({ stream, on }, { itemId: 'F-1', total: mxn(1), dueOn: on }), {
        idempotencyKey: 'i',
      });
      assert.equal(!twice.ok && [twice.refusal.code, twice.refusal.path], ['item.exists', 'facts.itemId']);
    },
  },
  {
    name: 'writers at once are decided anew on what the others left: nothing is lost, nothing is spent twice',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      const pay = (n: number) =>
        backend.submit(recordPayment({ stream, on }, { paymentId: `P-${n}`, amount: mxn(4_000) }), { idempotencyKey: `pay-${n}` });
      const outcomes = await Promise.all([1, 2, 3, 4].map(pay));
      for (const outcome of outcomes) assert.ok(outcome.ok || outcome.refusal.code === 'version.conflict');
      const paid = outcomes.filter(({ ok }) => ok).length * 4_000;
      const { instalments, unapplied } = await backend.view('position', { stream, asOf: on });
      assert.ok(paid >= 4_000);
      assert.equal(instalments[0]?.open.total, Math.max(0, 10_000 - paid));
      assert.equal(
        unapplied.reduce((sum, { amount }) => sum + amount.amount, 0),
        Math.max(0, paid - 10_000),
      );
    },
  },
  {
    name: 'the clock decides when a thing was learned, and never goes back within a stream',
    async run({ backendFor, setNow, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      accepted(await backend.submit(logNote({ stream, on }), { idempotencyKey: 'n-0' }));
      setNow('2026-03-01T00:00:00Z');
      const { receipt } = accepted(await backend.submit(logNote({ stream, on }), { idempotencyKey: 'n-1' }));
      assert.equal(receipt.at, '2026-03-02T18:00:00Z');
      setNow('2026-03-04T00:00:00.5Z');
      assert.equal(accepted(await backend.submit(logNote({ stream, on }), { idempotencyKey: 'n-2' })).receipt.at, '2026-03-04T00:00:00.5Z');
    },
  },
  {
    name: 'the largest amount there is goes in and comes out exactly; beyond it is refused',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      accepted(await backend.submit(openAccount({ stream, on }), { idempotencyKey: 'open' }));
      const total = mxn(Number.MAX_SAFE_INTEGER);
      accepted(await backend.submit(recordInvoice({ stream, on }, { itemId: 'F-1', total, dueOn: on }), { idempotencyKey: 'i' }));
      assert.equal((await backend.view('position', { stream, asOf: on })).instalments[0]?.open.total, 9_007_199_254_740_991);
      const beyond = { amount: 9_007_199_254_740_992, currency: 'MXN' };
      const outcome = await backend.submit(recordInvoice({ stream, on }, { itemId: 'F-2', total: beyond, dueOn: on }), {
        idempotencyKey: 'j',
      });
      assert.equal(!outcome.ok && outcome.refusal.code, 'command.invalid');
    },
  },
  {
    name: 'text of any kind is kept as it came',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      const name = 'Ñandú «日本» 👩‍👧 e\u0301 \u202eabc';
      accepted(await backend.submit(openAccount({ stream: 'account/á/日本', on }, name), { idempotencyKey: 'open' }));
      const text = 'uno\ndos\t"tres" \\ \u2028 \u0000 \ud800 fin';
      accepted(await backend.submit(logNote({ stream: 'account/á/日本', on }, text), { idempotencyKey: 'n' }));
      const { entries } = await backend.view('journal', { stream: 'account/á/日本' });
      assert.equal([entries[0]?.personal?.['customer'], entries[1]?.personal?.['text']], [{ name }, text]);
    },
  },
  {
    name: 'who gave up gets no answer, and nothing was written',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      const signal = AbortSignal.abort();
      await assert.rejects(backend.submit(logNote({ stream, on }), { idempotencyKey: 'n', signal }), 'backend.aborted');
      await assert.rejects(backend.view('position', { stream }, { signal }), 'backend.aborted');
      assert.equal((await backend.view('position', { stream })).version, 2);
    },
  },
  {
    name: 'what it says it can, it can: every command is decided, every view is made, and no other',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      const { commands, views, history, atomicStreams } = await backend.capabilities();
      assert.ok(commands.length > 0 && views.includes('statement'));
      assert.ok((history === 'entries' || history === 'documents') && typeof atomicStreams === 'boolean');
      for (const kind of commands) {
        const outcome = await backend.submit({ kind, stream, on, facts: { nonsense: true } } as unknown as CommandRequest, {
          idempotencyKey: 'k',
          dryRun: true,
        });
        assert.equal(!outcome.ok && outcome.refusal.code, 'command.invalid');
      }
      for (const view of views)
        await backend.view(view, view === 'statement' ? { stream, from: on, to: on } : view === 'worklist' ? {} : ({ stream } as never));
      for (const view of ['worklist', 'constructor', 'nothing'].filter((name) => !views.includes(name as 'worklist'))) {
        await assert.rejects(backend.view(view as 'worklist', {}), 'view.not_available', 'view');
      }
    },
  },
  {
    name: 'what it does not offer to staff it does not take: refused by that name, dry or not, and nothing is written',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream, on });
      const { commands } = await backend.capabilities();
      const asked = [
        openAccount({ stream: 'account/NEW', on }),
        recordInvoice({ stream, on }, { itemId: 'F-2', total: mxn(1), dueOn: on }),
        recordPayment({ stream, on }, { paymentId: 'P-1', amount: mxn(1) }),
        makePromise({ stream, on }, { promiseId: 'PP-1', dueOn: '2026-03-10', amount: mxn(5_000) }),
        logNote({ stream, on }),
      ];
      for (const [n, command] of asked.entries()) {
        for (const dryRun of [{ dryRun: true } as const, {}]) {
          const outcome = await backend.submit(command, { idempotencyKey: `k-${n}`, ...dryRun });
          const refusal = { code: 'command.not_available', path: 'kind', facts: { kind: command.kind } };
          assert.equal(outcome.ok ? undefined : outcome.refusal, commands.includes(command.kind) ? undefined : refusal);
        }
      }
      const { entries } = await backend.view('journal', { stream });
      const kept = asked.filter(({ kind, stream: asked }) => asked === stream && commands.includes(kind));
      assert.equal(new Set(entries.slice(2).map(({ id }) => id.split('/')[0])).size, kept.length);
    },
  },
];
