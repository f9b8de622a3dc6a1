import { dayText } from '../calendar/index.js';
import { multiplyDecimals, type Because, type Decimal, type Money } from '../money/index.js';
import type { Rate } from '../terms/index.js';
import type { AccrualSegment } from './interest.types.js';

/** A segment in words: its figures, and the whole minor units that it adds to what is earned; those of all segments sum to it. */
export function segmentStep({ rate, ...segment }: AccrualSegment, amount: Money): Because {
  return { code: 'interest.segment', facts: { ...segment, ...percentOf(rate), amount } };
}

/** Days without interest. */
export function pauseStep(from: number, until: number): Because {
  return { code: 'interest.paused', facts: { from: dayText(from), until: dayText(until), days: until - from } };
}

/** Interest that bears interest from a day on. */
export function capitalisedStep(on: number, amount: Money): Because {
  return { code: 'interest.capitalised', facts: { on: dayText(on), amount } };
}

/** The rate as a percentage, under the name of its period: '12' under percentPerYear. */
function percentOf(rate: Rate): Readonly<Record<string, string>> {
  if ('perYear' in rate) return { percentPerYear: percent(rate.perYear) };
  return 'perMonth' in rate ? { percentPerMonth: percent(rate.perMonth) } : { percentPerDay: percent(rate.perDay) };
}

function percent(fraction: Decimal): Decimal {
  return multiplyDecimals(fraction, '100').replace(/\.?0+$/, '');
}
