import type { MessageChannel } from '@cartera/backend';
import { fault, type Customer } from '@cartera/core';
import { checkAddress, isAddress } from './check-address.js';
import { phoneDigits } from './phone-digits.js';

/**
 * Where a customer can be reached by a channel, as told, without what cannot be written to.
 *
 * @example
 * addressesOf({ name: 'X', phones: ['55 1234 5678', '123'] }, 'sms'); // => ['55 1234 5678']
 */
export function addressesOf(customer: Customer | undefined, channel: MessageChannel): readonly string[] {
  if (channel === 'email') return (customer?.emails ?? []).filter(isAddress);
  if (channel === 'whatsapp' || channel === 'sms') return (customer?.phones ?? []).filter((phone) => phoneDigits(phone) !== undefined);
  return [];
}

/**
 * Whom a message goes to: what was asked for, else the customer's first address; by letter and by copy nobody in particular, unless said.
 *
 * @throws {Fault} message.address_invalid at `to`.
 */
export function addressee(asked: string | undefined, channel: MessageChannel, known: readonly string[]): string | undefined {
  if (asked === undefined) return known[0];
  if (channel === 'email') return checkAddress(asked);
  if ((channel === 'whatsapp' || channel === 'sms') && phoneDigits(asked) === undefined) throw fault('message.address_invalid', {}, 'to');
  if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(asked) || asked.trim().length < 3) throw fault('message.address_invalid', {}, 'to');
  return asked;
}
