import type { Views } from '@cartera/backend';
import { isLocalDate } from '@cartera/core/days';
import { isFields, isListOf, isText, isWhole } from '../given/index.js';
import type { LoadFailure } from '../loading/index.js';

/** A page of the list, as the view `worklist` gives it. Its rows are looked at one by one, when they are shown. */
export type WorklistPage = Views['worklist']['result'];

/** What is wrong with a page that cannot be shown. */
export const WORKLIST_UNREADABLE: LoadFailure = { code: 'worklist.unreadable', path: 'page', facts: {}, retryable: true };

/** Whether something has the form of a page. A page of the host's may have anything; an element never throws. */
export function isWorklistPage(value: unknown): value is WorklistPage {
  if (!isFields(value)) return false;
  const { rows, total, facets, evaluatedOn } = value;
  if (!Array.isArray(rows) || !isWhole(total) || total < 0 || !isFields(facets) || !isText(evaluatedOn)) return false;
  return isLocalDate(evaluatedOn) && Object.values(facets).every((counts) => isListOf(counts, isCount));
}

function isCount(value: unknown): boolean {
  return isFields(value) && isText(value['value']) && isWhole(value['count']);
}
