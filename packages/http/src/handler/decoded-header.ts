/** What marks a value that is percent-encoded, as RFC 8187 writes it. */
const MARK = "UTF-8''";

/**
 * What a header says: headers carry bytes, so a value beyond ASCII comes percent-encoded and marked.
 *
 * @returns undefined for percent-encoding that is none.
 */
export function decodedHeader(text: string): string | undefined {
  if (!text.startsWith(MARK)) return text;
  try {
    return decodeURIComponent(text.slice(MARK.length));
  } catch {
    return undefined;
  }
}
