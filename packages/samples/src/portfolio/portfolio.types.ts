import type { LocalDate } from '@cartera/core';

/** What a portfolio holds more or less of. Thousandths, 0 to 1000. */
export interface PortfolioMix {
  /** Of the instalments of customers who pay: how many are paid after their due day. Default 470. */
  readonly latePermille?: number;
  /** Of the customers: how many are invoiced in dollars. Default 80. */
  readonly usdPermille?: number;
  /** Of the customers: how many stop paying some day. Default 80. */
  readonly stoppedPermille?: number;
}

/** Which portfolio is wanted. */
export interface PortfolioOptions {
  /** A whole number, 0 to 4294967295. Another seed is another portfolio. */
  readonly seed: number;
  /** How many, 1 to 999999. */
  readonly customers: number;
  /** The first day of business, 2010-07-01 at the earliest. */
  readonly from: LocalDate;
  /** The last day told; what was learned later is left out. 2029-12-31 at the latest. */
  readonly through: LocalDate;
  readonly mix?: PortfolioMix;
  /** What customers' ids begin with: capital letters and digits, 1 to 12. Default 'GEN'. */
  readonly prefix?: string;
}
