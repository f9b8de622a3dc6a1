import type { ExportSection } from './document.types.js';

/** Longest name of a sheet. */
const LENGTH_MAX = 31;

/**
 * A name for every section's sheet, and for the summary before them: at most 31 characters, without those that Excel refuses, none twice whatever the case. The currency stands in it where
 * a document has several.
 *
 * @example
 * sheetNames('Resumen', [movementsInPesos, movementsInDollars]); // => ['Resumen', 'Movimientos MXN', 'Movimientos USD']
 */
export function sheetNames(summary: string, sections: readonly Pick<ExportSection, 'label' | 'currency'>[]): readonly string[] {
  const several = new Set(sections.flatMap(({ currency }) => currency ?? [])).size > 1;
  const taken = new Set<string>();
  const wanted = [summary, ...sections.map(({ label, currency }) => (several && currency !== undefined ? `${label} ${currency}` : label))];
  return wanted.map((name) => {
    const legal = lawful(name) || '–';
    let free = legal;
    for (let times = 2; taken.has(free.toLowerCase()); times += 1) free = `${legal.slice(0, LENGTH_MAX - 5).trim()} (${times})`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function lawful(name: string): string {
  return name
    .replaceAll(/[[\]:*?/\\\p{Cc}]/gu, ' ')
    .replaceAll(/^[\s']+|[\s']+$/g, '')
    .replaceAll(/\s+/g, ' ')
    .slice(0, LENGTH_MAX)
    .trim();
}
