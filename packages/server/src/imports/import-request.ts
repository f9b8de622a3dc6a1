import type { PreviewRequest, RunRequest } from '@cartera/backend';
import { fault, isLocalDate, type Fault } from '@cartera/core';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What is to be looked at, over a wire perhaps, once it is known to be a request; the mapping is for whoever reads by it to check.
 *
 * @throws query.invalid with the path and `facts.issue`; calendar.not_a_day.
 */
export function previewRequest(request: unknown): PreviewRequest {
  const fields = fieldsOf(request, ['mapping', 'source', 'asOf', 'rows']);
  const { source, rows } = fields;
  if (source !== undefined && typeof source !== 'string') throw invalid('source', 'not_a_text');
  if (rows !== undefined && !Number.isSafeInteger(rows)) throw invalid('rows', 'not_a_number');
  checkDay(fields);
  return fields;
}

/**
 * What is to be imported, over a wire perhaps: a `dryrun` that was meant as `dryRun`, or one that says 'true', must not write.
 *
 * @throws query.invalid with the path and `facts.issue`; calendar.not_a_day.
 */
export function runRequest(request: unknown): RunRequest {
  const fields = fieldsOf(request, ['mapping', 'asOf', 'dryRun', 'update', 'strict']);
  const odd = ['dryRun', 'update', 'strict'].find((field) => ![undefined, true, false].includes(fields[field] as boolean | undefined));
  if (odd !== undefined) throw invalid(odd, 'not_a_boolean');
  checkDay(fields);
  return fields as unknown as RunRequest;
}

function fieldsOf(request: unknown, known: readonly string[]): Fields {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) throw fault('query.invalid', { issue: 'invalid_type' });
  const unknown = Object.keys(request).find((field) => !known.includes(field));
  if (unknown !== undefined) throw invalid(unknown.slice(0, 40), 'unknown_field');
  return request as Fields;
}

/** @throws calendar.not_a_day */
function checkDay({ asOf }: Fields): void {
  if (asOf !== undefined && !isLocalDate(asOf)) throw fault('calendar.not_a_day', {}, 'asOf');
}

function invalid(path: string, issue: string): Fault {
  return fault('query.invalid', { issue }, path);
}
