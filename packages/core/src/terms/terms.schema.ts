import * as z from 'zod';
import { dateStepSchema, dayCountSchema, localDateSchema } from '../calendar/calendar.schema.js';
import { decimalSchema, moneySchema, owedSchema } from '../money/money.schema.js';

const steps = z.array(dateStepSchema).max(20);

/** Payment terms: 1 to 120 lines. */
export const termsSchema = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        share: z.union([z.strictObject({ percent: decimalSchema }), z.strictObject({ amount: moneySchema }), z.literal('rest')]),
        from: z.enum(['issued', 'delivered', 'contra-recibo']).exactOptional(),
        due: steps,
      }),
    )
    .min(1)
    .max(120),
  earlyPayment: z.strictObject({ percent: decimalSchema, through: steps, of: z.enum(['total', 'before-tax']) }).exactOptional(),
});

/** A dated slice of an invoice; a slice of 0 is valid. */
export const dueInstalmentSchema = z.strictObject({
  number: z.number().int().min(1).max(9999),
  dueOn: localDateSchema,
  amount: owedSchema,
});

const rateSchema = z.union([
  z.strictObject({ perYear: decimalSchema }),
  z.strictObject({ perMonth: decimalSchema }),
  z.strictObject({ perDay: decimalSchema }),
]);

/** Late interest as agreed. */
export const lateInterestSchema = z.strictObject({
  rate: z.union([
    rateSchema,
    z
      .array(z.strictObject({ from: localDateSchema, through: localDateSchema.exactOptional(), rate: rateSchema }))
      .min(1)
      .max(500),
  ]),
  dayCount: dayCountSchema,
  grace: z.strictObject({ days: z.number().int().min(0).max(3660), then: z.enum(['from-due', 'from-end-of-grace']) }).exactOptional(),
  round: z.enum(['at-end', 'daily']),
  rounding: z.enum(['half-even', 'half-up', 'half-down', 'up', 'down']),
  capitaliseOn: z.array(localDateSchema).max(500).exactOptional(),
  maximumPercent: decimalSchema.exactOptional(),
});
