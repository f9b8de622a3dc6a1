/** The delimiters that files come with. */
export type Delimiter = ',' | ';' | '\t';

/**
 * The one that stands equally often in most of the first lines, what is in quotes left out; of several the one that stands there most often; a comma where there is none. A title above
 * the headers, or a thousands comma in an amount, is in fewer lines than what separates the columns.
 *
 * @example
 * findDelimiter('Comercial del Norte, S.A.\nFolio;Total\nF-1;1,160.00\nF-2;90.00'); // => ';'
 */
export function findDelimiter(beginning: string): Delimiter {
  const bare = beginning.replaceAll(/"[^"]*"/g, '').split(/[\r\n]+/);
  const measured = ([',', ';', '\t'] as const).map((delimiter) => ({ delimiter, ...usualCount(bare, delimiter) }));
  return measured.reduce((best, next) => (next.lines > best.lines || (next.lines === best.lines && next.count > best.count) ? next : best))
    .delimiter;
}

/** How often a delimiter stands in a line, mostly, and in how many lines it does; lines without it do not count. */
function usualCount(lines: readonly string[], delimiter: string): { readonly count: number; readonly lines: number } {
  const linesOf = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) linesOf.set(count, (linesOf.get(count) ?? 0) + 1);
  }
  return [...linesOf].reduce((best, [count, many]) => (many > best.lines ? { count, lines: many } : best), { count: 0, lines: 0 });
}
