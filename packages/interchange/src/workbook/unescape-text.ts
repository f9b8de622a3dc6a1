/**
 * A text as a cell shows it: what XML cannot hold is written `_x000D_` in the file, an underscore that looks like one `_x005F_`; a line ends in LF.
 *
 * @example
 * unescapeText('Calle 5_x000D_\nCol. Centro'); // => 'Calle 5\nCol. Centro'
 */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text;
  return text
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\r\n', '\n');
}
