import { fault } from '@cartera/core';

/**
 * The fields of a query, each once.
 *
 * @returns Without a prototype, so that __proto__ is a field like any other: one nobody asked for.
 * @throws query.invalid for a field that stands twice.
 */
export function queryOf(query: URLSearchParams): Readonly<Record<string, string>> {
  const fields = Object.create(null) as Record<string, string>;
  for (const [field, text] of query) {
    if (Object.hasOwn(fields, field)) throw fault('query.invalid', { issue: 'repeated' }, field);
    fields[field] = text;
  }
  return fields;
}

/**
 * The fields of a query that has no others: a `dryrun` that was meant as `dryRun` must not write.
 *
 * @throws query.invalid.
 */
export function onlyFields(query: URLSearchParams, known: readonly string[]): Readonly<Record<string, string>> {
  const fields = queryOf(query);
  const unknown = Object.keys(fields).find((field) => !known.includes(field));
  if (unknown !== undefined) throw fault('query.invalid', { issue: 'unknown_field' }, unknown);
  return fields;
}
