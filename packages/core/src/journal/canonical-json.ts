import { fault } from '../assert/index.js';

/**
 * JSON as RFC 8785 (JCS) writes it: keys sorted by UTF-16 units, no white space, numbers as ECMAScript writes them.
 * Members that are `undefined` are left out.
 *
 * @throws json.not_canonical for what JSON cannot hold (NaN, Infinity, functions, lone surrogates are written escaped).
 * @see RFC 8785, section 3.2.
 * @example
 * canonicalJson({ b: 1, a: 'x' }); // => '{"a":"x","b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object') throw fault('json.not_canonical');
  const members: string[] = [];
  const record = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(record).sort()) {
    if (record[key] !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(record[key])}`);
  }
  return `{${members.join(',')}}`;
}
