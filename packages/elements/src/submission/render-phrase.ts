/** A phrase's words and, in its holes, whatever is to stand there: for templates, where a value may be markup. */
export function renderPhrase(template: string, values: Readonly<Record<string, unknown>>): readonly unknown[] {
  return template.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 0 ? piece : values[piece]));
}
