import * as z from 'zod';
import { checkClabe } from '../identifiers/index.js';
import { currencySchema } from '../money/money.schema.js';

/** Text for one line: no control characters, no line or paragraph separators, no halves of characters, nothing that turns the direction of writing; no space at either end. */
function line(max: number) {
  return z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]*$/u, 'not_a_line')
    .regex(/^\S(.*\S)?$/u, 'space_at_the_ends');
}

const contactSchema = z
  .strictObject({
    name: line(200).exactOptional(),
    phone: line(40).regex(/\d/, 'not_a_phone').exactOptional(),
    email: line(320)
      .regex(/^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+$/u, 'not_an_email')
      .exactOptional(),
    hours: line(200).exactOptional(),
  })
  .refine(({ phone, email }) => phone !== undefined || email !== undefined, 'no_way_to_ask');

const accountSchema = z
  .strictObject({
    currency: currencySchema,
    clabe: line(18)
      .refine((text) => checkClabe(text).ok, 'not_a_clabe')
      .exactOptional(),
    account: line(60).exactOptional(),
    bank: line(200).exactOptional(),
    holder: line(200).exactOptional(),
  })
  .refine(({ clabe, account }) => clabe !== undefined || account !== undefined, 'no_number');

/** Who is owed and how they are paid, as it is written down. */
export const creditorSchema = z.strictObject({
  name: line(200),
  taxId: line(40).exactOptional(),
  contact: contactSchema,
  accounts: z.array(accountSchema).min(1).max(50),
  references: z.enum(['customer', 'document']).exactOptional(),
});
