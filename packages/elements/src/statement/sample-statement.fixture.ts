import type { Backend } from '@cartera/backend';
import type { Amounts, InstalmentState, Statement, StatementLine, StatementSection } from '@cartera/core';

/** What a sample is to look like. */
export interface Sample {
  readonly currencies?: readonly string[];
  readonly lines?: number;
  readonly knownAt?: string;
  readonly late?: boolean;
  readonly settled?: boolean;
  readonly to?: string;
  /** Multiplies every amount. */
  readonly scale?: number;
}

/**
 * A statement of ACME, by hand: 31,004.10 overdue since 2 Feb 2026, 18,406.45 not due, 1,200.00 in favour: 48,210.55. Its lines are invoices of 1.00 and payments of
 * 0.40 by turns, the last one what is missing to the balance.
 */
export function sampleStatement({ currencies = ['MXN'], knownAt, to = '2026-03-31', ...sample }: Sample = {}): Statement {
  const sections = currencies.map((currency) => sectionOf(currency, sample));
  return { stream: 'account/ACME', from: '2026-01-01', to, ...(knownAt !== undefined && { knownAt }), sections, digest: '0'.repeat(64) };
}

function sectionOf(currency: string, { lines = 4, late = false, settled = false, scale = 1 }: Sample): StatementSection {
  const money = (amount: number) => ({ amount: amount * scale, currency });
  const buckets = [
    { fromDays: 1, throughDays: 30, amount: settled ? 0 : 1_240_410 * scale },
    { fromDays: 31, throughDays: 60, amount: settled ? 0 : 1_860_000 * scale },
    { fromDays: 61, throughDays: 90, amount: 0 },
    { fromDays: 91, throughDays: null, amount: 0 },
  ];
  const [notDue, unapplied] = settled ? [0, 0] : [1_840_645 * scale, -120_000 * scale];
  const closing = settled ? 0 : 4_821_055;
  const openItems = settled
    ? []
    : [
        { ...itemOf('F-1001', '2026-01-03', '2026-02-02', money(1_860_000)), disputed: 50_000 * scale },
        itemOf('F-1042', '2026-02-10', '2026-03-12', money(1_240_410)),
        itemOf('F-1050', '2026-03-01', '2026-04-30', money(1_840_645)),
      ];
  return {
    currency,
    opening: money(1_000_000),
    lines: linesOf(lines, closing - 1_000_000).map((line, index) => ({
      ...line,
      amount: money(line.amount),
      balance: money(line.balance),
      ...(late && index === 0 && { late: true, on: '2025-12-20' }),
    })),
    closing: money(closing),
    aging: { customerId: 'ACME', currency, notDue, buckets, unapplied, total: closing * scale },
    openItems,
  };
}

type PlainLine = Omit<StatementLine, 'amount' | 'balance'> & { readonly amount: number; readonly balance: number };

function linesOf(count: number, total: number): readonly PlainLine[] {
  let balance = 1_000_000;
  return Array.from({ length: count }, (_, index) => {
    const invoice = index % 2 === 0;
    const amount = index === count - 1 ? 1_000_000 + total - balance : invoice ? 100 : -40;
    balance += amount;
    const on = `2026-0${1 + Math.floor((index * 3) / count)}-15`;
    const kind = invoice ? 'invoice-recorded' : 'payment-recorded';
    return { on, entryId: `e${index}/1`, kind, reference: `${invoice ? 'F' : 'P'}-${index}`, amount, balance };
  });
}

function itemOf(
  itemId: string,
  issuedOn: string,
  dueOn: string,
  { amount, currency }: { amount: number; currency: string },
): InstalmentState {
  const amounts: Amounts = { currency, total: amount, penalty: 0, fee: 0, lateInterest: 0, interest: 0, tax: 0, principal: amount };
  return { itemId, number: 1, issuedOn, dueOn, original: amounts, open: amounts, disputed: 0, reductions: [] };
}

/** A call that a Backend got. */
export interface Call {
  readonly name: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal | undefined;
}

/** A Backend that keeps what it was asked and answers as told. */
export function backendThat(answer: (call: Call) => unknown): { readonly backend: Backend; readonly calls: readonly Call[] } {
  const calls: Call[] = [];
  const view = async (name: string, query: object, options?: { readonly signal?: AbortSignal }) => {
    const call = { name, query: { ...query }, signal: options?.signal };
    calls.push(call);
    return answer(call);
  };
  const unused = () => Promise.reject(new Error('not asked in these tests'));
  return { backend: { view: view as Backend['view'], submit: unused, capabilities: unused }, calls };
}

/** An error as Backends give them. */
export function codedError(code: string, more: object = {}): Error {
  return Object.assign(new Error(code), { code, facts: {}, ...more });
}
