/** Spaces that are not U+0020: what pages, spreadsheets and word processors leave in cells. */
const ODD_SPACES = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** What takes no room at all: zero-width spaces, marks of direction. */
const UNSEEN = /[\u200B\u200E\u200F\u2060\uFEFF]/g;
/** Either: most cells have none of it. */
const ODD = /[\u00A0\u1680\u2000-\u200B\u200E\u200F\u202F\u205F\u2060\u3000\uFEFF]/;

/**
 * A cell's text with plain spaces, and none around it.
 *
 * @example
 * tidyText('\u00A01\u202F160.00 '); // => '1 160.00'
 */
export function tidyText(text: string): string {
  const trimmed = text.trim();
  return ODD.test(trimmed) ? trimmed.replaceAll(ODD_SPACES, ' ').replaceAll(UNSEEN, '').trim() : trimmed;
}

/** A header's text on one line, with single spaces: a spreadsheet breaks long ones. */
export function tidyHeader(text: string): string {
  return tidyText(text).replaceAll(/\s+/g, ' ');
}
