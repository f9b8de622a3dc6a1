import type { BatchOutcome } from '@cartera/backend';
import type { Reapplied } from '@cartera/interchange';
import type { LeftUnapplied } from './import.types.js';

/** What did not fit on a corrected document, and what the books would not put there. */
export function leftUnapplied(
  document: string,
  reapplied: readonly Reapplied[],
  outcomes: readonly BatchOutcome[],
): readonly LeftUnapplied[] {
  const refused = new Set(outcomes.filter(({ status }) => status === 'refused').map(({ id }) => id));
  return reapplied
    .map(({ money, command, rest }) => ({
      document,
      paymentId: money.sourceId,
      amount: command && refused.has(command.id) ? money.line.paid : rest,
    }))
    .filter(({ amount }) => amount.amount > 0);
}
