import * as z from 'zod';
import { minorUnits } from './minor-units.js';

/** A decimal number as text, at most 40 characters. */
export const decimalSchema = z
  .string()
  .max(40)
  .regex(/^-?\d+(\.\d+)?$/, 'not_a_decimal');

/** An active ISO 4217 code that has a minor unit. */
export const currencySchema = z.string().refine(hasMinorUnits, 'not_a_currency');

/** Money of any sign. */
export const moneySchema = z.strictObject({
  amount: z.number().int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER),
  currency: currencySchema,
});

/** Money of zero or more. */
export const owedSchema = moneySchema.refine(({ amount }) => amount >= 0, { path: ['amount'], error: 'below_zero' });

/** Money above zero. */
export const positiveMoneySchema = moneySchema.refine(({ amount }) => amount > 0, { path: ['amount'], error: 'not_above_zero' });

function hasMinorUnits(code: string): boolean {
  try {
    minorUnits(code);
    return true;
  } catch {
    return false;
  }
}
