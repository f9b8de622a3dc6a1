import type { Instant } from '@cartera/core';

/**
 * An instant as text that sorts as instants do: without 'Z', without the zeros at the end of its fraction.
 *
 * @example
 * instantOrder('2026-03-31T18:00:07.500Z'); // => '2026-03-31T18:00:07.5'
 */
export function instantOrder(at: Instant): string {
  return at
    .replace(/Z$/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
