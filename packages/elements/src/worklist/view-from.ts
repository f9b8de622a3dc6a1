import { VIEW_NAMES } from './view-names.js';

/**
 * What of an address's query string is a view's.
 *
 * @example
 * viewFrom('?tab=desk&order=name'); // => 'order=name'
 */
export function viewFrom(search: string): string {
  return new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => VIEW_NAMES.includes(name))).toString();
}
