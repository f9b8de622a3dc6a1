/** Where a line may end: behind a space, a hyphen, a slash. A space that does not break stays. */
const PIECE = /[^ /-]*[ /-]+|[^ /-]+/g;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks a text into lines that are at most as wide as given: at spaces, hyphens and slashes, and within a word only where it is wider than a line. At least one line.
 *
 * @param widthOf In the unit of `width`.
 * @example
 * breakLines('Ferretería La Central', { width: 12, widthOf: ({ length }) => length }); // => ['Ferretería', 'La Central']
 */
export function breakLines(
  text: string,
  { width, widthOf }: { readonly width: number; readonly widthOf: (text: string) => number },
): readonly string[] {
  if (widthOf(text) <= width) return [text.trimEnd()];
  const lines: string[] = [];
  let line = '';
  const fits = (longer: string) => widthOf(longer.trimEnd()) <= width;
  for (const piece of text.match(PIECE) ?? []) {
    if (fits(line + piece)) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = piece;
    while (!fits(line)) {
      const head = longestHead(line, fits);
      lines.push(head.trimEnd());
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** As many letters as fit, at least one: found by halving, for a text may be long. */
function longestHead(text: string, fits: (head: string) => boolean): string {
  const ends = Array.from(graphemes.segment(text), ({ index, segment }) => index + segment.length);
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(text.slice(0, ends[middle]))) low = middle;
    else high = middle - 1;
  }
  return text.slice(0, ends[low]);
}
