/**
 * Words as they are compared: lower case, without accents, marks and double spaces.
 *
 * @example
 * plainWords('N.º de  Factura'); // => 'n o de factura'
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
