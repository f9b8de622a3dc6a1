import { deepFreeze } from '../assert/index.js';
import { dayText } from '../calendar/index.js';
import type { Because, Decimal, Money } from '../money/index.js';
import type { AccrualSegment } from './interest.types.js';

/**
 * A segment as a step: its figures, its rate as a percentage ('12' under percentPerYear), and the whole minor units that it adds: those of all
 * segments sum to what is earned.
 */
export function segmentStep(
  { from, until, days, balance, rate, numerator, denominator }: AccrualSegment,
  percentage: Decimal,
  amount: Money,
): Because {
  const facts =
    'perYear' in rate
      ? { from, until, days, balance, percentPerYear: percentage, numerator, denominator, amount }
      : 'perMonth' in rate
        ? { from, until, days, balance, percentPerMonth: percentage, numerator, denominator, amount }
        : { from, until, days, balance, percentPerDay: percentage, numerator, denominator, amount };
  return Object.freeze({ code: 'interest.segment', facts: Object.freeze(facts) });
}

/** Days without interest. */
export function pauseStep(from: number, until: number): Because {
  return deepFreeze({ code: 'interest.paused', facts: { from: dayText(from), until: dayText(until), days: until - from } });
}

/** Interest that bears interest from a day on. */
export function capitalisedStep(on: number, amount: Money): Because {
  return deepFreeze({ code: 'interest.capitalised', facts: { on: dayText(on), amount } });
}
