import * as z from 'zod';
import { instantSchema, localDateSchema } from '../calendar/calendar.schema.js';
import { decimalSchema, owedSchema, positiveMoneySchema } from '../money/money.schema.js';
import { dueInstalmentSchema, lateInterestSchema, termsSchema } from '../terms/terms.schema.js';
import { COMPONENTS } from './components.js';
import { CONTACT_CHANNELS, CONTACT_OUTCOMES, CONTACT_PERSONS } from './contact-codes.js';

/** An id: some text without control characters and halves of characters, at most 200 of them. */
export const idSchema = z.string().regex(/^[^\p{Cc}\p{Cs}]{1,200}$/u, 'not_an_id');
const digestSchema = z.string().regex(/^[0-9a-f]{64}$/, 'not_a_digest');
const reasonSchema = z.string().min(1).max(1000);
const referenceSchema = z.string().min(1).max(200);
const componentSchema = z.enum(COMPONENTS);

/** A stream's name. */
export const streamSchema = z.string().regex(/^(account|cash|office)\/[^\p{Cc}\p{Cs}]{1,200}$/u, 'not_a_stream');

/** A customer as told; at least a name. */
const customerSchema = z.strictObject({
  name: z.string().min(1).max(300),
  taxId: z.string().min(1).max(40).exactOptional(),
  emails: z.array(z.string().min(3).max(320)).max(20).exactOptional(),
  phones: z.array(z.string().min(3).max(40)).max(20).exactOptional(),
  language: z.string().min(2).max(35).exactOptional(),
  timeZone: z.string().min(1).max(64).exactOptional(),
  creditLimit: owedSchema.exactOptional(),
});

/** One line of an application; `rate` is units of the payment's currency for one of the item's. */
export const applicationLineSchema = z.strictObject({
  itemId: idSchema,
  instalment: z.number().int().min(1).max(9999),
  component: componentSchema,
  settled: positiveMoneySchema,
  paid: owedSchema,
  rate: z.union([decimalSchema, z.strictObject({ per: decimalSchema })]).exactOptional(),
});
const linesSchema = z.array(applicationLineSchema).max(1000);

const invoiceFields = {
  itemId: idSchema,
  total: owedSchema,
  tax: owedSchema.exactOptional(),
  reference: referenceSchema.exactOptional(),
  deliveredOn: localDateSchema.exactOptional(),
  contraReciboOn: localDateSchema.exactOptional(),
  lateInterest: lateInterestSchema.exactOptional(),
};

const partsSchema = z
  .array(z.strictObject({ dueOn: localDateSchema, amount: positiveMoneySchema }))
  .min(1)
  .max(60);
const itemIdsSchema = z.array(idSchema).min(1).max(500);

/** What a hold is for. */
export const holdKindSchema = z.enum(['dispute', 'promise', 'plan', 'hardship', 'insolvency', 'legal', 'complaint', 'factoring', 'manual']);

const holdSchema = z.strictObject({
  id: idSchema,
  kind: holdKindSchema,
  through: localDateSchema.exactOptional(),
  itemIds: itemIdsSchema.exactOptional(),
});

/** A contact without what was said. */
export const contactFields = {
  channel: z.enum(CONTACT_CHANNELS),
  direction: z.enum(['outgoing', 'incoming']).exactOptional(),
  outcome: z.enum(CONTACT_OUTCOMES),
  withWhom: z.enum(CONTACT_PERSONS).exactOptional(),
  nextOn: localDateSchema.exactOptional(),
};

/** A reminder without the address it went to. */
export const reminderFields = {
  asOf: localDateSchema,
  stage: idSchema,
  tone: idSchema,
  channel: idSchema,
  language: z.string().min(2).max(35),
  template: idSchema,
  digest: digestSchema,
  itemIds: z.array(idSchema).min(1).max(5000),
  totals: z.array(positiveMoneySchema).min(1).max(200),
};

