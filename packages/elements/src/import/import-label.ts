import type { FileReport } from '@cartera/backend';
import type { ImportView } from './import-view.js';

/** What becomes of rows that differ. */
export interface Decided {
  readonly update: boolean;
  readonly follows: 'list' | 'settled' | undefined;
}

/** What the main button says that it does: 'Importar 412 filas', 'Importar 9 filas, corregir 3 y liquidar 1 documento'. Undefined: there is nothing to do. */
export function importLabel(
  view: ImportView,
  { added, changed, settled = 0 }: FileReport,
  { update, follows }: Decided,
): string | undefined {
  const { review } = view.words;
  const acts = [
    ...(added > 0 ? [view.count(added, review.importAct)] : []),
    ...(update && changed > 0 ? [view.count(changed, review.correctAct)] : []),
    ...(!update && follows && changed > 0 ? [view.count(changed, review.followAct)] : []),
    ...(settled > 0 ? [view.count(settled, review.settleAct)] : []),
  ];
  if (acts.length === 0) return undefined;
  const said = view.list(acts);
  return said.charAt(0).toLocaleUpperCase(view.locale.tag) + said.slice(1);
}
