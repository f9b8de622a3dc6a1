import type { AgingRow } from '@cartera/core';
import { agingParts, type AgingPart } from '../balance/index.js';
import type { AgingView } from './aging-view.types.js';

/** A row or a total by age, with what is in favour named as staff says it. */
export function partsOf({ locale, words }: Pick<AgingView, 'locale' | 'words'>, row: Omit<AgingRow, 'customerId'>): readonly AgingPart[] {
  return agingParts(locale, row).map((part) => (part.key === 'unapplied' ? { ...part, name: words.inFavour } : part));
}
