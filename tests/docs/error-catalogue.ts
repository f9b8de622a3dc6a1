import '@cartera/locales/en';
import { errorCodes, errorEntry, localeFor } from '@cartera/locales';
import { importText, importTopic, rowFaultCodes } from '@cartera/locales/import';
import type { CodeWords, WordedCode } from './code-words.types.js';
import { codesInSources } from './error-codes.js';
import { ROW_CAUSES } from './row-words.js';

/** A code of the catalogue: its words, and the packages that raise it. */
export interface CataloguedCode extends WordedCode {
  readonly code: string;
  readonly packages: readonly string[];
}

/** Every code that there is, in order of the alphabet; and apart those that are raised without words, and words without a code. */
export interface Catalogue {
  readonly codes: readonly CataloguedCode[];
  readonly unworded: readonly string[];
  readonly gone: readonly string[];
}

/** What is only said of a file that is read: nothing is wrong. */
const { skipped, warnings, reasons } = importTopic.spanish;
const SAID: ReadonlySet<string> = new Set([skipped, warnings, reasons].flatMap((words) => Object.keys(words)));

/** Reads the catalogue off the sources and their words. */
export function errorCatalogue(): Catalogue {
  const { raised, possible } = codesInSources();
  const worded = allWords();
  const codes = [...possible.keys()].toSorted().flatMap((code): readonly CataloguedCode[] => {
    const words = worded.get(code);
    return words ? [{ code, ...words, packages: [...(possible.get(code) ?? [])].toSorted() }] : [];
  });
  return {
    codes,
    unworded: [...raised.keys()].filter((code) => !worded.has(code) && !SAID.has(code)),
    gone: [...worded.keys()].filter((code) => !possible.has(code)),
  };
}

/** From two places in one shape. Where both have words, those of `locales` hold. */
function allWords(): ReadonlyMap<string, WordedCode> {
  return new Map([
    ...rowFaultCodes().map((code) => [code, wordsOfRow(code)] as const),
    ...errorCodes().map((code) => [code, { es: wordsOfLocale('es-MX', code), en: wordsOfLocale('en', code) }] as const),
  ]);
}

function wordsOfRow(code: string): WordedCode {
  const of = (tag: string, cause = ''): CodeWords => ({ ...importText(localeFor(tag), { code }), cause });
  return { es: of('es-MX', ROW_CAUSES[code]?.es), en: of('en', ROW_CAUSES[code]?.en) };
}

/** As said without any fact. */
function wordsOfLocale(tag: string, code: string): CodeWords {
  return { cause: '', ...errorEntry(localeFor(tag), { code, facts: {} }) };
}
