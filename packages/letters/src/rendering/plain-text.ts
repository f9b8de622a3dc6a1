/** Marks that turn the reading direction, stand for nothing, or end a line: they are no part of a name. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]+/gu;

/** Longest text of somebody else's in a letter, in characters. */
const LENGTH_MAX = 300;

/**
 * Somebody else's text (a name, a document number) as it may stand in a letter: one line, nothing unseen in it, at most 300 characters.
 *
 * @example
 * plainText('ACME\r\nBcc: x'); // => 'ACME Bcc: x'
 */
export function plainText(text: string): string {
  const line = text.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length > LENGTH_MAX ? `${characters.slice(0, LENGTH_MAX - 1).join('')}…` : line;
}
