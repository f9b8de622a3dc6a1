import type { FileReport } from '@cartera/backend';
import type { ImportView } from './import-view.js';

/** What the main button says that it does: 'Importar 412 filas', 'Importar 9 filas, corregir 3 y liquidar 1 documento'. Undefined: there is nothing to do. */
export function importLabel(view: ImportView, { added, changed, settled = 0 }: FileReport, update: boolean): string | undefined {
  const { review } = view.words;
  const acts = [
    ...(added > 0 ? [view.count(added, review.importAct)] : []),
    ...(update && changed > 0 ? [view.count(changed, review.correctAct)] : []),
    ...(settled > 0 ? [view.count(settled, review.settleAct)] : []),
  ];
  if (acts.length === 0) return changed > 0 && !update ? review.importOnly : undefined;
  const said = view.list(acts);
  return said.charAt(0).toLocaleUpperCase(view.locale.tag) + said.slice(1);
}
