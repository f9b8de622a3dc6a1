/**
 * Text as it is searched and sorted: without accents, in small letters, white space as one blank. Ñ is sought as n.
 *
 * @example
 * foldText('Ferretería  La Peña'); // => 'ferreteria la pena'
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\p{Mn}\p{Cs}\u0000]/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
