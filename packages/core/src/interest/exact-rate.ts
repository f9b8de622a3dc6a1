import { fault } from '../assert/index.js';
import { parseDecimal, type ScaledInteger } from '../money/index.js';
import type { Rate } from '../terms/index.js';

/** A rate in exact parts: of a year under the day count, or of an actual day. */
export interface ExactRate extends ScaledInteger {
  readonly per: 'year' | 'day';
}

/**
 * Reads a rate; perMonth is worth 12 × perMonth a year.
 *
 * @throws interest.rate_invalid (none of perYear, perMonth, perDay); interest.rate_below_zero; money.not_a_decimal.
 * @example
 * exactRate({ perMonth: '0.01' }, 'rate'); // => { coefficient: 12n, scale: 2, per: 'year' }
 */
export function exactRate(rate: Rate, path: string): ExactRate {
  const { perYear, perMonth, perDay } = rate as { readonly perYear?: string; readonly perMonth?: string; readonly perDay?: string };
  const text = perYear ?? perMonth ?? perDay;
  if (text === undefined) throw fault('interest.rate_invalid', {}, path);
  const name = perYear !== undefined ? 'perYear' : perMonth !== undefined ? 'perMonth' : 'perDay';
  const { coefficient, scale } = parseDecimal(text, `${path}.${name}`);
  if (coefficient < 0n) throw fault('interest.rate_below_zero', {}, `${path}.${name}`);
  return { coefficient: name === 'perMonth' ? 12n * coefficient : coefficient, scale, per: name === 'perDay' ? 'day' : 'year' };
}
