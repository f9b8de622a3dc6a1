import type { ExportColumn } from '../exports/document.types.js';

/** Whether a column is set right, its figures under each other. */
export function isFigure(column: Pick<ExportColumn, 'kind'> | undefined): boolean {
  return column?.kind === 'money' || column?.kind === 'count';
}
