import { jsonOrText } from './json-or-text.js';

/** Fields that are numbers, truth values, or JSON; the rest are text, whatever it begins with. */
const NUMBERS: readonly string[] = ['limit', 'skip'];
const OBJECTS: readonly string[] = ['scheme', 'filter'];
const TRUTHS: readonly string[] = ['open'];

/** The fields of an address as what a view is asked with. */
export function viewQuery(view: string, fields: Readonly<Record<string, string>>): Record<string, unknown> {
  const query = Object.create(null) as Record<string, unknown>;
  for (const [field, text] of Object.entries(fields)) query[field] = valueOf(view, field, text);
  return query;
}

function valueOf(view: string, field: string, text: string): unknown {
  if (NUMBERS.includes(field) || (view === 'journal' && field === 'after')) return /^-?\d{1,16}$/.test(text) ? Number(text) : text;
  if (TRUTHS.includes(field)) return text === 'true' ? true : text;
  return OBJECTS.includes(field) ? jsonOrText(text) : text;
}
