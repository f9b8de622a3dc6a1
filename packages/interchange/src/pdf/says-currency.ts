import type { ExportColumn, ExportSection } from '../exports/document.types.js';

/** Whether a column's money needs no currency of its own, because its head or its section says it. */
export function saysCurrency({ currency }: Pick<ExportSection, 'currency'>, column: ExportColumn | undefined): boolean {
  return (column?.currency ?? currency) !== undefined;
}