/** What each kind of command holds. */
export const COMMAND_FACTS = {
  'open-account': z.strictObject({ customer: customerSchema, segment: idSchema.exactOptional(), jurisdiction: idSchema.exactOptional() }),
  'update-customer': z.strictObject({
    customer: customerSchema.partial().refine((customer) => Object.keys(customer).length > 0, 'no_fields'),
  }),
  'record-invoice': z.union([
    z.strictObject({ ...invoiceFields, terms: termsSchema }),
    z.strictObject({ ...invoiceFields, instalments: z.array(dueInstalmentSchema).min(1).max(500) }),
  ]),
  'state-balance': z.strictObject({
    itemId: idSchema,
    issuedOn: localDateSchema,
    dueOn: localDateSchema,
    open: owedSchema,
    reference: referenceSchema.exactOptional(),
  }),
  'record-payment': z.strictObject({
    paymentId: idSchema,
    amount: positiveMoneySchema,
    method: z.enum(['transfer', 'cash', 'card', 'cheque', 'withholding', 'netting', 'credit-note', 'small-difference']),
    reference: referenceSchema.exactOptional(),
    clearsOn: localDateSchema.exactOptional(),
    apply: z.union([z.literal('by-policy'), z.literal('none'), linesSchema]),
    itemIds: itemIdsSchema.exactOptional(),
  }),
  'apply-payment': z.strictObject({ paymentId: idSchema, lines: linesSchema.min(1) }),
  'return-payment': z.strictObject({ paymentId: idSchema, reason: reasonSchema }),
  'issue-credit-note': z.strictObject({ creditNoteId: idSchema, amount: positiveMoneySchema, reason: reasonSchema, lines: linesSchema }),
  'cancel-credit-note': z.strictObject({ creditNoteId: idSchema, reason: reasonSchema }),
  'refund-payment': z.strictObject({ paymentId: idSchema, amount: positiveMoneySchema }),
  'void-entry': z.strictObject({ entryId: z.string().min(1).max(220), reason: reasonSchema }),
  'make-promise': z.strictObject({ promiseId: idSchema, parts: partsSchema, itemIds: itemIdsSchema.exactOptional() }),
  'withdraw-promise': z.strictObject({ promiseId: idSchema, reason: reasonSchema }),
  'send-statement': z.strictObject({
    from: localDateSchema,
    to: localDateSchema,
    digest: digestSchema,
    channel: idSchema,
  }),
  'send-reminder': z.strictObject({ ...reminderFields, to: z.string().min(3).max(320).exactOptional() }),
  'issue-portal-link': z.strictObject({ linkId: idSchema, expiresAt: instantSchema }),
  'revoke-portal-link': z.strictObject({ linkId: idSchema, reason: reasonSchema }),
  'log-note': z.strictObject({ text: z.string().min(1).max(10_000) }),
  'charge-interest': z.strictObject({ itemIds: itemIdsSchema.exactOptional() }),
  waive: z.strictObject({
    itemId: idSchema,
    instalment: z.number().int().min(1).max(9999),
    component: componentSchema,
    amount: positiveMoneySchema,
    reason: reasonSchema,
  }),
  'place-hold': z.strictObject({ hold: holdSchema, reason: reasonSchema }),
  'lift-hold': z.strictObject({ holdId: idSchema, reason: reasonSchema }),
  assign: z.strictObject({ to: idSchema }),
  snooze: z.strictObject({ through: localDateSchema }),
  'log-contact': z.strictObject({ ...contactFields, text: z.string().min(1).max(10_000).exactOptional() }),
  'transfer-payment': z.strictObject({ paymentId: idSchema, to: streamSchema, amount: positiveMoneySchema }),
} as const;

/** What every command has, whatever its kind. */
export const commandFrameSchema = z.strictObject({
  id: idSchema,
  kind: z.string(),
  stream: streamSchema,
  on: localDateSchema,
  happenedAt: instantSchema.exactOptional(),
  by: idSchema,
  facts: z.unknown(),
});
