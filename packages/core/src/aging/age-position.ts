import type { LocalDate } from '../calendar/index.js';
import type { Position } from '../position/index.js';
import { agingAccumulator } from './aging-accumulator.js';
import type { AgingReport, AgingScheme } from './aging.types.js';

/**
 * The aging of one account: what is open by age, what is below zero and unapplied money apart, one row a currency; notDue + buckets + unapplied = balance.
 *
 * @param at `bucketsAsOf`: the day ages are counted to, by default the position's own.
 * @throws aging.scheme_invalid; calendar.not_a_day.
 * @example
 * agePosition(position, policy.aging).totals[0].total; // => balanceOf(position)[0].amount
 */
export function agePosition(position: Position, scheme: AgingScheme, at: { readonly bucketsAsOf?: LocalDate } = {}): AgingReport {
  const { asOf, knownAt, stream } = position;
  const aging = agingAccumulator(scheme, { asOf, ...(knownAt !== undefined && { knownAt }), ...at });
  const customerId = customerIdOf(stream);
  for (const { open, issuedOn, dueOn } of position.instalments) {
    const amount = { amount: open.total, currency: open.currency };
    if (open.total !== 0) aging.add(customerId, open.total < 0 ? { amount } : { amount, issuedOn, dueOn });
  }
  for (const { amount } of position.unapplied) aging.add(customerId, { amount: { amount: -amount.amount, currency: amount.currency } });
  return aging.report();
}

/**
 * The customer of an account: its stream after `account/`.
 *
 * @example
 * customerIdOf('account/ACME'); // => 'ACME'
 */
export function customerIdOf(stream: string): string {
  return stream.slice(stream.indexOf('/') + 1);
}
