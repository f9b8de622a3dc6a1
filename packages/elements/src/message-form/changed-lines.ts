/** What changed between two texts, line by line. */
export interface ChangedLines {
  readonly before: readonly string[];
  readonly now: readonly string[];
}

/**
 * The lines of one text that the other has not, in their order; empty lines do not count.
 *
 * @example
 * changedLines('Hola\nTotal: 5', 'Hola\nTotal: 4'); // => { before: ['Total: 5'], now: ['Total: 4'] }
 */
export function changedLines(before: string, now: string): ChangedLines {
  const [was, is] = [linesOf(before), linesOf(now)];
  return { before: was.filter((line) => !is.includes(line)), now: is.filter((line) => !was.includes(line)) };
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
