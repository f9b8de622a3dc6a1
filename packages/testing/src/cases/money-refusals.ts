import { mxn } from '../commands/index.js';
import { ask, CREDIT_NOTE, lineOn, paymentOf } from './ask-command.js';
import type { RefusalRow } from './refusal-row.types.js';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const returned = (on = '2026-03-03') => ask('return-payment', { paymentId: 'P-1', reason: 'Sin fondos' }, { on });
const refunded = (amount = 1) => ask('refund-payment', { paymentId: 'P-1', amount: mxn(amount) });
const applied = (...lines: ReturnType<typeof lineOn>[]) => ask('apply-payment', { paymentId: 'P-1', lines });
const cancelled = (on = '2026-03-03') => ask('cancel-credit-note', { creditNoteId: 'NC-1', reason: 'x' }, { on });
const P1 = paymentOf(6_000);
const AT_PAYMENT = 'facts.paymentId';

/** What lines put on debts are refused for, on a payment of 60.00. */
const LINE_REFUSALS: readonly RefusalRow[] = [
  { when: 'on an item that is not there', code: 'application.item_unknown', path: 'facts.lines[0]', command: applied(lineOn('F-9', 1)) },
  {
    when: 'on an instalment that is not there',
    code: 'application.item_unknown',
    path: 'facts.lines[0]',
    command: applied(lineOn('F-1', 1, { instalment: 2 })),
  },
  {
    when: 'in a currency that the debt is not in',
    code: 'application.currency_mismatch',
    path: 'facts.lines[0].settled',
    command: applied(lineOn('F-1', 1, { settled: usd(1) })),
  },
  {
    when: 'of a currency that the payment is not in',
    code: 'application.currency_mismatch',
    path: 'facts.lines[0].paid',
    command: applied(lineOn('F-1', 1, { paid: usd(1) })),
  },
  {
    when: 'where paid is not what is settled',
    code: 'application.paid_differs',
    path: 'facts.lines[0].paid',
    command: applied(lineOn('F-1', 100, { paid: mxn(99) })),
  },
  {
    when: 'of more than is open',
    code: 'application.exceeds_open',
    path: 'facts.lines[1].settled',
    before: [paymentOf(20_000)],
    command: applied(lineOn('F-1', 10_000), lineOn('F-1', 1)),
  },
  { when: 'of more than the payment', code: 'application.exceeds_payment', path: 'facts.lines', command: applied(lineOn('F-1', 6_001)) },
  {
    when: 'across currencies without a rate for the day',
    code: 'rate.missing',
    before: [ask('state-balance', { itemId: 'U-1', issuedOn: '2026-01-01', dueOn: '2026-02-01', open: usd(100) }), P1],
    command: applied(lineOn('U-1', 1, { settled: usd(100), paid: mxn(2_000) })),
  },
].map((row) => ({ before: [P1], ...row, when: `a line ${row.when}` }));

/** What payments, credit notes and their lines are refused for. */
export const MONEY_REFUSALS: readonly RefusalRow[] = [
  {
    when: 'money comes with which what lies unapplied would pass 2^53−1',
    code: 'money.out_of_range',
    path: 'facts',
    before: [paymentOf(Number.MAX_SAFE_INTEGER, { apply: 'none' })],
    command: paymentOf(1, { paymentId: 'P-2', apply: 'none' }),
  },
  { when: 'a payment is recorded twice', code: 'payment.exists', path: AT_PAYMENT, before: [P1], command: paymentOf(1) },
  {
    when: 'a credit note has a payment’s id',
    code: 'payment.exists',
    path: 'facts.creditNoteId',
    before: [paymentOf(1, { paymentId: 'NC-1' })],
    command: CREDIT_NOTE,
  },
  {
    when: 'a payment clears before it is received',
    code: 'payment.clears_before',
    path: 'facts.clearsOn',
    command: ask('record-payment', { paymentId: 'P-1', amount: mxn(1), method: 'cheque', apply: 'none', clearsOn: '2026-03-01' }),
  },
  ...[applied(lineOn('F-1', 1)), returned(), refunded()].flatMap((command): readonly RefusalRow[] => [
    { when: `${command.kind} of a payment that is not there`, code: 'payment.unknown', path: AT_PAYMENT, command },
    { when: `${command.kind} of a payment that was returned`, code: 'payment.ended', path: AT_PAYMENT, before: [P1, returned()], command },
  ]),
  {
    when: 'a credit note is returned',
    code: 'payment.not_a_payment',
    path: AT_PAYMENT,
    before: [CREDIT_NOTE],
    command: ask('return-payment', { paymentId: 'NC-1', reason: 'x' }),
  },
  {
    when: 'a payment is returned before it came',
    code: 'payment.returned_before_received',
    path: 'on',
    before: [P1],
    command: returned('2026-03-01'),
  },
  {
    when: 'a payment is returned that was refunded',
    code: 'payment.refunded',
    path: AT_PAYMENT,
    before: [P1, refunded()],
    command: returned(),
  },
  {
    when: 'a refund is in another currency',
    code: 'payment.currency_mismatch',
    path: 'facts.amount',
    before: [P1],
    command: ask('refund-payment', { paymentId: 'P-1', amount: usd(1) }),
  },
  { when: 'a refund is more than is left', code: 'payment.refund_exceeds', path: 'facts.amount', before: [P1], command: refunded(6_001) },
  ...LINE_REFUSALS,
  { when: 'a credit note is cancelled that is not there', code: 'credit_note.unknown', path: 'facts.creditNoteId', command: cancelled() },
  {
    when: 'a credit note is cancelled twice',
    code: 'payment.ended',
    path: 'facts.creditNoteId',
    before: [CREDIT_NOTE, cancelled()],
    command: cancelled(),
  },
  {
    when: 'a credit note is cancelled before it was issued',
    code: 'credit_note.cancelled_before_issued',
    path: 'on',
    before: [CREDIT_NOTE],
    command: cancelled('2026-03-01'),
  },
  {
    when: 'a credit note is cancelled that was refunded',
    code: 'payment.refunded',
    path: 'facts.creditNoteId',
    before: [CREDIT_NOTE, ask('refund-payment', { paymentId: 'NC-1', amount: mxn(1) })],
    command: cancelled(),
  },
];
