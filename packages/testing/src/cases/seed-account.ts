import type { Backend, Outcome } from '@cartera/backend';
import { fault } from '@cartera/core';
import { mxn, openAccount, recordInvoice, type CommandPlace } from '../commands/index.js';

/** Opens an account with one invoice of 100.00 MXN, item F-1, due on 2026-04-01: two entries. */
export async function seedAccount(backend: Backend, place: CommandPlace): Promise<void> {
  accepted(await backend.submit(openAccount(place), { idempotencyKey: `seed/open/${place.stream}` }));
  const invoice = recordInvoice(place, { itemId: 'F-1', total: mxn(10_000), dueOn: '2026-04-01' });
  accepted(await backend.submit(invoice, { idempotencyKey: `seed/invoice/${place.stream}` }));
}

/** Lets an outcome through that was accepted: what a case prepares has to work. */
export function accepted(outcome: Outcome): Extract<Outcome, { ok: true }> {
  if (!outcome.ok) throw fault('testing.not_accepted', { code: outcome.refusal.code });
  return outcome;
}
