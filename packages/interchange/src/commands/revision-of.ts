import { digestOf, type Journal } from '@cartera/core';
import type { ImportRow } from '../rows/index.js';

/** So many digits that two revisions of one document do not meet, and an id stays within its length. */
const DIGITS = 12;

/**
 * What ids of commands get when a document is written anew: the same row over the same history gives the same ids, so that an import that broke off and is run again adds nothing twice.
 *
 * @example
 * revisionOf(row, journal).length; // => 12
 */
export function revisionOf(row: ImportRow, { entries }: Pick<Journal, 'entries'>): string {
  return digestOf({ row, after: entries.length }).slice(0, DIGITS);
}
