import * as z from 'zod';
import { instantSchema, localDateSchema } from '../calendar/calendar.schema.js';
import { creditorSchema } from '../creditor/creditor.schema.js';
import { COMPONENTS } from '../journal/index.js';
import { holdKindSchema, idSchema } from '../journal/command.schema.js';
import { compareDecimals } from '../money/index.js';
import { decimalSchema, owedSchema } from '../money/money.schema.js';
import { lateInterestSchema } from '../terms/terms.schema.js';

/** A fraction of what is open, 0 to 1: above 1 no promise could be made. */
const shareSchema = decimalSchema.refine((share) => compareDecimals(share, '0') >= 0 && compareDecimals(share, '1') <= 0, 'not_a_share');

const days = z.number().int().min(0).max(36_600);

const agingSchema = z.strictObject({
  basis: z.enum(['due', 'issued']),
  buckets: z
    .array(z.strictObject({ fromDays: days, throughDays: days.nullable() }))
    .min(1)
    .max(50),
});

const orderSchema = z.strictObject({
  passes: z
    .array(
      z.strictObject({
        due: z
          .array(z.enum(['past-due', 'due-today', 'in-advance']))
          .min(1)
          .max(3),
        components: z.array(z.enum(COMPONENTS)).min(1).max(COMPONENTS.length),
        by: z.enum(['instalment', 'component']),
        direction: z.enum(['oldest-first', 'newest-first', 'pro-rata', 'evenly']),
      }),
    )
    .min(1)
    .max(50),
  surplus: z.enum(['unapplied', 'refuse']),
});

const methodSchema = z.enum(['transfer', 'cash', 'card', 'cheque', 'withholding', 'netting', 'credit-note', 'small-difference']);

/** A policy as it is written down: who it is, from when, and those of its slots that differ from core's default. */
export const policySchema = z.strictObject({
  id: idSchema,
  version: z.string().min(1).max(100),
  from: localDateSchema,
  publishedAt: instantSchema,
  appliesTo: z.strictObject({ segment: idSchema.exactOptional(), jurisdiction: idSchema.exactOptional() }).exactOptional(),
  aging: agingSchema.exactOptional(),
  allocation: z
    .strictObject({
      order: z.union([orderSchema, z.strictObject({ default: orderSchema, byMethod: z.partialRecord(methodSchema, orderSchema) })]),
      onBackdated: z.enum(['keep', 'propose', 'reapply']),
    })
    .exactOptional(),
  promise: z
    .strictObject({
      toleranceDays: days,
      toleranceAmount: z.array(owedSchema).max(50).exactOptional(),
      credits: z.enum(['any-payment', 'payments-on-promised-items']),
      horizonDays: days,
      minimumShare: shareSchema,
      dueDays: z.enum(['any', 'business-days', 'quincenas']).exactOptional(),
    })
    .exactOptional(),
  lateInterest: lateInterestSchema.exactOptional(),
  interest: z
    .strictObject({
      pausedBy: z.array(holdKindSchema).max(20).exactOptional(),
      maximumPercent: decimalSchema.exactOptional(),
      maximumPerYear: decimalSchema.exactOptional(),
      chargeDaysOfMonth: z.array(z.number().int().min(1).max(31)).min(1).max(31).exactOptional(),
      tax: z
        .strictObject({ percent: decimalSchema, rounding: z.enum(['half-even', 'half-up', 'half-down', 'up', 'down']) })
        .exactOptional(),
    })
    .exactOptional(),
  creditor: creditorSchema.exactOptional(),
  worklist: z.looseObject({}).exactOptional(),
  until: localDateSchema.exactOptional(),
});
