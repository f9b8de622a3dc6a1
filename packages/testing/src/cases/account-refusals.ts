import { mxn } from '../commands/index.js';
import { ask, CREDIT_NOTE, invoiceOf, paymentOf, promiseOf, reminderOf } from './ask-command.js';
import type { RefusalRow } from './refusal-row.types.js';

const nobody = { stream: 'account/NOBODY' } as const;
const OTHERS = [
  ask('update-customer', { customer: { name: 'X' } }),
  ask('log-note', { text: 'x' }),
  invoiceOf([[1, '2026-04-01', 10_000]]),
  ask('state-balance', { itemId: 'S-1', issuedOn: '2026-01-01', dueOn: '2026-02-01', open: mxn(1) }),
  paymentOf(1),
  CREDIT_NOTE,
  promiseOf(1),
  ask('withdraw-promise', { promiseId: 'PP-1', reason: 'x' }),
  ask('transfer-payment', { paymentId: 'P-1', to: 'account/ACME', amount: mxn(1) }),
  ask('send-statement', { from: '2026-03-01', to: '2026-03-31', digest: '0'.repeat(64), channel: 'email' }),
  reminderOf('2026-03-01'),
  ask('issue-portal-link', { linkId: 'E-1', expiresAt: '2026-03-30T18:00:00Z' }),
  ask('revoke-portal-link', { linkId: 'E-1', reason: 'x' }),
];

/** Terms that ask for a delivery day that is not told, and some that end beyond the calendar. */
const terms = (due: readonly object[], from: 'issued' | 'delivered' | 'contra-recibo' = 'issued') =>
  ask('record-invoice', { itemId: 'F-2', total: mxn(1), terms: { lines: [{ share: 'rest', from, due: due as never }] } });

/** What accounts, invoices and stated balances are refused for. */
export const ACCOUNT_REFUSALS: readonly RefusalRow[] = [
  ...OTHERS.map((command) => ({
    when: `${command.kind} where no account was opened`,
    code: 'account.not_open',
    path: 'stream',
    command: { ...command, ...nobody },
  })),
  {
    when: 'an account is opened on a stream that is none',
    code: 'account.stream_mismatch',
    path: 'stream',
    command: ask('open-account', { customer: { name: 'X' } }, { stream: 'cash/BBVA' }),
  },
  {
    when: 'an account is opened twice',
    code: 'account.already_open',
    path: 'stream',
    command: ask('open-account', { customer: { name: 'X' } }),
  },
  {
    when: 'an invoice is recorded twice',
    code: 'item.exists',
    path: 'facts.itemId',
    command: invoiceOf([[1, '2026-04-01', 10_000]], 'F-1'),
  },
  {
    when: 'a balance is stated of an invoice that is there',
    code: 'item.exists',
    path: 'facts.itemId',
    command: ask('state-balance', { itemId: 'F-1', issuedOn: '2026-01-01', dueOn: '2026-02-01', open: mxn(1) }),
  },
  {
    when: 'instalments are not the total',
    code: 'invoice.instalments_differ',
    path: 'facts.instalments',
    command: invoiceOf([[1, '2026-04-01', 9_999]]),
  },
  {
    when: 'an instalment has the number of another',
    code: 'invoice.instalment_repeated',
    path: 'facts.instalments[1].number',
    command: invoiceOf([
      [1, '2026-04-01', 5_000],
      [1, '2026-05-01', 5_000],
    ]),
  },
  {
    when: 'an instalment is due before it is issued',
    code: 'invoice.due_before_issued',
    path: 'facts.instalments[0].dueOn',
    command: invoiceOf([[1, '2026-03-01', 10_000]]),
  },
  {
    when: 'a stated balance was due before it was issued',
    code: 'invoice.due_before_issued',
    path: 'facts.dueOn',
    command: ask('state-balance', { itemId: 'S-1', issuedOn: '2026-02-01', dueOn: '2026-01-31', open: mxn(1) }),
  },
  {
    when: 'a stated balance was issued after it is stated',
    code: 'balance.issued_after',
    path: 'facts.issuedOn',
    command: ask('state-balance', { itemId: 'S-1', issuedOn: '2026-03-03', dueOn: '2026-04-01', open: mxn(1) }),
  },
  { when: 'terms run from a delivery that is not told', code: 'terms.day_missing', command: terms([{ days: 30 }], 'delivered') },
  {
    when: 'terms run from a contra-recibo that is not told',
    code: 'terms.day_missing',
    command: terms([{ days: 30 }], 'contra-recibo'),
  },
  {
    when: 'terms end beyond the calendar',
    code: 'calendar.out_of_range',
    command: terms([...Array.from({ length: 9 }, () => ({ months: 120 })), { businessDay: 'following' }]),
  },
  {
    when: 'a statement ends before it begins',
    code: 'statement.period_invalid',
    path: 'facts.from',
    command: ask('send-statement', { from: '2026-03-31', to: '2026-03-01', digest: '0'.repeat(64), channel: 'email' }),
  },
  {
    when: 'a reminder speaks of a day after the one it is sent on',
    code: 'reminder.as_of_to_come',
    path: 'facts.asOf',
    command: reminderOf('2026-04-30'),
  },
];
