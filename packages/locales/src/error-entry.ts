import type { Refusal } from '@cartera/core';
import { enCauses } from './en.causes.js';
import { enCollectionCauses } from './en.collection-causes.js';
import { enInterestCauses } from './en.interest-causes.js';
import { enLetterCauses } from './en.letter-causes.js';
import { enProgramCauses } from './en.program-causes.js';
import { esMxCauses } from './es-mx.causes.js';
import { esMxCollectionCauses } from './es-mx.collection-causes.js';
import { esMxInterestCauses } from './es-mx.interest-causes.js';
import { esMxLetterCauses } from './es-mx.letter-causes.js';
import { esMxProgramCauses } from './es-mx.program-causes.js';
import type { Locale } from './locale-for.js';
import type { RefusalText } from './messages.types.js';
import { refusalText } from './refusal-text.js';

/** A code as the catalogue of errors has it: its words, and why it comes about. */
export interface ErrorEntry extends RefusalText {
  /** Which rule and which input, by the names they have in code. Absent for a code that has no words. */
  readonly cause?: string;
}

/** Every code's cause, by the tag of the language. */
const CAUSES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'es-MX': { ...esMxCauses, ...esMxCollectionCauses, ...esMxInterestCauses, ...esMxLetterCauses, ...esMxProgramCauses },
  en: { ...enCauses, ...enCollectionCauses, ...enInterestCauses, ...enLetterCauses, ...enProgramCauses },
};

/**
 * A refusal or an error as the catalogue of errors has it: `refusalText`, and the cause, for whoever has to find out. A log or a help desk shows it; a page for
 * debtors says `refusalText` alone, and does not carry the causes. Never throws.
 *
 * @example
 * errorEntry(localeFor('en'), { code: 'terms.no_lines', facts: {} }).cause; // => 'The list `lines` of the terms is empty.'
 */
export function errorEntry(locale: Locale, refusal: Refusal): ErrorEntry {
  const causes = CAUSES[locale.words.tag] ?? {};
  const cause = Object.hasOwn(causes, refusal.code) ? causes[refusal.code] : undefined;
  return { ...refusalText(locale, refusal), ...(cause !== undefined && { cause }) };
}

/**
 * Every code that `errorEntry` has an entry for.
 *
 * @example
 * errorCodes().includes('terms.no_lines'); // => true
 */
export function errorCodes(): readonly string[] {
  return Object.keys({ ...esMxCauses, ...esMxCollectionCauses, ...esMxInterestCauses, ...esMxLetterCauses, ...esMxProgramCauses });
}
