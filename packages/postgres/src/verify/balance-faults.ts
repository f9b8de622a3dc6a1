import { balanceOf, positionAt, type Fault, type Journal, type Money } from '@cartera/core';
import type { BookFault } from './verify.types.js';

/** After every day that a posting can have. */
const LAST_DAY = '9999-12-31';

/** Whether an account's position owes what its rows of postings sum to: a balance is a sum of postings and nothing else. */
export function balanceFaults(journal: Journal): readonly BookFault[] {
  const { stream, entries } = journal;
  const sums = new Map<string, number>();
  for (const { postings } of entries)
    for (const { amount } of postings) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amount);
  const balance = balanceBy(journal);
  const place = { code: 'position.differs', stream, seq: entries.at(-1)?.seq ?? 0 };
  if (typeof balance === 'string') return [{ ...place, reason: balance }];
  for (const { amount, currency } of balance) sums.set(currency, (sums.get(currency) ?? 0) - amount);
  const field = [...sums].find(([, rest]) => rest !== 0)?.[0];
  return field === undefined ? [] : [{ ...place, field }];
}

/** What is owed after all that is posted, or the code of why that cannot be said. */
function balanceBy(journal: Journal): readonly Money[] | string {
  try {
    return balanceOf(positionAt(journal, { asOf: LAST_DAY }));
  } catch (error) {
    return (error as Partial<Fault>).code ?? 'not_read';
  }
}
