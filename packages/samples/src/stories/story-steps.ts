import type {
  ApplicationLine,
  CommandFacts,
  ContactChannel,
  ContactOutcome,
  Hold,
  LocalDate,
  Money,
  SettlementMethod,
  StreamId,
  Terms,
} from '@cartera/core';

/** A kind of command with its facts: what happens to one account on one day. */
export interface StoryStep {
  readonly kind: keyof CommandFacts;
  readonly on: LocalDate;
  readonly facts: unknown;
  /** The day the books learned it, where that is later. */
  readonly learnedOn?: LocalDate;
}

/** One account's story, in the order it was learned. */
export interface AccountStory {
  readonly stream: StreamId;
  readonly steps: readonly StoryStep[];
}

/** How payment terms are said here: days of credit, or two halves. */
export type SampleTerms = 15 | 30 | 60 | 'halves';

const TERMS: Readonly<Record<SampleTerms, Terms>> = {
  15: { lines: [{ share: 'rest', due: [{ days: 15 }] }] },
  30: { lines: [{ share: 'rest', due: [{ days: 30 }, { businessDay: 'following' }] }] },
  60: { lines: [{ share: 'rest', due: [{ days: 60 }] }] },
  halves: {
    lines: [
      { share: { percent: '50' }, due: [{ days: 30 }] },
      { share: 'rest', due: [{ days: 60 }] },
    ],
  },
};

/** Pesos, in centavos. */
export const mxn = (amount: number): Money => ({ amount, currency: 'MXN' });
/** Dollars, in cents. */
export const usd = (amount: number): Money => ({ amount, currency: 'USD' });

/** An invoice by its folio. */
export function bills(on: LocalDate, folio: string, total: Money, terms: SampleTerms = 30): StoryStep {
  return { kind: 'record-invoice', on, facts: { itemId: folio, reference: folio, total, terms: TERMS[terms] } };
}

/** How a payment differs from a plain transfer put where the policy says. */
export interface Paying {
  readonly method?: SettlementMethod;
  readonly apply?: 'none' | readonly ApplicationLine[];
  readonly itemIds?: readonly string[];
  readonly clearsOn?: LocalDate;
  readonly learnedOn?: LocalDate;
}

/** A payment. */
export function pays(on: LocalDate, paymentId: string, amount: Money, paying: Paying = {}): StoryStep {
  const { method = 'transfer', apply = 'by-policy', learnedOn, ...rest } = paying;
  return {
    kind: 'record-payment',
    on,
    facts: { paymentId, reference: paymentId, amount, method, apply, ...rest },
    ...(learnedOn !== undefined && { learnedOn }),
  };
}

/** Money on the principal of an instalment. */
export function onto(itemId: string, amount: Money, instalment = 1): ApplicationLine {
  return { itemId, instalment, component: 'principal', settled: amount, paid: amount };
}

/** Dollars owed, paid in pesos at a rate. */
export function ontoAt(itemId: string, settled: Money, paid: Money, rate: string): ApplicationLine {
  return { itemId, instalment: 1, component: 'principal', settled, paid, rate };
}

/** A payment that came back. */
export const bounces = (on: LocalDate, paymentId: string): StoryStep => ({
  kind: 'return-payment',
  on,
  facts: { paymentId, reason: 'Cheque sin fondos' },
});

/** Unapplied money put on debts. */
export const applies = (on: LocalDate, paymentId: string, lines: readonly ApplicationLine[]): StoryStep => ({
  kind: 'apply-payment',
  on,
  facts: { paymentId, lines },
});

/** A credit note. */
export const credits = (
  on: LocalDate,
  creditNoteId: string,
  amount: Money,
  why: { readonly reason: string; readonly lines: readonly ApplicationLine[] },
): StoryStep => ({
  kind: 'issue-credit-note',
  on,
  facts: { creditNoteId, amount, ...why },
});

/** A promise to pay once. */
export const promises = (on: LocalDate, promiseId: string, dueOn: LocalDate, amount: Money): StoryStep => ({
  kind: 'make-promise',
  on,
  facts: { promiseId, parts: [{ dueOn, amount }] },
});

/** A note for staff. */
export const notes = (on: LocalDate, text: string): StoryStep => ({ kind: 'log-note', on, facts: { text } });

/** An open balance of before these books. */
export const states = (
  on: LocalDate,
  itemId: string,
  days: { readonly issuedOn: LocalDate; readonly dueOn: LocalDate },
  open: Money,
): StoryStep => ({
  kind: 'state-balance',
  on,
  facts: { itemId, reference: itemId, ...days, open },
});

/** Money given back. */
export const refunds = (on: LocalDate, paymentId: string, amount: Money): StoryStep => ({
  kind: 'refund-payment',
  on,
  facts: { paymentId, amount },
});

/** Somebody gets the account. */
export const assigns = (on: LocalDate, to: string): StoryStep => ({ kind: 'assign', on, facts: { to } });

/** The account is put off through a day. */
export const putsOff = (on: LocalDate, through: LocalDate): StoryStep => ({ kind: 'snooze', on, facts: { through } });

/** A contact, or the attempt at one. */
export const contacts = (
  on: LocalDate,
  channel: ContactChannel,
  outcome: ContactOutcome,
  more: Partial<Pick<CommandFacts['log-contact'], 'withWhom' | 'nextOn' | 'text'>> = {},
): StoryStep => ({ kind: 'log-contact', on, facts: { channel, outcome, ...more } });

/** Documents rest. */
export const holds = (on: LocalDate, hold: Omit<Hold, 'from'>, reason: string): StoryStep => ({
  kind: 'place-hold',
  on,
  facts: { hold, reason },
});
