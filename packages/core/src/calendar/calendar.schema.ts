import * as z from 'zod';
import { isLocalDate } from './day-number.js';
import { isInstant } from './instants.js';

/** A real civil day. */
export const localDateSchema = z.string().refine((text) => isLocalDate(text), 'not_a_day');

/** A real instant in UTC. */
export const instantSchema = z
  .string()
  .max(40)
  .refine((text) => isInstant(text), 'not_an_instant');

const dayOfMonth = z.number().int().min(1).max(31);

/** One step from a day to another; at most ten years of days or months. */
export const dateStepSchema = z.union([
  z.strictObject({ days: z.number().int().min(-3660).max(3660) }),
  z.strictObject({ months: z.number().int().min(-120).max(120) }),
  z.strictObject({ endOfMonth: z.literal(true) }),
  z.strictObject({ nextDayOfMonth: dayOfMonth }),
  z.strictObject({ dayOfNextMonth: dayOfMonth }),
  z.strictObject({ nextWeekday: z.number().int().min(1).max(7) }),
  z.strictObject({ businessDay: z.enum(['following', 'preceding', 'modified-following']) }),
]);

/** A day count, with what each basis needs. */
export const dayCountSchema = z.union([
  z.strictObject({ basis: z.enum(['actual/360', 'actual/365', '30/360-isda', '30e/360']) }),
  z.strictObject({ basis: z.literal('actual/actual-isda'), interval: z.enum(['start-included', 'end-included']).exactOptional() }),
  z.strictObject({ basis: z.literal('30/360-us'), endOfMonth: z.boolean() }),
  z.strictObject({ basis: z.literal('30e/360-isda'), terminationOn: localDateSchema.exactOptional() }),
]);
