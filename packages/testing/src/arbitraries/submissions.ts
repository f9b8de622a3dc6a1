import type { CommandRequest } from '@cartera/backend';
import { addDays, type ApplicationLine, type Instant, type LocalDate, type Money, type StreamId } from '@cartera/core';
import * as fc from 'fast-check';

/** A command as somebody sends it. */
export interface Submission {
  readonly command: CommandRequest;
  readonly idempotencyKey: string;
  /** What the clock says then; it may go back. */
  readonly at: Instant;
}

/** The accounts that random commands are about. */
export const ACCOUNTS: readonly StreamId[] = Object.freeze(['account/A', 'account/B', 'account/ñ 日本']);

/** The first day that random commands bear; the last is 90 days later. */
const FIRST_DAY = '2026-01-15';
const DAYS = 90;

type Kind = CommandRequest['kind'];
type FactsOf<K extends Kind> = Extract<CommandRequest, { readonly kind: K }>['facts'];
/** Facts that wait for the command's day and its place among the others. */
type Told<K extends Kind> = (on: LocalDate, n: number) => FactsOf<K>;

const items = fc.constantFrom('F-1', 'F-2', 'F-3');
const currencies = fc.constantFrom('MXN', 'MXN', 'MXN', 'MXN', 'USD');
/** Debts are larger than what is put on them, as a rule. */
const debt = fc.record({ amount: fc.oneof(fc.integer({ min: 2_000, max: 20_000 }), fc.constantFrom(1, 10_000)), currency: currencies });
const money = fc.record({ amount: fc.oneof(fc.integer({ min: 1, max: 4_000 }), fc.constantFrom(1, 10_000)), currency: currencies });
const payments = fc.constantFrom('P-1', 'P-2', 'P-3');
const notes = fc.constantFrom('NC-1', 'NC-2');
const promises = fc.constantFrom('PP-1', 'PP-2');
const reasons = fc.constantFrom('error', 'devuelto por el banco', 'acuerdo 😀');
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const daysLater = (min: number, max: number) => fc.integer({ min, max });

const line = fc
  .tuple(items, fc.constantFrom(1, 1, 1, 2), money)
  .map(([itemId, instalment, settled]): ApplicationLine => ({ itemId, instalment, component: 'principal', settled, paid: settled }));
const lines = fc.array(line, { minLength: 1, maxLength: 2 });

/** An invoice in one or two instalments. */
const invoice = fc
  .tuple(items, debt, fc.array(daysLater(0, 60), { minLength: 1, maxLength: 2 }))
  .map(([itemId, total, due]): Told<'record-invoice'> => {
    const first: Money = { ...total, amount: Math.floor(total.amount / due.length) };
    const parts = due.length === 1 ? [total] : [first, { ...total, amount: total.amount - first.amount }];
    const sorted = due.toSorted((a, b) => a - b);
    return (on) => ({
      itemId,
      total,
      instalments: parts.map((amount, n) => ({ number: n + 1, dueOn: addDays(on, sorted[n] ?? 0), amount })),
    });
  });

