import type { Caller, CommandRequest } from '@cartera/backend';
import { logNote, mxn } from '../commands/index.js';
import { ask, CREDIT_NOTE, invoiceOf, lineOn, paymentOf, promiseOf } from './ask-command.js';
import type { BackendCase } from './case.types.js';
import { accepted, seedAccount } from './seed-account.js';

const on = '2026-03-02';
const stream = 'account/ACME';
const customer: Caller = { id: 'customer/ACME', role: 'customer', streams: [stream] };
const nobody = { stream: 'account/NOBODY' } as const;
const NOTE = logNote({ stream, on });
const returned = (day = '2026-03-03') => ask('return-payment', { paymentId: 'P-1', reason: 'x' }, { on: day });
const P1 = paymentOf(6_000);

/** A command with two faults at once: the one that is checked first is told. */
interface OrderRow {
  readonly first: string;
  readonly then: string;
  readonly before?: readonly CommandRequest[];
  readonly command: unknown;
  readonly caller?: Caller;
  readonly idempotencyKey?: string;
}

/** The way before a rule is asked: key, shape, access, what the key stands for. The key b-1 stands for a note, where there is one before. */
const GATES: readonly OrderRow[] = [
  { first: 'command.key_invalid', then: 'command.invalid', command: { ...NOTE, on: '2026-02-30' }, idempotencyKey: '' },
  { first: 'command.key_invalid', then: 'access.denied', command: NOTE, caller: customer, idempotencyKey: ' k' },
  { first: 'command.invalid', then: 'access.denied', command: { ...NOTE, facts: {} }, caller: customer },
  { first: 'command.invalid', then: 'entry.id_reused', before: [NOTE], command: { ...NOTE, facts: {} }, idempotencyKey: 'b-1' },
  { first: 'access.denied', then: 'entry.id_reused', before: [NOTE], command: NOTE, caller: customer, idempotencyKey: 'b-1' },
  { first: 'access.denied', then: 'account.not_open', command: { ...promiseOf(1), ...nobody }, caller: customer },
  {
    first: 'entry.id_reused',
    then: 'account.already_open',
    before: [NOTE],
    command: ask('open-account', { customer: { name: 'X' } }),
    idempotencyKey: 'b-1',
  },
  {
    first: 'entry.id_reused',
    then: 'snooze.in_the_past',
    before: [NOTE],
    command: ask('snooze', { through: '2026-03-01' }),
    idempotencyKey: 'b-1',
  },
];

