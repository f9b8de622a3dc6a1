/** What a spreadsheet could run, or fetch something by: a formula, or a number with a sign that calls a function, another sheet or another program. */
const RUNS = /^[\s"\u00A0\u200B-\u200F\u2028\u2029\u2060\uFEFF]*(?:[=@＝＠]|[+\-＋－].*[(|!（｜！])/su;

/**
 * A cell of somebody's own file, handed back so that it comes in again: what a spreadsheet could run begins with an apostrophe. `undefused` makes of it what it makes of the cell. An amount with a
 * sign stays as it was, whatever its currency ("-500.00 MXN"): it does nothing, and whoever looks for amounts finds it. What begins with an apostrophe is text already.
 *
 * @example
 * defusedCell('=HYPERLINK("http://x")'); // => '\'=HYPERLINK("http://x")'
 * defusedCell('-500.00 MXN'); // => '-500.00 MXN'
 */
export function defusedCell(cell: string): string {
  return RUNS.test(cell) ? `'${cell}` : cell;
}
