import * as z from 'zod';
import { instantSchema, localDateSchema } from '../calendar/calendar.schema.js';
import { currencySchema, moneySchema, owedSchema, positiveMoneySchema } from '../money/money.schema.js';
import { dueInstalmentSchema, lateInterestSchema, termsSchema } from '../terms/terms.schema.js';
import { applicationLineSchema, COMMAND_FACTS, contactFields, idSchema, reminderFields, streamSchema } from './command.schema.js';
import { COMPONENTS } from './components.js';
import type { EntryKind } from './entry-facts.types.js';

const entryIdSchema = z.string().min(1).max(220);
const lineReferences = z.array(z.strictObject({ entryId: entryIdSchema, index: z.number().int().min(0) }));
const reason = z.string().max(1000);
const holdSchema = z.strictObject({
  id: z.string().min(1).max(220),
  kind: z.enum(['dispute', 'promise', 'plan', 'hardship', 'insolvency', 'legal', 'complaint', 'factoring', 'manual']),
  from: localDateSchema,
  through: localDateSchema.exactOptional(),
  itemIds: z.array(idSchema).exactOptional(),
});
const endsHoldSchema = z.strictObject({ holdId: z.string().min(1).max(220), on: localDateSchema });
const promiseRules = z.strictObject({
  toleranceDays: z.number().int().min(0),
  toleranceAmount: z.array(moneySchema).exactOptional(),
  credits: z.enum(['any-payment', 'payments-on-promised-items']),
});
const { itemId, total } = { itemId: idSchema, total: owedSchema };
const slot = { itemId, instalment: z.number().int().min(1).max(9999) };
const { clearsOn, method, reference } = COMMAND_FACTS['record-payment'].shape;

/** The newest facts of each kind of entry. */
export const ENTRY_FACTS: { readonly [K in EntryKind]: z.ZodType } = {
  'account-opened': z.strictObject({ segment: idSchema.exactOptional(), jurisdiction: idSchema.exactOptional() }),
  'customer-updated': z.strictObject({}),
  'note-logged': z.strictObject({}),
  'invoice-recorded': z.strictObject({
    itemId,
    total,
    tax: owedSchema.exactOptional(),
    reference,
    deliveredOn: localDateSchema.exactOptional(),
    contraReciboOn: localDateSchema.exactOptional(),
    terms: termsSchema.exactOptional(),
    instalments: z.array(dueInstalmentSchema).min(1),
    lateInterest: lateInterestSchema.exactOptional(),
  }),
  'balance-stated': COMMAND_FACTS['state-balance'],
  'charge-recorded': z.strictObject({ chargeId: idSchema, itemId, instalment: z.number().int().min(1), component: z.enum(COMPONENTS) }),
  'interest-charged': z.strictObject({
    through: localDateSchema,
    terms: z.array(lateInterestSchema),
    lines: z
      .array(
        z.strictObject({
          ...slot,
          earned: moneySchema,
          charged: moneySchema,
          toCharge: moneySchema,
          tax: moneySchema.exactOptional(),
          terms: z.number().int().min(0),
        }),
      )
      .min(1),
  }),
  'interest-released': z.strictObject({
    creditNoteId: entryIdSchema,
    amount: owedSchema,
    entryId: entryIdSchema,
    lines: z.array(z.strictObject({ ...slot, component: z.enum(COMPONENTS), paid: owedSchema, waived: owedSchema })).min(1),
  }),
  'charge-waived': COMMAND_FACTS.waive,
  'payment-recorded': z.strictObject({ paymentId: idSchema, amount: positiveMoneySchema, method, reference, clearsOn }),
  'payment-applied': z.strictObject({ paymentId: idSchema, lines: z.array(applicationLineSchema).min(1) }),
  'payment-returned': z.strictObject({ paymentId: idSchema, reason, undone: lineReferences }),
  'payment-refunded': z.strictObject({ paymentId: idSchema, amount: positiveMoneySchema }),
  'payment-transferred': z.strictObject({ paymentId: idSchema, amount: positiveMoneySchema, to: streamSchema }),
  'payment-transfer-received': z.strictObject({
    paymentId: idSchema,
    amount: positiveMoneySchema,
    from: streamSchema,
    origin: streamSchema,
    reference,
  }),
  'credit-note-issued': z.strictObject({ creditNoteId: idSchema, amount: positiveMoneySchema, reason }),
  'credit-note-applied': z.strictObject({ creditNoteId: idSchema, lines: z.array(applicationLineSchema).min(1) }),
  'credit-note-cancelled': z.strictObject({ creditNoteId: idSchema, reason, undone: lineReferences }),
  'entry-voided': z.strictObject({ entryId: entryIdSchema, reason, entryIds: z.array(entryIdSchema).min(1), lines: lineReferences }),
  'promise-made': z.strictObject({
    promiseId: idSchema,
    parts: COMMAND_FACTS['make-promise'].shape.parts,
    itemIds: z.array(idSchema).exactOptional(),
    rules: promiseRules,
    hold: holdSchema,
  }),
  'promise-withdrawn': z.strictObject({
    promiseId: idSchema,
    reason,
    endsHold: endsHoldSchema,
  }),
  'statement-sent': COMMAND_FACTS['send-statement'],
  'portal-link-issued': COMMAND_FACTS['issue-portal-link'],
  'portal-link-revoked': COMMAND_FACTS['revoke-portal-link'],
  'reminder-sent': z.strictObject(reminderFields),
  'hold-placed': z.strictObject({ hold: holdSchema, reason: reason.exactOptional() }),
  'hold-lifted': z.strictObject({ holdId: idSchema, reason, endsHold: endsHoldSchema }),
  'account-assigned': COMMAND_FACTS.assign,
  'account-snoozed': COMMAND_FACTS.snooze,
  'contact-logged': z.strictObject(contactFields),
};

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/, 'not_a_digest');

const postingSchema = z.strictObject({
  itemId: idSchema,
  instalment: z.number().int().min(0),
  component: z.enum([...COMPONENTS, 'unapplied']),
  amount: z.strictObject({ amount: z.number().int(), currency: currencySchema }),
  issuedOn: localDateSchema.exactOptional(),
  dueOn: localDateSchema.exactOptional(),
  on: localDateSchema,
});

/** What every entry has, whatever its kind. */
export const entryFrameSchema = z.strictObject({
  id: entryIdSchema,
  kind: z.string(),
  v: z.number().int().min(1),
  on: localDateSchema,
  happenedAt: instantSchema.exactOptional(),
  by: idSchema,
  basis: z.strictObject({ asOf: localDateSchema, knownAt: instantSchema.exactOptional(), policy: z.string() }).exactOptional(),
  facts: z.unknown(),
  personal: z.record(z.string(), z.unknown()).exactOptional(),
  postings: z.array(postingSchema),
  stream: streamSchema,
  seq: z.number().int().min(1),
  at: instantSchema,
  commitment: digestSchema.exactOptional(),
  digest: digestSchema,
});
