/** What a copy, a version or a day adds to a file's name. */
const ADDED = /[\s_.-]*(?:\(\d+\)|\b(?:copia|copy|final|v\d+)\b|\d+)$/iu;
const SOURCE_LENGTH_MAX = 40;

/**
 * A source proposed from a file's name: without what it ends in, and without numbers and days at its end, so that next week's file has the same.
 *
 * @example
 * sourceName('saldos-2026-03-31 (1).xlsx'); // => 'saldos'
 */
export function sourceName(fileName: string): string {
  const name = fileName
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]*$/, '')
    .replaceAll(/[\p{Cc}/]/gu, ' ')
    .trim();
  let bare = name;
  for (let next = bare.replace(ADDED, ''); next !== bare; next = bare.replace(ADDED, '')) bare = next;
  return (bare || name).slice(0, SOURCE_LENGTH_MAX).trim() || 'import';
}
