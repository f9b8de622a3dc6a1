import { plainText } from './plain-text.js';

/**
 * Data with every text in it made plain, at any depth; what it was made of is left as it is.
 *
 * @example
 * plainData({ customer: { name: 'A\nB' } }); // => { customer: { name: 'A B' } }
 */
export function plainData<T>(data: T): T {
  return plain(data) as T;
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]));
}
