import { createBackend, type Backend, type Caller } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { DEFAULT_POLICY, type BusinessCalendar, type CurrencyCode, type LocalDate, type Money } from '@cartera/core';

/** Friday. */
export const TODAY = '2028-03-31';
export const STREAM = 'account/ACME';

/** Weekends, and the bank holidays of spring 2028 in Mexico. */
const calendar: BusinessCalendar = {
  id: 'spring',
  weekend: [6, 7],
  holidays: ['2028-04-13', '2028-04-14', '2028-05-01'],
  from: '2028-01-01',
  through: '2028-12-31',
};

/** What an account is to hold. */
export interface AccountSample {
  readonly today?: () => LocalDate;
  readonly name?: string;
  /** Invoices by currency, in minor units: the first is past due, the second falls due in May. */
  readonly owed?: Readonly<Record<CurrencyCode, readonly [number, number]>>;
  readonly rules?: Partial<typeof DEFAULT_POLICY.promise>;
}

const CUSTOMER: Caller = { id: 'acme', role: 'customer', streams: [STREAM] };

/**
 * A customer's Backend over a store in memory, and a clerk's over the same. Without more said: 31,004.10 past due since 2 February and 17,206.45 due on 20 May; promises
 * on any day within 30 days, of a tenth at least.
 */
export async function accountBackends(sample: AccountSample = {}): Promise<{ readonly customer: Backend; readonly clerk: Backend }> {
  const { today = () => TODAY, owed = { MXN: [3_100_410, 1_720_645] }, name = 'Ferretería La Central', rules } = sample;
  const policy = { ...DEFAULT_POLICY, promise: { ...DEFAULT_POLICY.promise, horizonDays: 30, minimumShare: '0.1', ...rules } };
  const store = createMemoryStore();
  const backendFor = (caller: Caller) =>
    createBackend(store, {
      caller,
      policies: [policy],
      references: { calendar },
      clock: () => `${today()}T18:00:00Z`,
      businessDate: today,
    });
  const clerk = backendFor({ id: 'ana', role: 'clerk' });
  await record(clerk, { kind: 'open-account', stream: STREAM, on: '2028-01-02', facts: { customer: { name } } });
  for (const [currency, [late, later]] of Object.entries(owed)) {
    const invoice = (itemId: string, amount: Money, dueOn: LocalDate) =>
      record(clerk, {
        kind: 'record-invoice',
        stream: STREAM,
        on: '2028-01-03',
        facts: { itemId, total: amount, instalments: [{ number: 1, dueOn, amount }] },
      });
    if (late > 0) await invoice(`F-1-${currency}`, { amount: late, currency }, '2028-02-02');
    if (later > 0) await invoice(`F-2-${currency}`, { amount: later, currency }, '2028-05-20');
  }
  return { customer: backendFor(CUSTOMER), clerk };
}

let keys = 0;

/** Sends a command that must be accepted. */
export async function record(backend: Backend, command: Parameters<Backend['submit']>[0]): Promise<void> {
  keys += 1;
  const outcome = await backend.submit(command, { idempotencyKey: `sample-${keys}` });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
}
