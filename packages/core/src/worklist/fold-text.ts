/**
 * Text as it is searched and sorted: without accents, in small letters, white space and control characters as one blank, halves of characters left out. Ñ is sought as n.
 *
 * @example
 * foldText('Ferretería  La Peña'); // => 'ferreteria la pena'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cs}]/gu, '')
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
