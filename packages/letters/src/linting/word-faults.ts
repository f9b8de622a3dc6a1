import type { LetterLanguage } from '../templates/index.js';
import type { LetterFault } from './letter-fault.types.js';
import { REFUSED_WORDS, type WordReason } from './refused-words.js';

/** Abbreviations that are written in capitals. */
const CAPITALS: ReadonlySet<string> = new Set(['CLABE', 'SPEI', 'IBAN', 'SWIFT', 'CFDI', 'CODI', 'OXXO', 'BBVA', 'HSBC', 'CURP', 'UUID']);

/** What is code and not words. Line breaks stay, so that lines keep their numbers. */
const CODE = /\{%[\s\S]*?%\}|\{\{[\s\S]*?\}\}/g;

/**
 * What is wrong with the words of a template's text: those of the list, exclamation marks, capitals; each with its line.
 *
 * @example
 * wordFaults('Último aviso', { language: 'es-MX', path: 'text' })[0].facts; // => { word: 'ultimo aviso', reason: 'hurry', line: 1 }
 */
export function wordFaults(
  text: string,
  { language, path }: { readonly language: LetterLanguage; readonly path: 'text' | 'subject' },
): readonly LetterFault[] {
  const words = text.replace(CODE, (code) => code.replace(/[^\n]+/g, ' '));
  const lineOf = (index: number) => words.slice(0, index).split('\n').length;
  const refused = patternsOf(language).flatMap(({ pattern, reason }) =>
    Array.from(folded(words).matchAll(pattern), (found) => ({
      code: 'letter.word_refused',
      path,
      facts: { word: found[0].replace(/\s+/g, ' '), reason, line: lineOf(found.index) },
    })),
  );
  const marks = Array.from(words.matchAll(/[!¡]/g), ({ index }) => ({ code: 'letter.exclamation', path, facts: { line: lineOf(index) } }));
  const shouted = Array.from(words.matchAll(/\p{Lu}{4,}/gu))
    .filter(([word]) => !CAPITALS.has(word))
    .map(({ 0: word, index }) => ({ code: 'letter.shouting', path, facts: { word, line: lineOf(index) } }));
  return [...refused, ...marks, ...shouted];
}

/**
 * A text in small letters without accents, as long as it was, so that places in it stay.
 *
 * @example
 * folded('Último'); // => 'ultimo'
 */
export function folded(text: string): string {
  return Array.from(text.normalize('NFC'), (character) => {
    const bare = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.length === character.length ? bare : character;
  }).join('');
}

interface RefusedPattern {
  readonly pattern: RegExp;
  readonly reason: WordReason;
}

const patterns = new Map<LetterLanguage, readonly RefusedPattern[]>();

/** One expression a reason; made once. */
function patternsOf(language: LetterLanguage): readonly RefusedPattern[] {
  const known = patterns.get(language);
  if (known) return known;
  const lists = Object.entries(REFUSED_WORDS.words[language]) as [WordReason, readonly string[]][];
  const made = lists.map(([reason, words]) => {
    const body = words.map((word) => word.replaceAll('*', '\\p{L}*').replaceAll(' ', '\\s+')).join('|');
    return { reason, pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'gu') };
  });
  patterns.set(language, made);
  return made;
}
