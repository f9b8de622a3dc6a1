/** A field of a query that is JSON; what is none stays text, which the backend refuses. */
export function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
