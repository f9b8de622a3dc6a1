/** How wide a column has to be, and how wide it likes to be, in points and without padding. */
export interface ColumnWish {
  readonly least: number;
  readonly natural: number;
  /** With its head on one line, where that is wider than natural: taken of what is left over. */
  readonly ample?: number;
  /** Gives way and takes what is left over; of figures only the head gives way. */
  readonly isText: boolean;
}

/**
 * Widths that fill a table: figures keep theirs, texts share the rest with heads that are longer than their figures. Those that want less than their share get what they want;
 * what nobody wants goes to the texts alike.
 *
 * @param room Of all columns together, in points; at least the sum of what is least, or the table is wider than that.
 * @example
 * columnWidths([{ least: 20, natural: 90, isText: true }, { least: 30, natural: 30, isText: false }], 100); // => [70, 30]
 */
export function columnWidths(wishes: readonly ColumnWish[], room: number): readonly number[] {
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const rest = Math.max(0, room - sum(wishes.map(({ least }) => least)));
  const given = shares(
    wishes.map(({ least, natural }) => Math.max(0, natural - least)),
    rest,
  );
  const heads = wishes.map(({ natural, ample = natural }) => Math.max(0, ample - natural));
  const more = shares(heads, rest - sum(given));
  const texts = wishes.filter(({ isText }) => isText).length;
  const over = (rest - sum(given) - sum(more)) / Math.max(1, texts);
  return wishes.map(({ least, isText }, place) => least + (given[place] ?? 0) + (more[place] ?? 0) + (isText ? over : 0));
}

/** A level up to which each gets what it wants, so that all together get the whole. */
function shares(wants: readonly number[], whole: number): readonly number[] {
  let [left, takers] = [whole, wants.length];
  const given = wants.map(() => 0);
  for (const [place, want] of [...wants.entries()].toSorted(([, a], [, b]) => a - b)) {
    const share = Math.min(want, left / takers);
    given[place] = share;
    left -= share;
    takers -= 1;
  }
  return given;
}
