import type { PromiseStanding } from '@cartera/core';
import type { Locale } from '@cartera/locales';
import { accountWords } from '@cartera/locales/account';

/** A sign for each state, beside its word: never colour alone. */
const MARKS = { open: '○', kept: '✓', 'partially-kept': '◐', broken: '✕', withdrawn: '–' } as const;

/** How a promise stands, as a sign and as a word. */
export function promiseState(locale: Locale, { verdict, withdrawnOn }: PromiseStanding): { readonly mark: string; readonly word: string } {
  const state = withdrawnOn === undefined ? verdict.state : 'withdrawn';
  return { mark: MARKS[state], word: accountWords(locale).promiseStates[state] };
}
