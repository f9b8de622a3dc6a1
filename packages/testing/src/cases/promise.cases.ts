import type { Backend, Caller, Outcome } from '@cartera/backend';
import type { StreamId } from '@cartera/core';
import { logNote, makePromise, mxn, openAccount, recordPayment, transferPayment, withdrawPromise } from '../commands/index.js';
import type { BackendCase } from './case.types.js';
import { accepted, seedAccount } from './seed-account.js';

const on = '2026-03-02';
const stream = 'account/ACME';
const customer: Caller = { id: 'customer/ACME', role: 'customer', streams: [stream] };
const half = { promiseId: 'PP-1', dueOn: '2026-03-10', amount: mxn(5_000) };

function refusalOf(outcome: Outcome): readonly [string, string | undefined] | undefined {
  return outcome.ok ? undefined : [outcome.refusal.code, outcome.refusal.path];
}

async function entriesOf(backend: Backend, account: StreamId): Promise<readonly string[]> {
  return (await backend.view('journal', { stream: account, limit: 1000 })).entries.map(({ kind }) => kind);
}

/** Promises: what is offered, made, held, judged and taken back. */
export const promiseCases: readonly BackendCase[] = [
  {
    name: 'what is offered is taken, and holds the account until it is over',
    async run({ backendFor, assert }) {
      await seedAccount(backendFor(), { stream, on });
      const backend = backendFor(customer);
      const { asOf, currencies, days } = await backend.view('promise-choices', { stream });
      assert.equal([asOf, currencies.map(({ currency, available }) => [currency, available.amount])], [on, [['MXN', 10_000]]]);
      const [choice, day] = [currencies[0]?.amounts[0], days[0]];
      assert.ok(choice && day);
      if (!choice || !day) return;
      const command = makePromise({ stream, on }, { promiseId: 'PP-1', dueOn: day.on, amount: choice.amount });
      const { because } = accepted(await backend.submit(command, { idempotencyKey: 'p' }));
      assert.equal(
        because.map(({ code, facts }) => [code, facts['dueOn']]),
        [['promise.part_agreed', day.on]],
      );
      assert.equal(
        (await backend.view('position', { stream })).holds.map(({ id, kind, through }) => [id, kind, through]),
        [['promise/PP-1', 'promise', day.on]],
      );
      assert.equal((await backend.view('promise-choices', { stream })).currencies[0]?.available.amount, 10_000 - choice.amount.amount);
    },
  },
  {
    name: 'a promise that cannot be taken is refused with what could be, and leaves no trace',
    async run({ backendFor, assert }) {
      await seedAccount(backendFor(), { stream, on });
      const backend = backendFor(customer);
      const asked = [
        [{ ...half, dueOn: '2026-03-01' }, 'promise.in_the_past', 'facts.parts[0].dueOn'],
        [{ ...half, dueOn: '2026-05-02' }, 'promise.beyond_horizon', 'facts.parts[0].dueOn'],
        [{ ...half, amount: mxn(10_001) }, 'promise.above_open', 'facts.parts'],
        [{ ...half, amount: { amount: 1, currency: 'USD' } }, 'promise.nothing_open', 'facts.parts[0].amount'],
      ] as const;
      for (const [facts, code, path] of asked)
        assert.equal(refusalOf(await backend.submit(makePromise({ stream, on }, facts), { idempotencyKey: 'p' })), [code, path]);
      assert.equal(await entriesOf(backend, stream), ['account-opened', 'invoice-recorded']);
      assert.equal(refusalOf(await backend.submit(withdrawPromise({ stream, on }, 'PP-1'), { idempotencyKey: 'w' })), [
        'promise.unknown',
        'facts.promiseId',
      ]);
    },
  },
  {
    name: 'a second promise of the same money is refused while the first is open',
    async run({ backendFor, assert }) {
      await seedAccount(backendFor(), { stream, on });
      const backend = backendFor(customer);
      accepted(await backend.submit(makePromise({ stream, on }, { ...half, amount: mxn(6_000) }), { idempotencyKey: 'p1' }));
      const second = makePromise({ stream, on }, { ...half, promiseId: 'PP-2' });
      const refused = await backend.submit(second, { idempotencyKey: 'p2' });
      assert.equal(!refused.ok && [refused.refusal.code, refused.refusal.facts['available']], ['promise.already_promised', mxn(4_000)]);
      const again = makePromise({ stream, on }, { ...half, amount: mxn(1) });
      assert.equal(refusalOf(await backend.submit(again, { idempotencyKey: 'p3' }))?.[0], 'promise.exists');
    },
  },
  {
    name: 'the customer takes a promise back until the day before it is due, staff also on that day',
    async run({ backendFor, setNow, assert }) {
      await seedAccount(backendFor(), { stream, on });
      const backend = backendFor(customer);
      accepted(await backend.submit(makePromise({ stream, on }, half), { idempotencyKey: 'p1' }));
      accepted(await backend.submit(makePromise({ stream, on }, { ...half, promiseId: 'PP-2' }), { idempotencyKey: 'p2' }));
      setNow('2026-03-09T18:00:00Z');
      accepted(await backend.submit(withdrawPromise({ stream, on: '2026-03-09' }, 'PP-1'), { idempotencyKey: 'w1' }));
      setNow('2026-03-10T18:00:00Z');
      const late = withdrawPromise({ stream, on: '2026-03-10' }, 'PP-2');
      const refused = await backend.submit(late, { idempotencyKey: 'w2' });
      assert.equal(!refused.ok && [refused.refusal.code, refused.refusal.facts], ['promise.withdrawal_too_late', { until: '2026-03-09' }]);
      accepted(await backendFor().submit(late, { idempotencyKey: 'w3' }));
      assert.equal(
        (await backend.view('promises', { stream })).map(({ promise, withdrawnOn }) => [promise.id, withdrawnOn]),
        [
          ['PP-1', '2026-03-09'],
          ['PP-2', '2026-03-10'],
        ],
      );
    },
  },
  {
    name: 'a payment entered after the window changes the verdict, and the verdict says so',
    async run({ backendFor, setNow, assert }) {
      const clerk = backendFor();
      await seedAccount(clerk, { stream, on });
      accepted(await backendFor(customer).submit(makePromise({ stream, on }, half), { idempotencyKey: 'p' }));
      setNow('2026-03-20T18:00:00Z');
      const verdict = async () => (await clerk.view('promises', { stream }))[0]?.verdict;
      assert.equal((await verdict())?.state, 'broken');
      const payment = recordPayment({ stream, on: '2026-03-09' }, { paymentId: 'P-1', amount: mxn(5_000) });
      accepted(await clerk.submit(payment, { idempotencyKey: 'pay' }));
      const now = await verdict();
      assert.equal(now?.state, 'kept');
      assert.equal(
        now?.because[0]?.from?.map(({ code, facts }) => [code, facts['on'], facts['learnedOn']]),
        [['promise.payment_learned_late', '2026-03-09', '2026-03-20']],
      );
    },
  },
];

