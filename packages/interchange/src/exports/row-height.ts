/** Points of a line of 11-point text. */
const LINE = 15;

/**
 * How high a row has to be for its texts to be read whole in columns of so many characters, in points; undefined where one line does: not every program finds out by itself.
 *
 * @example
 * rowHeight(['F-1', 'Pago recibido · De fecha anterior'], [10, 20]); // => 30
 */
export function rowHeight(values: readonly unknown[], widths: readonly number[]): number | undefined {
  const lines = Math.max(1, ...values.map((value, index) => (typeof value === 'string' ? linesIn(value, widths[index] ?? Infinity) : 1)));
  return lines === 1 ? undefined : lines * LINE;
}

/** Words are not cut, unless one alone is longer than a line. */
function linesIn(text: string, width: number): number {
  if (text.length < width) return 1;
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const room = used === 0 ? length : used + 1 + length;
    if (room <= width - 1) used = room;
    else {
      lines += (used === 0 ? 0 : 1) + Math.floor((length - 1) / width);
      used = ((length - 1) % width) + 1;
    }
  }
  return lines;
}
