/** What a spreadsheet takes for the beginning of a formula, full-width signs too, behind quotes, spaces and what cannot be seen. */
const DANGEROUS = /^[\s'"\u00A0\u200B-\u200F\u2028\u2029\u2060\uFEFF]*[=+\-@＝＋－＠]|^['"]*[\t\r\n]/u;

/**
 * Text that no spreadsheet takes for a formula: where it could be one, it begins with an apostrophe. What begins with an apostrophe before such a sign gets one more, so that `undefused`
 * finds the way back. Numbers are no text: they are not to be given here.
 *
 * @see OWASP, CSV Injection.
 * @example
 * defused('=1+2'); // => "'=1+2"
 * defused('F-1042'); // => 'F-1042'
 */
export function defused(text: string): string {
  return DANGEROUS.test(text) ? `'${text}` : text;
}

/**
 * The text before it was defused; any other comes back as it is.
 *
 * @example
 * undefused("'=1+2"); // => '=1+2'
 * undefused("'90 edición"); // => "'90 edición"
 */
export function undefused(text: string): string {
  return text.startsWith("'") && DANGEROUS.test(text.slice(1)) ? text.slice(1) : text;
}
