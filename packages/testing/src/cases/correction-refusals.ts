import { mxn } from '../commands/index.js';
import { ask, lineOn, paymentOf, promiseOf } from './ask-command.js';
import type { RefusalRow } from './refusal-row.types.js';

const AT_ENTRY = 'facts.entryId';
const voided = (entryId: string) => ask('void-entry', { entryId, reason: 'x' });
const withdrawn = (on = '2026-03-03', promiseId = 'PP-1') => ask('withdraw-promise', { promiseId, reason: 'x' }, { on });
const moved = (amount: number, to: `account/${string}` = 'account/OTHER') =>
  ask('transfer-payment', { paymentId: 'P-1', to, amount: mxn(amount) });
const returned = ask('return-payment', { paymentId: 'P-1', reason: 'x' }, { on: '2026-03-03' });
const OTHER = ask('open-account', { customer: { name: 'Otra' } }, { stream: 'account/OTHER' });
const P1 = paymentOf(6_000);

/** What voids, promises and transfers are refused for. */
export const CORRECTION_REFUSALS: readonly RefusalRow[] = [
  { when: 'an entry is voided that is not there', code: 'void.entry_unknown', path: AT_ENTRY, command: voided('b-9/1') },
  { when: 'a void is voided', code: 'void.of_void', path: AT_ENTRY, before: [P1, voided('b-1/1')], command: voided('b-2/1') },
  {
    when: 'an entry is voided twice',
    code: 'void.already_voided',
    path: AT_ENTRY,
    before: [P1, voided('b-1/1')],
    command: voided('b-1/1'),
  },
  { when: 'the opening of an account is voided', code: 'void.lasting', path: AT_ENTRY, command: voided('seed/open/account/ACME/1') },
  {
    when: 'a payment is voided that was returned',
    code: 'void.depended_on',
    path: AT_ENTRY,
    before: [P1, returned],
    command: voided('b-1/1'),
  },
  {
    when: 'a return is voided after another paid what it had opened again',
    code: 'void.conflicts',
    path: AT_ENTRY,
    before: [
      paymentOf(10_000, { apply: [lineOn('F-1', 10_000)] }),
      returned,
      paymentOf(10_000, { paymentId: 'P-2', apply: [lineOn('F-1', 10_000)], on: '2026-03-04' }),
    ],
    command: voided('b-2/1'),
  },
  {
    when: 'a withdrawal is voided after its money was promised anew',
    code: 'void.conflicts',
    path: AT_ENTRY,
    before: [promiseOf(6_000), withdrawn(), { ...promiseOf(6_000, { promiseId: 'PP-2' }), on: '2026-03-03' }],
    command: voided('b-2/1'),
  },
  { when: 'a promise is made twice', code: 'promise.exists', path: 'facts.promiseId', before: [promiseOf(100)], command: promiseOf(100) },
  {
    when: 'a promise names an item that is not there',
    code: 'promise.item_unknown',
    path: 'facts.itemIds[0]',
    command: promiseOf(1, { itemIds: ['F-9'] }),
  },
  {
    when: 'a promise is on a paid item',
    code: 'promise.nothing_open',
    path: 'facts.itemIds[0]',
    before: [paymentOf(10_000, { apply: [lineOn('F-1', 10_000)] })],
    command: promiseOf(1, { itemIds: ['F-1'] }),
  },
  {
    when: 'a promise is in another currency',
    code: 'promise.nothing_open',
    path: 'facts.parts[0].amount',
    command: ask('make-promise', { promiseId: 'PP-1', parts: [{ dueOn: '2026-03-10', amount: { amount: 1, currency: 'USD' } }] }),
  },
  {
    when: 'a promise is for yesterday',
    code: 'promise.in_the_past',
    path: 'facts.parts[0].dueOn',
    command: promiseOf(1, { dueOn: '2026-03-01' }),
  },
  {
    when: 'a promise is beyond the horizon',
    code: 'promise.beyond_horizon',
    path: 'facts.parts[0].dueOn',
    command: promiseOf(1, { dueOn: '2026-05-02' }),
  },
  { when: 'a promise is more than is open', code: 'promise.above_open', path: 'facts.parts', command: promiseOf(10_001) },
  {
    when: 'a promise is of money that another speaks for',
    code: 'promise.already_promised',
    path: 'facts.parts',
    before: [promiseOf(6_000)],
    command: promiseOf(6_000, { promiseId: 'PP-2' }),
  },
  {
    when: 'a promise is dated back, of money that a later one speaks for',
    code: 'promise.already_promised',
    path: 'facts.parts',
    before: [{ ...promiseOf(6_000), on: '2026-03-04' }],
    command: promiseOf(6_000, { promiseId: 'PP-2' }),
  },
  { when: 'a promise is withdrawn that is not there', code: 'promise.unknown', path: 'facts.promiseId', command: withdrawn() },
  {
    when: 'a promise is withdrawn twice',
    code: 'promise.already_withdrawn',
    path: 'facts.promiseId',
    before: [promiseOf(100), withdrawn()],
    command: withdrawn(),
  },
  {
    when: 'a promise is withdrawn before it was made',
    code: 'promise.not_made_yet',
    path: 'on',
    before: [promiseOf(100)],
    command: withdrawn('2026-03-01'),
  },
  {
    when: 'a promise is withdrawn that is over',
    code: 'promise.not_open',
    path: 'facts.promiseId',
    before: [promiseOf(100)],
    command: withdrawn('2026-03-20'),
  },
  {
    when: 'money is moved to the account it is on',
    code: 'transfer.same_account',
    path: 'facts.to',
    before: [P1],
    command: moved(1, 'account/ACME'),
  },
  {
    when: 'money is moved to an account that is not open',
    code: 'transfer.target_not_open',
    path: 'facts.to',
    before: [P1],
    command: moved(1),
  },
  {
    when: 'more money is moved than is unapplied',
    code: 'transfer.exceeds_unapplied',
    path: 'facts.amount',
    before: [OTHER, P1],
    command: moved(6_001),
  },
  {
    when: 'a payment is returned of which money was moved away',
    code: 'payment.transferred',
    path: 'facts.paymentId',
    before: [OTHER, P1, moved(1)],
    command: returned,
  },
  {
    when: 'moved money is returned where it was not received',
    code: 'payment.not_received_here',
    path: 'facts.paymentId',
    before: [OTHER, P1, moved(1)],
    command: { ...returned, stream: 'account/OTHER' },
  },
];
