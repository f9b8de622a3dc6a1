import { addDays } from '../calendar/index.js';
import { accept, isKind, refuse, voidsOf, type CommandOf, type Decision } from '../journal/index.js';
import { compareDecimals, multiplyDecimals, sumMoney, type CurrencyCode, type Decimal } from '../money/index.js';
import { positionOn, type Position, type Situation } from '../position/index.js';
import type { PromiseRules } from './promise.types.js';

/** The slice of the policy that promises are decided by. */
export interface PromisePolicy {
  readonly promise: PromiseRules & { readonly horizonDays: number; readonly minimumShare: Decimal };
}

/**
 * Takes a promise to pay, or says why not. The rules in force are copied into the entry: later policies never change this promise.
 *
 * @returns Refused, the first that holds: account.not_open, promise.exists, promise.nothing_open (in the part's currency, on the items
 * named), promise.in_the_past, promise.beyond_horizon, promise.above_open, promise.below_minimum.
 * @example
 * // 5,000.00 for 14 April, made on 31 March; horizon 60 days
 * decidePromise(command, situation); // => one entry 'promise-made', which holds its items through the 14th plus the tolerance
 */
export function decidePromise(command: CommandOf<'make-promise'>, situation: Situation<PromisePolicy>): Decision {
  const { journal, position, policy } = situation;
  const { promiseId, parts, itemIds } = command.facts;
  const { horizonDays, minimumShare, ...rules } = policy.promise;
  if (journal.entries.length === 0) return refuse('account.not_open', {}, 'stream');
  const voids = voidsOf(journal);
  const repeated = journal.entries.some(
    (entry) => isKind(entry, 'promise-made') && entry.facts.promiseId === promiseId && !voids.hasEntry(entry.id),
  );
  if (repeated) return refuse('promise.exists', { promiseId }, 'facts.promiseId');
  const last = addDays(command.on, horizonDays);
  const today = positionOn(situation, command.on);
  for (const [index, { dueOn, amount }] of parts.entries()) {
    const path = `facts.parts[${index}]`;
    if (openIn(today, amount.currency, itemIds) <= 0)
      return refuse('promise.nothing_open', { currency: amount.currency }, `${path}.amount`);
    if (dueOn < command.on) return refuse('promise.in_the_past', { earliest: command.on }, `${path}.dueOn`);
    if (dueOn > last) return refuse('promise.beyond_horizon', { latest: last }, `${path}.dueOn`);
  }
  const sumFault = checkSums(command, today, minimumShare);
  if (sumFault) return sumFault;
  const through = parts.map(({ dueOn }) => addDays(dueOn, rules.toleranceDays)).reduce((a, b) => (a > b ? a : b));
  const hold = { id: `promise/${promiseId}`, kind: 'promise' as const, from: command.on, through, ...(itemIds && { itemIds }) };
  return accept(command, [{ kind: 'promise-made', facts: { promiseId, parts, ...(itemIds && { itemIds }), rules, hold } }], {
    expectedVersion: position.version,
  });
}

/** What is promised in a currency is at most what is open, and at least the least share of it. */
function checkSums({ facts }: CommandOf<'make-promise'>, today: Position, minimumShare: Decimal): Decision | undefined {
  for (const currency of new Set(facts.parts.map(({ amount }) => amount.currency))) {
    const promised = sumMoney(
      facts.parts.filter(({ amount }) => amount.currency === currency).map(({ amount }) => amount),
      currency,
    );
    const open = { amount: openIn(today, currency, facts.itemIds), currency };
    if (promised.amount > open.amount) return refuse('promise.above_open', { open, promised }, 'facts.parts');
    const least = multiplyDecimals(minimumShare, String(open.amount));
    if (compareDecimals(String(promised.amount), least) < 0)
      return refuse('promise.below_minimum', { open, promised, minimumShare }, 'facts.parts');
  }
  return undefined;
}

function openIn({ instalments }: Position, currency: CurrencyCode, itemIds: readonly string[] | undefined): number {
  return instalments
    .filter(({ itemId, open }) => open.currency === currency && (itemIds === undefined || itemIds.includes(itemId)))
    .reduce((sum, { open }) => sum + open.total, 0);
}