const payment = fc
  .record(
    {
      paymentId: payments,
      amount: money,
      method: fc.constantFrom('transfer', 'cash'),
      apply: fc.oneof(fc.constantFrom('by-policy', 'by-policy', 'none'), lines),
      clears: daysLater(0, 5),
      itemIds: fc.array(items, { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['paymentId', 'amount', 'method', 'apply'] },
  )
  .map(({ clears, ...given }): Told<'record-payment'> => (on) => ({
    ...given,
    ...(clears !== undefined && { clearsOn: addDays(on, clears) }),
  }));

const balance = fc
  .tuple(items, debt, daysLater(-60, 0), daysLater(-30, 60))
  .map(([itemId, open, issued, due]): Told<'state-balance'> => (on) => ({
    itemId,
    open,
    issuedOn: addDays(on, issued),
    dueOn: addDays(on, Math.max(issued, due)),
  }));

const promise = fc
  .tuple(promises, fc.array(fc.tuple(daysLater(1, 45), money), { minLength: 1, maxLength: 2 }))
  .map(([promiseId, parts]): Told<'make-promise'> => (on) => ({
    promiseId,
    parts: parts.map(([days, amount]) => ({ dueOn: addDays(on, days), amount })),
  }));

function told<K extends Kind>(kind: K, facts: fc.Arbitrary<Told<K>>): fc.Arbitrary<{ readonly kind: K; readonly facts: Told<K> }> {
  return facts.map((each) => ({ kind, facts: each }));
}

function plain<K extends Kind>(
  kind: K,
  facts: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<{ readonly kind: K; readonly facts: Told<K> }> {
  return fc.record(facts).map((each) => ({ kind, facts: () => each as FactsOf<K> }));
}

/** One of the ten commands before. */
const voiding = fc
  .tuple(fc.integer({ min: 1, max: 10 }), fc.constantFrom(1, 1, 1, 2), reasons)
  .map(([back, place, reason]): Told<'void-entry'> => (_on, n) => ({ entryId: `k-${Math.max(0, n - back)}/${place}`, reason }));

const asked = fc.oneof(
  { weight: 1, arbitrary: plain('open-account', { customer: fc.record({ name: text }) }) },
  { weight: 5, arbitrary: told('record-invoice', invoice) },
  { weight: 2, arbitrary: told('state-balance', balance) },
  { weight: 5, arbitrary: told('record-payment', payment) },
  { weight: 2, arbitrary: plain('apply-payment', { paymentId: fc.oneof(payments, notes), lines }) },
  { weight: 2, arbitrary: plain('return-payment', { paymentId: payments, reason: reasons }) },
  { weight: 1, arbitrary: plain('refund-payment', { paymentId: payments, amount: money }) },
  {
    weight: 2,
    arbitrary: plain('issue-credit-note', { creditNoteId: notes, amount: money, reason: reasons, lines: fc.oneof(fc.constant([]), lines) }),
  },
  { weight: 1, arbitrary: plain('cancel-credit-note', { creditNoteId: notes, reason: reasons }) },
  { weight: 3, arbitrary: told('void-entry', voiding) },
  { weight: 2, arbitrary: told('make-promise', promise) },
  { weight: 1, arbitrary: plain('withdraw-promise', { promiseId: promises, reason: reasons }) },
  { weight: 2, arbitrary: plain('transfer-payment', { paymentId: payments, to: fc.constantFrom(...ACCOUNTS), amount: money }) },
  { weight: 1, arbitrary: plain('log-note', { text }) },
);

/**
 * Random commands over a few accounts, documents and keys, so that they meet: repeats, keys used again, refusals of every kind. The first
 * three open the accounts; the n-th after them is k-n, but now and then takes a key of before.
 *
 * @example
 * fc.assert(fc.asyncProperty(submissions(), async (list) => { for (const { command, idempotencyKey } of list) await backend.submit(command, { idempotencyKey }); }));
 */
export function submissions({
  minLength = 0,
  maxLength = 25,
}: { readonly minLength?: number; readonly maxLength?: number } = {}): fc.Arbitrary<readonly Submission[]> {
  const drawn = fc.record({
    asked,
    stream: fc.oneof(
      { weight: 4, arbitrary: fc.constant(ACCOUNTS[0] as StreamId) },
      { weight: 1, arbitrary: fc.constantFrom(...ACCOUNTS) },
    ),
    day: fc.nat(DAYS),
    again: fc.oneof({ weight: 9, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: fc.nat(maxLength) }),
    hour: fc.nat(23),
    backwards: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(DAYS) }),
  });
  return fc.tuple(fc.array(drawn, { minLength, maxLength, size: 'max' }), fc.boolean()).map(([list, inOrder]) => {
    const ordered = inOrder ? list.toSorted((a, b) => a.day - b.day) : list;
    return [...ACCOUNTS.map(opening), ...ordered.map(submissionOf)];
  });
}

interface Drawn {
  readonly asked: { readonly kind: Kind; readonly facts: (on: LocalDate, n: number) => CommandRequest['facts'] };
  readonly stream: StreamId;
  readonly day: number;
  readonly again: number | undefined;
  readonly hour: number;
  readonly backwards: number;
}

function submissionOf({ asked: { kind, facts }, stream, day, again, hour, backwards }: Drawn, n: number): Submission {
  const on = addDays(FIRST_DAY, day);
  const command = { kind, stream, on, facts: facts(on, n) } as CommandRequest;
  const learned = addDays(FIRST_DAY, Math.max(0, day - backwards));
  return { command, idempotencyKey: `k-${again ?? n}`, at: `${learned}T${String(hour).padStart(2, '0')}:00:00Z` };
}

function opening(stream: StreamId, n: number): Submission {
  const command: CommandRequest = { kind: 'open-account', stream, on: FIRST_DAY, facts: { customer: { name: `Cliente ${n + 1}` } } };
  return { command, idempotencyKey: `open-${n}`, at: `${FIRST_DAY}T06:00:00Z` };
}
