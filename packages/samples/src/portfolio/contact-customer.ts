import type { ContactChannel, ContactOutcome, LocalDate } from '@cartera/core';
import { CHANNELS } from './distributions.js';
import type { Story } from './story.types.js';

/** Somebody writes to or calls the customer today; what came of it, and when to ask again. */
export function contactCustomer({ agenda, chance, say }: Story, outcome: ContactOutcome, nextOn?: LocalDate): void {
  const channel: ContactChannel = chance.fromShares(CHANNELS);
  say('log-contact', agenda.today, { channel, outcome, ...(nextOn !== undefined && { nextOn }) });
}
