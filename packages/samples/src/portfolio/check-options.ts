import { dayNumber, fault, type LocalDate } from '@cartera/core';
import { LATE_DEFAULT, STOPPED_DEFAULT, USD_DEFAULT } from './distributions.js';
import type { PortfolioMix, PortfolioOptions } from './portfolio.types.js';

/** A mix without gaps. */
export type Mix = Required<PortfolioMix>;

/** Options without gaps. */
export type CheckedOptions = Required<Omit<PortfolioOptions, 'mix'>> & { readonly mix: Mix };

const CUSTOMERS_MAX = 999_999;
const SEED_MAX = 4_294_967_295;
/** Terms and late payments reach most of a year beyond a day; both ends leave room within the bank calendar. */
const FROM_LEAST: LocalDate = '2010-07-01';
const THROUGH_MOST: LocalDate = '2029-12-31';

/**
 * Options with their defaults.
 *
 * @throws calendar.not_a_day; sample.out_of_range at the option, with what it may be.
 */
export function checkOptions({ seed, customers, from, through, mix = {}, prefix = 'GEN' }: PortfolioOptions): CheckedOptions {
  dayNumber(from, 'from');
  dayNumber(through, 'through');
  inRange(seed, 'seed', 0, SEED_MAX);
  inRange(customers, 'customers', 1, CUSTOMERS_MAX);
  if (from < FROM_LEAST || from > THROUGH_MOST) throw fault('sample.out_of_range', { least: FROM_LEAST, most: THROUGH_MOST }, 'from');
  if (through < from || through > THROUGH_MOST) throw fault('sample.out_of_range', { least: from, most: THROUGH_MOST }, 'through');
  if (!/^[A-Z\d]{1,12}$/.test(prefix)) throw fault('sample.out_of_range', {}, 'prefix');
  const { latePermille = LATE_DEFAULT, usdPermille = USD_DEFAULT, stoppedPermille = STOPPED_DEFAULT } = mix;
  for (const [name, share] of Object.entries({ latePermille, usdPermille, stoppedPermille })) inRange(share, `mix.${name}`, 0, 1000);
  return { seed, customers, from, through, prefix, mix: { latePermille, usdPermille, stoppedPermille } };
}

function inRange(value: number, path: string, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) throw fault('sample.out_of_range', { least, most }, path);
}
