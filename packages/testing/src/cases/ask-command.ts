import type { CommandRequest } from '@cartera/backend';
import type { ApplicationLine, LocalDate, StreamId } from '@cartera/core';
import { mxn } from '../commands/index.js';

type FactsOf<K extends CommandRequest['kind']> = Extract<CommandRequest, { readonly kind: K }>['facts'];

/** A command on account/ACME on 2026-03-02, unless another place is given. */
export function ask<K extends CommandRequest['kind']>(
  kind: K,
  facts: FactsOf<K>,
  { stream = 'account/ACME', on = '2026-03-02' }: { readonly stream?: StreamId; readonly on?: LocalDate } = {},
): CommandRequest {
  return { kind, stream, on, facts } as CommandRequest;
}

/** A line that puts centavos on the first instalment of an item. */
export function lineOn(itemId: string, amount: number, other: Partial<ApplicationLine> = {}): ApplicationLine {
  return { itemId, instalment: 1, component: 'principal', settled: mxn(amount), paid: mxn(amount), ...other };
}

/** A payment by transfer, P-1 of so many centavos, unapplied unless lines are given. */
export function paymentOf(
  amount: number,
  {
    paymentId = 'P-1',
    apply = 'none',
    on = '2026-03-02',
  }: { paymentId?: string; apply?: FactsOf<'record-payment'>['apply']; on?: LocalDate } = {},
): CommandRequest {
  return ask('record-payment', { paymentId, amount: mxn(amount), method: 'transfer', apply }, { on });
}

/** An invoice of 2026-03-02 with these instalments, of the total 100.00 MXN. */
export function invoiceOf(
  instalments: readonly (readonly [number: number, dueOn: LocalDate, amount: number])[],
  itemId = 'F-2',
): CommandRequest {
  const parts = instalments.map(([number, dueOn, amount]) => ({ number, dueOn, amount: mxn(amount) }));
  return ask('record-invoice', { itemId, total: mxn(10_000), instalments: parts });
}

/** A credit note NC-1 of 50.00 MXN that is put on nothing. */
export const CREDIT_NOTE: CommandRequest = ask('issue-credit-note', {
  creditNoteId: 'NC-1',
  amount: mxn(5_000),
  reason: 'Devolución',
  lines: [],
});

/** A promise PP-1 of so many centavos of one day. */
export function promiseOf(
  amount: number,
  { promiseId = 'PP-1', dueOn = '2026-03-10', itemIds }: { promiseId?: string; dueOn?: LocalDate; itemIds?: readonly string[] } = {},
): CommandRequest {
  return ask('make-promise', { promiseId, parts: [{ dueOn, amount: mxn(amount) }], ...(itemIds && { itemIds }) });
}

/** A reminder of 2026-03-02 that speaks of a day. */
export function reminderOf(asOf: LocalDate): CommandRequest {
  const told = {
    stage: 'overdue',
    tone: 'cordial',
    channel: 'email',
    language: 'es-MX',
    template: 'reminder.es-MX',
    digest: '0'.repeat(64),
  };
  return ask('send-reminder', { asOf, ...told, itemIds: ['F-1'], totals: [mxn(1)], to: 'pagos@acme.example' });
}