const other = 'account/OTHER';

/** One command over two accounts. */
export const transferCases: readonly BackendCase[] = [
  {
    name: 'a transfer writes both sides, or neither',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      for (const account of [stream, other] as const) await seedAccount(backend, { stream: account, on });
      accepted(await backend.submit(recordPayment({ stream, on }, { paymentId: 'P-1', amount: mxn(14_000) }), { idempotencyKey: 'pay' }));
      const move = (amount: number, idempotencyKey: string) =>
        backend.submit(transferPayment({ stream, on }, { paymentId: 'P-1', to: other, amount: mxn(amount) }), { idempotencyKey });
      assert.equal(refusalOf(await move(4_001, 'too-much')), ['transfer.exceeds_unapplied', 'facts.amount']);
      const before = await entriesOf(backend, other);
      const moved = accepted(await move(3_000, 'move'));
      assert.equal([moved.version, moved.receipt.entryIds], [5, ['move/1', 'move/2']]);
      assert.equal(await move(3_000, 'move'), moved);
      const unapplied = async (account: StreamId) =>
        (await backend.view('position', { stream: account })).unapplied.map(({ amount }) => amount.amount);
      assert.equal([await unapplied(stream), await unapplied(other)], [[1_000], [3_000]]);
      assert.equal((await entriesOf(backend, other)).length, before.length + 1);
      const nowhere = transferPayment({ stream, on }, { paymentId: 'P-1', to: 'account/NOBODY', amount: mxn(1) });
      assert.equal(refusalOf(await backend.submit(nowhere, { idempotencyKey: 'nowhere' })), ['transfer.target_not_open', 'facts.to']);
    },
  },
  {
    name: 'two transfers of the same money at once: one is taken, the other sees what it left',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      for (const account of [stream, other] as const) await seedAccount(backend, { stream: account, on });
      accepted(await backend.submit(openAccount({ stream: 'account/THIRD', on }), { idempotencyKey: 'third' }));
      accepted(await backend.submit(recordPayment({ stream, on }, { paymentId: 'P-1', amount: mxn(14_000) }), { idempotencyKey: 'pay' }));
      const outcomes = await Promise.all(
        ([other, 'account/THIRD'] as const).map((to) =>
          backend.submit(transferPayment({ stream, on }, { paymentId: 'P-1', to, amount: mxn(3_000) }), { idempotencyKey: to }),
        ),
      );
      assert.equal(
        outcomes.map(refusalOf).filter((refused) => refused !== undefined),
        [['transfer.exceeds_unapplied', 'facts.amount']],
      );
    },
  },
  {
    name: 'a customer sees that money was transferred, and not whose other account it was',
    async run({ backendFor, assert }) {
      const backend = backendFor();
      for (const account of [stream, other] as const) await seedAccount(backend, { stream: account, on });
      accepted(
        await backend.submit(recordPayment({ stream: other, on }, { paymentId: 'P-1', amount: mxn(14_000) }), { idempotencyKey: 'pay' }),
      );
      accepted(
        await backend.submit(transferPayment({ stream: other, on }, { paymentId: 'P-1', to: stream, amount: mxn(4_000) }), {
          idempotencyKey: 'move',
        }),
      );
      accepted(await backend.submit(logNote({ stream, on }), { idempotencyKey: 'note' }));
      const { entries } = await backendFor(customer).view('journal', { stream });
      assert.equal(entries.at(-1)?.kind, 'payment-transfer-received');
      assert.ok(!JSON.stringify(entries).includes('OTHER'));
      const denied = transferPayment({ stream, on }, { paymentId: 'P-1', to: other, amount: mxn(1) });
      assert.equal(refusalOf(await backendFor(customer).submit(denied, { idempotencyKey: 'x' })), ['access.denied', 'kind']);
    },
  },
];
