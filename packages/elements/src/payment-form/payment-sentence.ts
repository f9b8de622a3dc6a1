import type { Money } from '@cartera/core';
import { phrase } from '@cartera/locales';
import type { AppliedLine } from './applied-lines.js';
import type { PaymentView } from './form-view.js';
import { listOf } from './list-of.js';
import type { SentPayment } from './recording-flow.js';

/** More parts of debts than this are only counted. */
const PARTS_NAMED = 4;

/** A sentence with holes, and what stands in them. */
export interface PaymentSentence {
  readonly template: string;
  readonly values: Readonly<Record<string, string>>;
  /** Parts of a value that are better not cut in two: documents with their amounts. */
  readonly whole: readonly string[];
}

/** A payment in one sentence: how much, how, when, and what it is put on. */
export function paymentSentence(view: PaymentView, payment: SentPayment): PaymentSentence {
  const { words, locale } = view;
  const { on, facts } = payment.command;
  const method = facts.method === 'credit-note' ? '' : words.methods[facts.method].toLocaleLowerCase(locale.tag);
  return {
    template: facts.clearsOn === undefined ? words.review.payment : words.review.clearing,
    values: {
      amount: view.money(facts.amount),
      method,
      day: view.day(on),
      clears: view.day(facts.clearsOn ?? on),
      applied: appliedWords(view, payment),
    },
    whole: namedLines(view, payment),
  };
}

/** Where nobody has said what would be done, only what is asked for is known. */
function appliedWords(view: PaymentView, payment: SentPayment): string {
  const { review } = view.words;
  const { applied, command } = payment;
  const lines = linesOf(payment);
  if (!applied && command.facts.apply === 'by-policy') return review.byPolicy;
  if (lines.length === 0) return review.allInFavour;
  const more = lines.length > PARTS_NAMED ? [phrase(review.more, { count: String(lines.length - PARTS_NAMED) })] : [];
  const said = phrase(review.applied, { lines: listOf(view, [...namedLines(view, payment), ...more]) });
  const rest = applied?.unapplied ? [phrase(review.rest, { amount: view.money(applied.unapplied) })] : [];
  return listOf(view, [said, ...rest]);
}

type NamedLine = Pick<AppliedLine, 'itemId' | 'instalment' | 'component'> & { readonly settled: Money };

function linesOf({ applied, command }: SentPayment): readonly NamedLine[] {
  const { apply } = command.facts;
  return applied?.lines ?? (typeof apply === 'object' ? apply : []);
}

function namedLines(view: PaymentView, payment: SentPayment): readonly string[] {
  const { parts } = payment.reading;
  const partOf = ({ itemId, instalment }: NamedLine) => parts.find((part) => part.itemId === itemId && part.number === instalment);
  return linesOf(payment)
    .slice(0, PARTS_NAMED)
    .map((line) => {
      const part = partOf(line);
      const document = view.document({ ...line, reference: part?.reference }, part?.oneOfSeveral ? line.instalment : undefined);
      return phrase(view.words.review.line, { document, amount: view.money(line.settled) });
    });
}
