/**
 * A template, or a part of one, in which white space is one space: what a browser makes of it anyway. A no-break space is not white space.
 *
 * @param {string} html
 */
export function shortenHtml(html) {
  return html.replace(/[ \t\r\n\f]+/g, ' ');
}
