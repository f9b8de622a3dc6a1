import type { ExportRow } from './document.types.js';

/**
 * Rows that are made each time they are gone through, one at a time: as long as nobody keeps them, a table of a million takes no room.
 *
 * @example
 * const rows = madeRows([1, 2], (count) => ({ cells: [{ count }] }));
 * [...rows].length; // => 2, the second time too
 */
export function madeRows<T>(of: Iterable<T>, rowOf: (each: T) => ExportRow): Iterable<ExportRow> {
  return {
    *[Symbol.iterator]() {
      for (const each of of) yield rowOf(each);
    },
  };
}
