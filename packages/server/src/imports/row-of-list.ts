import type { ImportRow } from '@cartera/interchange';
import type { ImportRequest } from './import.types.js';

/**
 * A row as it is written. In a list that has ages and no documents, what stands under an age is another sum on another day: each is a document of its own list, and the next list's takes its place.
 */
export function rowOfList(row: ImportRow, { mapping: { rows, columns }, asOf }: Pick<ImportRequest, 'mapping' | 'asOf'>): ImportRow {
  if (rows !== 'open-balances' || columns.document !== undefined) return row;
  return { ...row, document: `${row.document}@${asOf}` };
}
