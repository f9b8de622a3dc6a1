import type { Caller } from '@cartera/backend';
import { logNote, makePromise, mxn, recordPayment } from '../commands/index.js';
import type { BackendCase } from './case.types.js';
import { accepted, seedAccount } from './seed-account.js';

const on = '2026-03-02';
const stream = 'account/ACME';
const customer: Caller = { id: 'customer/ACME', role: 'customer', streams: [stream] };

/** Who may what. */
export const accessCases: readonly BackendCase[] = [
  {
    name: 'a customer sees its own account and no other, and does not learn whether another exists',
    async run({ backendFor, assert }) {
      await seedAccount(backendFor(), { stream, on });
      await seedAccount(backendFor(), { stream: 'account/OTHER', on });
      const backend = backendFor(customer);
      assert.equal((await backend.view('position', { stream })).instalments.length, 1);
      for (const other of ['account/OTHER', 'account/NOBODY'] as const)
        await assert.rejects(backend.view('position', { stream: other }), 'access.denied', 'stream');
      await assert.rejects(backend.view('aging', {}), 'access.denied');
      await assert.rejects(backend.view('aging', { stream }), 'access.denied');
    },
  },
  {
    name: 'a customer’s journal holds nothing of staff’s: no entry, no name',
    async run({ backendFor, assert }) {
      await seedAccount(backendFor(), { stream, on });
      accepted(await backendFor().submit(logNote({ stream, on }, 'Cliente difícil.'), { idempotencyKey: 'n' }));
      accepted(
        await backendFor(customer).submit(makePromise({ stream, on }, { promiseId: 'PP-1', dueOn: '2026-03-10', amount: mxn(5_000) }), {
          idempotencyKey: 'p',
        }),
      );
      const own = (await backendFor(customer).view('journal', { stream, limit: 3 })).entries;
      assert.equal(
        own.map(({ kind, by }) => [kind, by]),
        [
          ['account-opened', 'staff'],
          ['invoice-recorded', 'staff'],
          ['promise-made', 'customer/ACME'],
        ],
      );
      assert.ok(!JSON.stringify(own).includes('difícil') && !JSON.stringify(own).includes('ana'));
      assert.equal((await backendFor().view('journal', { stream })).entries.length, 4);
    },
  },
  {
    name: 'a customer’s position holds nothing of staff’s holds, and its journal not that a note was taken back',
    async run({ backendFor, assert }) {
      await seedAccount(backendFor(), { stream, on });
      const hold = { id: 'H-1', kind: 'legal', through: '2026-03-20' } as const;
      const place = { kind: 'place-hold', stream, on, facts: { hold, reason: 'Pasa a jurídico.' } } as const;
      accepted(await backendFor().submit(place, { idempotencyKey: 'h' }));
      accepted(await backendFor().submit(logNote({ stream, on }, 'Cliente difícil.'), { idempotencyKey: 'n' }));
      const take = { kind: 'void-entry', stream, on, facts: { entryId: 'n/1', reason: 'Era otro cliente.' } } as const;
      accepted(await backendFor().submit(take, { idempotencyKey: 'v' }));
      const [own, staffs] = [await backendFor(customer).view('position', { stream }), await backendFor().view('position', { stream })];
      assert.equal([own.holds, own.changesOn, own.version], [[], undefined, 5]);
      assert.equal([staffs.holds.map(({ id }) => id), staffs.changesOn, staffs.version], [['H-1'], '2026-03-21', 5]);
      const { entries } = await backendFor(customer).view('journal', { stream });
      assert.equal(
        entries.map(({ kind }) => kind),
        ['account-opened', 'invoice-recorded'],
      );
    },
  },
  {
    name: 'a customer promises for itself, today, and does nothing else',
    async run({ backendFor, assert }) {
      await seedAccount(backendFor(), { stream, on });
      await seedAccount(backendFor(), { stream: 'account/OTHER', on });
      const backend = backendFor(customer);
      const promise = (place: { stream: `account/${string}`; on: string }) =>
        makePromise(place, { promiseId: 'PP-1', dueOn: '2026-03-10', amount: mxn(5_000) });
      const denied = [
        promise({ stream, on: '2026-03-01' }),
        promise({ stream: 'account/OTHER', on }),
        promise({ stream: 'account/NOBODY', on }),
        recordPayment({ stream, on }, { paymentId: 'P', amount: mxn(1) }),
        logNote({ stream, on }),
      ];
      for (const command of denied) {
        const outcome = await backend.submit(command, { idempotencyKey: 'k' });
        assert.equal(!outcome.ok && outcome.refusal.code, 'access.denied');
      }
      accepted(await backend.submit(promise({ stream, on }), { idempotencyKey: 'k' }));
      assert.equal(
        (await backend.view('promises', { stream, asOf: on })).map(({ promise: { id }, verdict }) => [id, verdict.state]),
        [['PP-1', 'open']],
      );
    },
  },
  {
    name: 'an auditor sees everything and changes nothing',
    async run({ backendFor, assert }) {
      await seedAccount(backendFor(), { stream, on });
      const backend = backendFor({ id: 'eva', role: 'auditor' });
      assert.equal((await backend.view('aging', {})).rows.length, 1);
      assert.equal((await backend.view('journal', { stream })).entries.length, 2);
      const outcome = await backend.submit(logNote({ stream, on }), { idempotencyKey: 'n' });
      assert.equal(!outcome.ok && outcome.refusal.code, 'access.denied');
      assert.equal((await backend.capabilities()).commands, []);
    },
  },
  {
    name: 'what a caller may not do is not among what it can do',
    async run({ backendFor, assert }) {
      const { commands, views } = await backendFor(customer).capabilities();
      assert.ok(commands.every((kind) => kind === 'make-promise' || kind === 'withdraw-promise'));
      assert.equal([...views].sort(), ['journal', 'payment-instructions', 'position', 'promise-choices', 'promises', 'statement']);
    },
  },
];
