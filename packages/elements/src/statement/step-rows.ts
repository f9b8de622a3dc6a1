import type { Because } from '@cartera/core';
import type { Locale } from '@cartera/locales';
import { becauseText, explanationWords } from '@cartera/locales/because';
import { isMoney } from '../given/index.js';
import type { StepRow } from './render-steps.js';

/** The rows of an explanation: what adds up, then the total it makes. */
export function rowsOf(locale: Locale, because: readonly Because[]): readonly StepRow[] {
  return because.map((step) => {
    const { amount, total } = step.facts;
    const own = isMoney(amount) ? amount : undefined;
    const isTotal = own === undefined && step.code.endsWith(step.code.startsWith('item.') ? '.open' : '.total');
    return { text: becauseText(locale, step), amount: isTotal && isMoney(total) ? total : own, total: isTotal };
  });
}

/** Each part of a promise in words, then the payments that count for it, which make what was paid. */
export function promiseRows(locale: Locale, because: readonly Because[]): readonly StepRow[] {
  return because.flatMap((step) => partRows(locale, step));
}

function partRows(locale: Locale, step: Because): readonly StepRow[] {
  const counted = (step.from ?? []).map((one) => {
    const { amount } = one.facts;
    return { text: becauseText(locale, one), amount: isMoney(amount) ? amount : undefined };
  });
  const { paid } = step.facts;
  const sum = counted.length > 0 && isMoney(paid) ? [{ text: explanationWords(locale).paid, amount: paid, total: true }] : [];
  return [{ text: becauseText(locale, step) }, ...counted, ...sum];
}
