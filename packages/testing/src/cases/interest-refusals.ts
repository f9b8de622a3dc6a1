import type { CommandRequest } from '@cartera/backend';
import type { DatedRate, LateInterestTerms } from '@cartera/core';
import { mxn } from '../commands/index.js';
import { ask } from './ask-command.js';
import { AGREED, lateInvoice } from './late-invoice.js';
import type { RefusalRow } from './refusal-row.types.js';

const row = (from: string, through?: string): DatedRate => ({ from, ...(through !== undefined && { through }), rate: { perYear: '0.12' } });
const agreed = (terms: Partial<LateInterestTerms>): CommandRequest => lateInvoice({ ...AGREED, ...terms });
const waived = (amount = mxn(1), { itemId = 'F-1', instalment = 1 } = {}): CommandRequest =>
  ask('waive', { itemId, instalment, component: 'principal', amount, reason: 'Acuerdo' });

/** What late interest and waivers are refused for. */
export const INTEREST_REFUSALS: readonly RefusalRow[] = [
  {
    when: 'charge-interest where no account was opened',
    code: 'account.not_open',
    path: 'stream',
    command: ask('charge-interest', {}, { stream: 'account/NOBODY' }),
  },
  {
    when: 'interest is asked of a document that is not there',
    code: 'interest.item_unknown',
    path: 'facts.itemIds[1]',
    command: ask('charge-interest', { itemIds: ['F-1', 'F-9'] }),
  },
  {
    when: 'a table of rates has a gap',
    code: 'interest.rate_table_invalid',
    path: 'facts.lateInterest.rate[1].from',
    command: agreed({ rate: [row('2026-01-01', '2026-01-30'), row('2026-02-01')] }),
  },
  {
    when: 'rows of a table of rates overlap',
    code: 'interest.rate_table_invalid',
    path: 'facts.lateInterest.rate[1].from',
    command: agreed({ rate: [row('2026-01-01', '2026-02-15'), row('2026-02-01')] }),
  },
  {
    when: 'a table of rates has two rows of one day',
    code: 'interest.rate_table_invalid',
    path: 'facts.lateInterest.rate[1].from',
    command: agreed({ rate: [row('2026-01-01'), row('2026-01-01')] }),
  },
  {
    when: 'a rate is below zero',
    code: 'interest.rate_below_zero',
    path: 'facts.lateInterest.rate.perYear',
    command: agreed({ rate: { perYear: '-0.12' } }),
  },
  {
    when: 'a cap on interest is below zero',
    code: 'interest.cap_below_zero',
    path: 'facts.lateInterest.maximumPercent',
    command: agreed({ maximumPercent: '-1' }),
  },
  {
    when: 'interest is asked past the end of the table',
    code: 'interest.rate_missing',
    path: 'rate',
    before: [agreed({ rate: [row('2026-01-01', '2026-04-30')] })],
    command: ask('charge-interest', {}, { on: '2026-05-02' }),
  },
  {
    when: 'an invoice is voided that bears interest',
    code: 'void.depended_on',
    path: 'facts.entryId',
    before: [agreed({}), ask('charge-interest', {}, { on: '2026-05-01' })],
    command: ask('void-entry', { entryId: 'b-1/1', reason: 'Error' }),
  },
  {
    when: 'a charge of interest is voided that was paid',
    code: 'void.conflicts',
    path: 'facts.entryId',
    before: [
      agreed({}),
      ask('charge-interest', {}, { on: '2026-05-01' }),
      ask('record-payment', { paymentId: 'P-1', amount: mxn(20_000), method: 'transfer', apply: 'by-policy' }, { on: '2026-05-01' }),
    ],
    command: ask('void-entry', { entryId: 'b-2/1', reason: 'Error' }),
  },
  { when: 'a document is not there', code: 'waiver.item_unknown', path: 'facts.itemId', command: waived(mxn(1), { itemId: 'F-9' }) },
  { when: 'an instalment is not there', code: 'waiver.item_unknown', path: 'facts.itemId', command: waived(mxn(1), { instalment: 2 }) },
  {
    when: 'it is in another currency',
    code: 'waiver.currency_mismatch',
    path: 'facts.amount',
    command: waived({ amount: 1, currency: 'USD' }),
  },
  { when: 'it is more than is open', code: 'waiver.exceeds_open', path: 'facts.amount', command: waived(mxn(10_001)) },
  {
    when: 'more late interest is waived than was charged',
    code: 'waiver.exceeds_open',
    path: 'facts.amount',
    before: [agreed({}), ask('charge-interest', {}, { on: '2026-05-01' })],
    command: ask(
      'waive',
      { itemId: 'F-2', instalment: 1, component: 'lateInterest', amount: mxn(101), reason: 'Acuerdo' },
      { on: '2026-05-01' },
    ),
  },
  { when: 'nothing is waived', code: 'command.invalid', path: 'facts.amount.amount', command: waived(mxn(0)) },
];
