import { dayText } from '../calendar/index.js';
import type { Because, Money } from '../money/index.js';
import type { Rate } from '../terms/index.js';
import type { AccrualSegment } from './interest.types.js';

/** A segment in words: its figures, and the whole minor units that it adds to what is earned; those of all segments sum to it. */
export function segmentStep({ rate, ...segment }: AccrualSegment, amount: Money): Because {
  return { code: 'interest.segment', facts: { ...segment, ...rateFacts(rate), amount } };
}

/** Days without interest. */
export function pauseStep(from: number, until: number): Because {
  return { code: 'interest.paused', facts: { from: dayText(from), until: dayText(until), days: until - from } };
}

/** Interest that bears interest from a day on. */
export function capitalisedStep(on: number, amount: Money): Because {
  return { code: 'interest.capitalised', facts: { on: dayText(on), amount } };
}

function rateFacts(rate: Rate): { readonly rate: string; readonly per: 'year' | 'month' | 'day' } {
  if ('perYear' in rate) return { rate: rate.perYear, per: 'year' };
  return 'perMonth' in rate ? { rate: rate.perMonth, per: 'month' } : { rate: rate.perDay, per: 'day' };
}
