import type { ApplicationLine, CurrencyCode, LocalDate, Money, Position } from '@cartera/core';
import { isLocalDate } from '@cartera/core/values';
import type { Locale } from '@cartera/locales';
import { isCurrency } from '../given/index.js';
import { readAmount } from '../submission/index.js';
import { openParts, type OpenPart } from './open-parts.js';
import { paymentCurrencies } from './payment-currencies.js';
import type { PaymentDraft } from './payment-draft.js';
import type { PaymentCommand } from './payment-form-events.types.js';

/** What can be wrong with an answer before anybody is asked. */
export interface PaymentProblems {
  readonly amount?: 'missing' | 'unreadable' | 'other-currency';
  readonly on?: 'missing' | 'later';
  readonly clearsOn?: 'unreadable';
  /** Keys of the parts whose amount cannot be read. */
  readonly lines: readonly string[];
}

/** What a draft comes to. */
export interface PaymentReading {
  /** The business date. */
  readonly asOf: LocalDate;
  readonly currencies: readonly CurrencyCode[];
  readonly currency: CurrencyCode;
  /** What is open in that currency. */
  readonly parts: readonly OpenPart[];
  readonly problems: PaymentProblems;
  /** Keys of the parts that the lines are about, in their order. */
  readonly lineKeys: readonly string[];
  /** What the command would say, but for the payment's number; absent while something is missing or unreadable. */
  readonly payment?: { readonly on: LocalDate; readonly facts: Omit<PaymentCommand['facts'], 'paymentId'> };
}

const NOTHING = /^[\s0.,]*$/;

/** Reads the answers of a draft. Decides nothing: whether they are accepted is the far side's to say. */
export function readPayment(draft: PaymentDraft, position: Position, locale: Locale): PaymentReading {
  const currencies = paymentCurrencies(position);
  const currency = currencies.find((one) => one === draft.currency) ?? currencies[0] ?? '';
  const parts = openParts(position, currency);
  const amount = readAmount(locale, draft.amount, currency);
  const on = draft.on ?? position.asOf;
  const lines = draft.mode === 'lines' ? parts.filter(({ key }) => !NOTHING.test(draft.lines[key] ?? '')) : [];
  const read = lines.map((part) => ({ part, amount: readAmount(locale, draft.lines[part.key] ?? '', currency) }));
  const problems = problemsOf(draft, position, { amount, on, currency });
  const unreadable = read.filter((line) => !line.amount).map(({ part }) => part.key);
  const reading = {
    asOf: position.asOf,
    currencies,
    currency,
    parts,
    problems: { ...problems, lines: unreadable },
    lineKeys: lines.map(({ key }) => key),
  };
  if (!amount || Object.keys(problems).length > 0 || unreadable.length > 0) return reading;
  const applied = read.flatMap((line) => (line.amount ? [lineOf(line.part, line.amount)] : []));
  return { ...reading, payment: { on, facts: factsOf(draft, amount, applied) } };
}

function factsOf(draft: PaymentDraft, amount: Money, lines: readonly ApplicationLine[]): Omit<PaymentCommand['facts'], 'paymentId'> {
  const reference = draft.reference.trim();
  return {
    amount,
    method: draft.method,
    ...(reference !== '' && { reference }),
    ...(draft.clearsOn !== '' && { clearsOn: draft.clearsOn }),
    apply: draft.mode !== 'lines' ? draft.mode : lines.length > 0 ? lines : 'none',
  };
}

function lineOf({ itemId, number, component }: OpenPart, amount: Money): ApplicationLine {
  return { itemId, instalment: number, component, settled: amount, paid: amount };
}

function problemsOf(
  draft: PaymentDraft,
  { asOf }: Position,
  { amount, on, currency }: { readonly amount: Money | undefined; readonly on: string; readonly currency: CurrencyCode },
): Omit<PaymentProblems, 'lines'> {
  const clearsOnRead = draft.clearsOn === '' ? !draft.unfinished.includes('clearsOn') : isLocalDate(draft.clearsOn);
  return {
    ...(!amount && { amount: amountProblem(draft.amount, currency) }),
    ...(!isLocalDate(on) ? { on: 'missing' as const } : on > asOf && { on: 'later' as const }),
    ...(!clearsOnRead && { clearsOn: 'unreadable' as const }),
  };
}

/** What is typed with the code of another currency is not read as if it had none. */
function amountProblem(text: string, currency: CurrencyCode): NonNullable<PaymentProblems['amount']> {
  if (text.trim() === '') return 'missing';
  const code = /(?:^|[^A-Z])([A-Z]{3})(?:$|[^A-Z])/.exec(text.toUpperCase())?.[1];
  return code !== undefined && code !== currency && isCurrency(code) ? 'other-currency' : 'unreadable';
}
