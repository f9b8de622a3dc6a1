import { checkedAmount } from './checked.js';

/**
 * The exact sum of amounts in one currency, whatever their order: only the final total must fit into 2^53−1, not what is met on the way.
 *
 * Plain numbers while they are exact; the rest by BigInt, which is slower, from the first sum that would not be.
 *
 * @throws `money.out_of_range`: an amount or the total.
 * @example
 * sumAmounts([Number.MAX_SAFE_INTEGER, 1, -1]); // => 9007199254740991
 */
export function sumAmounts(amounts: readonly number[]): number {
  let total = 0;
  let rest = 0n; // what was moved out of `total` to keep it exact
  for (const amount of amounts) {
    const next = total + checkedAmount(amount);
    if (Number.isSafeInteger(next)) total = next;
    else [rest, total] = [rest + BigInt(total), amount];
  }
  return checkedAmount(rest === 0n ? total : Number(rest + BigInt(total)));
}
