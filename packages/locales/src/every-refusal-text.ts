import type { Refusal } from '@cartera/core';
import { enCollection } from './en.collection.js';
import { enFailures } from './en.failures.js';
import { enFaults } from './en.faults.js';
import { enFileIssues } from './en.file-issues.js';
import { enInterest } from './en.interest.js';
import { en } from './en.js';
import { enLetters } from './en.letters.js';
import { enProgram } from './en.program.js';
import { enRefusals } from './en.refusals.js';
import { esMxCollection } from './es-mx.collection.js';
import { esMxFailures } from './es-mx.failures.js';
import { esMxFaults } from './es-mx.faults.js';
import { esMxFileIssues } from './es-mx.file-issues.js';
import { esMxInterest } from './es-mx.interest.js';
import { esMX } from './es-mx.js';
import { esMxLetters } from './es-mx.letters.js';
import { esMxProgram } from './es-mx.program.js';
import { esMxRefusals } from './es-mx.refusals.js';
import { textFrom } from './failure-text.js';
import type { Locale } from './locale-for.js';
import type { RefusalText, RefusalWords } from './messages.types.js';

/** Every code a language has words for, by the language's tag. */
const TABLES: Readonly<Record<string, Readonly<Record<string, RefusalWords>>>> = {
  'es-MX': {
    ...esMX.failures,
    ...esMxFailures,
    ...esMxProgram,
    ...esMxFaults,
    ...esMxCollection,
    ...esMxInterest,
    ...esMxLetters,
    ...esMxRefusals,
  },
  en: { ...en.failures, ...enFailures, ...enProgram, ...enFaults, ...enCollection, ...enInterest, ...enLetters, ...enRefusals },
};

/** What is said of a file that is no table, by what it is instead. */
const FILE_ISSUES: Readonly<Record<string, Readonly<Record<string, RefusalWords>>>> = { 'es-MX': esMxFileIssues, en: enFileIssues };

/** As `refusalText`, which the package's first entry gives out: whoever loads every refusal later than the rest reaches it from here, or a bundler has it all in the first load. */
export function everyRefusalText(locale: Locale, refusal: Refusal): RefusalText {
  const { tag } = locale.words;
  const issues = FILE_ISSUES[tag] ?? {};
  const { issue } = refusal.code === 'file.not_a_table' ? refusal.facts : {};
  const [table, key] = typeof issue === 'string' && Object.hasOwn(issues, issue) ? [issues, issue] : [TABLES[tag] ?? {}, refusal.code];
  return textFrom(table, { ...refusal, code: key }, locale);
}