/** Within a rule, in the order that docs/commands.md states. */
const RULES: readonly OrderRow[] = [
  {
    first: 'account.stream_mismatch',
    then: 'account.already_open',
    command: ask('open-account', { customer: { name: 'X' } }, { stream: 'cash/BBVA' }),
  },
  { first: 'account.not_open', then: 'invoice.due_before_issued', command: { ...invoiceOf([[1, '2026-03-01', 10_000]]), ...nobody } },
  { first: 'item.exists', then: 'invoice.due_before_issued', command: invoiceOf([[1, '2026-03-01', 10_000]], 'F-1') },
  {
    first: 'invoice.instalment_repeated',
    then: 'invoice.instalments_differ',
    command: invoiceOf([
      [1, '2026-04-01', 1],
      [1, '2026-05-01', 1],
    ]),
  },
  { first: 'invoice.due_before_issued', then: 'invoice.instalments_differ', command: invoiceOf([[1, '2026-03-01', 1]]) },
  {
    first: 'invoice.due_before_issued',
    then: 'balance.issued_after',
    command: ask('state-balance', { itemId: 'S-1', issuedOn: '2026-03-04', dueOn: '2026-03-03', open: mxn(1) }),
  },
  {
    first: 'payment.exists',
    then: 'payment.clears_before',
    before: [P1],
    command: ask('record-payment', { paymentId: 'P-1', amount: mxn(1), method: 'cheque', apply: 'none', clearsOn: '2026-03-01' }),
  },
  {
    first: 'payment.clears_before',
    then: 'application.item_unknown',
    command: ask('record-payment', {
      paymentId: 'P-1',
      amount: mxn(1),
      method: 'cheque',
      apply: [lineOn('F-9', 1)],
      clearsOn: '2026-03-01',
    }),
  },
  { first: 'application.item_unknown', then: 'application.exceeds_payment', command: paymentOf(1, { apply: [lineOn('F-9', 2)] }) },
  {
    first: 'application.paid_differs',
    then: 'application.exceeds_open',
    command: paymentOf(1, { apply: [lineOn('F-1', 10_001, { paid: mxn(1) })] }),
  },
  { first: 'application.exceeds_open', then: 'application.exceeds_payment', command: paymentOf(1, { apply: [lineOn('F-1', 10_001)] }) },
  { first: 'payment.exists', then: 'application.item_unknown', before: [P1], command: paymentOf(1, { apply: [lineOn('F-9', 1)] }) },
  {
    first: 'payment.ended',
    then: 'application.item_unknown',
    before: [P1, returned()],
    command: ask('apply-payment', { paymentId: 'P-1', lines: [lineOn('F-9', 1)] }),
  },
  { first: 'payment.ended', then: 'payment.returned_before_received', before: [P1, returned()], command: returned('2026-03-01') },
  {
    first: 'payment.not_a_payment',
    then: 'payment.returned_before_received',
    before: [CREDIT_NOTE],
    command: ask('return-payment', { paymentId: 'NC-1', reason: 'x' }, { on: '2026-03-01' }),
  },
  {
    first: 'payment.returned_before_received',
    then: 'payment.refunded',
    before: [P1, ask('refund-payment', { paymentId: 'P-1', amount: mxn(1) })],
    command: returned('2026-03-01'),
  },
  {
    first: 'payment.currency_mismatch',
    then: 'payment.refund_exceeds',
    before: [P1],
    command: ask('refund-payment', { paymentId: 'P-1', amount: { amount: 6_001, currency: 'USD' } }),
  },
  {
    first: 'void.already_voided',
    then: 'void.depended_on',
    before: [P1, ask('void-entry', { entryId: 'b-1/1', reason: 'x' })],
    command: ask('void-entry', { entryId: 'b-1/1', reason: 'x' }),
  },
  { first: 'promise.exists', then: 'promise.item_unknown', before: [promiseOf(1)], command: promiseOf(1, { itemIds: ['F-9'] }) },
  { first: 'promise.item_unknown', then: 'promise.in_the_past', command: promiseOf(1, { itemIds: ['F-9'], dueOn: '2026-03-01' }) },
  { first: 'promise.in_the_past', then: 'promise.above_open', command: promiseOf(10_001, { dueOn: '2026-03-01' }) },
  { first: 'promise.beyond_horizon', then: 'promise.above_open', command: promiseOf(10_001, { dueOn: '2026-05-02' }) },
  {
    first: 'promise.above_open',
    then: 'promise.already_promised',
    before: [promiseOf(6_000)],
    command: promiseOf(10_001, { promiseId: 'PP-2' }),
  },
  {
    first: 'account.not_open',
    then: 'statement.period_invalid',
    command: ask('send-statement', { from: '2026-03-31', to: '2026-03-01', digest: '0'.repeat(64), channel: 'email' }, nobody),
  },
];

/** Two faults at once: the earlier in the stated order is the answer. */
export const orderCases: readonly BackendCase[] = [
  ...[...GATES, ...RULES].map(caseOf),
  {
    name: 'of a view the name is looked at first, then its fields, then access, then the rest',
    async run({ backendFor, assert }) {
      await seedAccount(backendFor(), { stream, on });
      const backend = backendFor(customer);
      const other = 'account/OTHER';
      await assert.rejects(backend.view('nothing' as 'position', { stream: other, colour: 'red' } as never), 'view.not_available', 'view');
      await assert.rejects(backend.view('position', { stream: other, colour: 'red' } as never), 'query.invalid', 'colour');
      await assert.rejects(backend.view('position', { stream: 'nowhere', asOf: 'x' } as never), 'query.invalid', 'stream');
      await assert.rejects(backend.view('position', { stream: other, asOf: 'x' }), 'access.denied', 'stream');
      await assert.rejects(backendFor().view('position', { stream: other, asOf: 'x' }), 'query.invalid', 'asOf');
    },
  },
  {
    name: 'who gave up is told so before anything else',
    async run({ backendFor, assert }) {
      const signal = AbortSignal.abort();
      await assert.rejects(backendFor().submit({} as CommandRequest, { idempotencyKey: '', signal }), 'backend.aborted');
      await assert.rejects(backendFor().view('nothing' as 'position', {} as never, { signal }), 'backend.aborted');
    },
  },
];

function caseOf({ first, then, before = [], command, caller, idempotencyKey = 'k' }: OrderRow): BackendCase {
  const { kind } = command as CommandRequest;
  return {
    name: `${kind}: ${first} comes before ${then}`,
    async run({ backendFor, assert }) {
      await seedAccount(backendFor(), { stream, on });
      for (const [n, each] of before.entries()) accepted(await backendFor().submit(each, { idempotencyKey: `b-${n + 1}` }));
      const outcome = await backendFor(caller).submit(command as CommandRequest, { idempotencyKey });
      assert.equal(outcome.ok ? outcome : outcome.refusal.code, first);
    },
  };
}
