/** A string, or a run of white space and comments. */
const PIECE = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')|(?:\/\*[^]*?\*\/|[ \t\r\n\f]+)+/g;

/**
 * A style sheet, or a part of one, as short as it can be without understanding it: no comments, no white space but where words meet. The space before a colon stays:
 * in a selector it makes a descendant.
 *
 * @param {string} css
 */
export function shortenCss(css) {
  const strings = [];
  const bare = css.replace(PIECE, (_, string) => (string ? `"${strings.push(string) - 1}"` : ' '));
  return bare
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(': ', ':')
    .replaceAll(';}', '}')
    .replace(/"(\d+)"/g, (_, index) => strings[Number(index)]);
}
