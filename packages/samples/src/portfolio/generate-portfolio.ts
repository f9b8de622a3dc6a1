import type { SampleCommand } from '../commands/index.js';
import { checkOptions } from './check-options.js';
import type { PortfolioOptions } from './portfolio.types.js';
import { tellAccount } from './tell-account.js';

/**
 * A portfolio of any size, as commands: customer by customer, of each in the order the books learned them. Made while it is read: one
 * customer is in memory at a time.
 *
 * Customers are there from the first day or come within nine weeks; with fewer days than that, some are not there yet.
 *
 * The same options give the same commands on every machine. More customers leave those before them as they were; a later last day leaves
 * what was told before it as it was. Every command is one that `decide` accepts, under the default policy and the calendar of Mexican banks,
 * with the instant it was learned as the clock.
 *
 * @throws calendar.not_a_day; sample.out_of_range at the option: when called, not while it is read.
 * @example
 * const options = { seed: 7, customers: 100_000, from: '2026-01-05', through: '2026-11-24' };
 * for (const { command, recordedAt } of generatePortfolio(options)) { } // command.stream: 'account/GEN-000001', …
 */
export function generatePortfolio(options: PortfolioOptions): Iterable<SampleCommand> {
  const checked = checkOptions(options);
  return {
    *[Symbol.iterator]() {
      for (let number = 1; number <= checked.customers; number += 1) yield* tellAccount(number, checked);
    },
  };
}
