import { VIEW_NAMES } from './view-names.js';

/**
 * The query string of an address with a view put into it; what else stands there stays.
 *
 * @example
 * viewInto('?tab=desk&order=name', 'order=oldest'); // => '?tab=desk&order=oldest'
 */
export function viewInto(search: string, view: string): string {
  const said = new URLSearchParams(search);
  for (const name of VIEW_NAMES) said.delete(name);
  for (const [name, value] of new URLSearchParams(view)) said.set(name, value);
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}
