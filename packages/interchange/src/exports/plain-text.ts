import type { ExportValue } from './document.types.js';

/** A text cell with its notes, in one line: 'F-1042 · parcialidad 2'. */
export function plainText({ text, notes = [] }: Extract<ExportValue, { readonly text: string }>): string {
  return notes.length === 0 ? text : [text, ...notes].join(' · ');
}
