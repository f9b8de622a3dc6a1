import { fault } from '@cartera/core';

/**
 * Refuses what a view takes and an export does not: a file is whole, not a page.
 *
 * @throws query.invalid at the field.
 */
export function refuseField(query: object, fields: readonly string[]): void {
  const given = fields.find((field) => Object.hasOwn(query, field));
  if (given !== undefined) throw fault('query.invalid', { issue: 'unknown_field' }, given);
}
