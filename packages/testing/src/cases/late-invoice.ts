import type { CommandRequest } from '@cartera/backend';
import type { LateInterestTerms } from '@cartera/core';
import { mxn } from '../commands/index.js';
import { ask } from './ask-command.js';

/** 12 % a year, actual/360, rounded at the end. */
export const AGREED: LateInterestTerms = {
  rate: { perYear: '0.12' },
  dayCount: { basis: 'actual/360' },
  round: 'at-end',
  rounding: 'half-even',
};

/** An invoice F-2 of 100.00 MXN of 2026-03-02, due on 2026-04-01, that agrees late interest. */
export function lateInvoice(lateInterest: LateInterestTerms = AGREED): CommandRequest {
  const instalments = [{ number: 1, dueOn: '2026-04-01', amount: mxn(10_000) }];
  return ask('record-invoice', { itemId: 'F-2', total: mxn(10_000), instalments, lateInterest });
}
