/** The delimiters that files come with. */
export type Delimiter = ',' | ';' | '\t';

/** The one that the header line has most of; a comma where it has none. */
export function findDelimiter(header: string): Delimiter {
  const count = (delimiter: string) => header.split(delimiter).length - 1;
  return ([',', ';', '\t'] as const).reduce((best, next) => (count(next) > count(best) ? next : best));
}
