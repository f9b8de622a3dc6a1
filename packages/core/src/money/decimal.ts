import { fault } from '../assert/index.js';
import type { Decimal } from './money.types.js';

/** Longer text is no figure of business: the limit keeps foreign input cheap to refuse. */
const LENGTH_MAX = 1000;
const PATTERN = /^-?\d+(?:\.\d+)?$/;

/** A decimal number in exact parts: coefficient × 10^−scale. '-1.50' is { coefficient: −150n, scale: 2 }. */
export interface ScaledInteger {
  readonly coefficient: bigint;
  readonly scale: number;
}

/**
 * Whether a text is a Decimal: digits, a point with digits on both sides if any, a minus in front if any; at most 1,000 characters.
 *
 * @example
 * isDecimal('-0.12'); // => true; '.5', '1e3', '+1' and '1,000' are not
 */
export function isDecimal(text: unknown): text is Decimal {
  return typeof text === 'string' && text.length <= LENGTH_MAX && PATTERN.test(text);
}

/**
 * The exact parts of a decimal text.
 *
 * @param path Where the text stands in the caller's input.
 * @throws `money.not_a_decimal`.
 * @example
 * parseDecimal('-1.50'); // => { coefficient: -150n, scale: 2 }
 */
export function parseDecimal(text: Decimal, path?: string): ScaledInteger {
  if (!isDecimal(text)) throw fault('money.not_a_decimal', {}, path);
  const point = text.indexOf('.');
  return { coefficient: BigInt(text.replace('.', '')), scale: point < 0 ? 0 : text.length - point - 1 };
}

/**
 * The decimal text of exact parts, with exactly `scale` decimals; no point when there are none, never '-0'.
 *
 * @example
 * decimalText({ coefficient: -5n, scale: 2 }); // => '-0.05'
 */
export function decimalText({ coefficient, scale }: ScaledInteger): Decimal {
  const sign = coefficient < 0n ? '-' : '';
  const digits = String(coefficient < 0n ? -coefficient : coefficient).padStart(scale + 1, '0');
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
