const LETTERS = 26;
const UNNAMED = /^\[[A-Z]{1,3}\]$/;

/**
 * What a column without a header is called in a mapping: the letter that spreadsheets give it, in brackets.
 *
 * @param place From 0.
 * @example
 * unnamedColumn(27); // => '[AB]'
 */
export function unnamedColumn(place: number): string {
  let letters = '';
  for (let left = place + 1; left > 0; left = Math.floor((left - 1) / LETTERS))
    letters = String.fromCharCode(65 + ((left - 1) % LETTERS)) + letters;
  return `[${letters}]`;
}

/** Headers in which those columns without one that a mapping names are called so. */
export function withUnnamed(headers: readonly string[], wanted: readonly string[]): readonly string[] {
  const named = wanted.filter((header) => UNNAMED.test(header));
  if (named.length === 0) return headers;
  return headers.map((header, place) => (header === '' && named.includes(unnamedColumn(place)) ? unnamedColumn(place) : header));
}
