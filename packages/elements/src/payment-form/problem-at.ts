import { minorUnits } from '@cartera/core/values';
import { formatAmount, phrase } from '@cartera/locales';
import type { Problem } from '../submission/index.js';
import type { PaymentView } from './form-view.js';
import { listOf } from './list-of.js';
import { paymentFailureWords } from './payment-failure-words.js';
import { placeOf, type Place } from './place-of.js';
import type { PaymentReading } from './read-payment.js';
import type { RecordingFlow } from './recording-flow.js';

/** What is wrong at a place: refused by the far side; or, once looked at, missing or unreadable. */
export function problemAt(view: PaymentView, flow: RecordingFlow, place: Place): Problem | undefined {
  const { reading, refusal, locked } = flow;
  if (!reading || locked) return undefined;
  const text = ownProblem(view, flow, reading, place);
  if (text !== undefined) return { text };
  if (!refusal) return undefined;
  const refusedAt = placeOf(refusal, reading.lineKeys);
  const here = refusedAt.at === place.at && (refusedAt.at !== 'line' || place.at !== 'line' || refusedAt.key === place.key);
  return here ? paymentFailureWords(view.locale, refusal) : undefined;
}

function ownProblem(view: PaymentView, { draft }: RecordingFlow, reading: PaymentReading, place: Place): string | undefined {
  const { problems, currencies, currency } = reading;
  const words = view.words.problems;
  switch (place.at) {
    case 'amount':
      if (!problems.amount || draft.told === 'nothing' || (problems.amount === 'missing' && draft.told !== 'all')) return undefined;
      if (problems.amount === 'missing') return words.amountMissing;
      return problems.amount === 'unreadable'
        ? unreadable(view, currency)
        : phrase(words.otherCurrency, { currencies: listOf(view, currencies) });
    case 'on':
      return problems.on && (problems.on === 'later' ? phrase(words.onLater, { day: view.day(reading.asOf) }) : words.onMissing);
    case 'clearsOn':
      return problems.clearsOn && words.clearsOnUnreadable;
    case 'line':
      return problems.lines.includes(place.key) ? unreadable(view, currency) : undefined;
    default:
      return undefined;
  }
}

function unreadable({ locale, words }: PaymentView, currency: string): string {
  return phrase(words.problems.amountUnreadable, {
    example: formatAmount(locale, { amount: 5000 * 10 ** minorUnits(currency), currency }),
  });
}
