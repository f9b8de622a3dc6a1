import type { Locale } from './locale-for.js';

/**
 * What a kind of entry is called. A kind that has no word yet is called a movement, never by its code.
 *
 * @example
 * entryKindWord(localeFor('es-MX'), 'payment-returned'); // => 'Pago devuelto'
 */
export function entryKindWord({ words }: Locale, kind: string): string {
  const kinds: Readonly<Record<string, string>> = words.entryKinds;
  return Object.hasOwn(kinds, kind) ? (kinds[kind] ?? words.otherEntry) : words.otherEntry;
}
