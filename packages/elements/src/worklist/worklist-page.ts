import type { Views } from '@cartera/backend';
import type { WorkItem } from '@cartera/core';
import { isLocalDate } from '@cartera/core/values';
import { isFields, isListOf, isMoney, isText, isWhole } from '../given/index.js';
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

const readable = new WeakMap<object, boolean>();

/** Whether a row has all of a work item that is shown; looked at once. */
export function isWorkItem(value: unknown): value is WorkItem {
  if (!isFields(value)) return false;
  const known = readable.get(value) ?? hasAll(value);
  readable.set(value, known);
  return known;
}

function hasAll({
  stream,
  name,
  customerId,
  toCollect,
  because,
  oldestDueOn,
  assignedTo,
  snoozedThrough,
}: Readonly<Record<string, unknown>>): boolean {
  if (!isText(stream) || !isText(name) || !isText(customerId)) return false;
  if (![oldestDueOn, snoozedThrough].every((day) => day === undefined || (isText(day) && isLocalDate(day)))) return false;
  return (assignedTo === undefined || isText(assignedTo)) && isListOf(toCollect, isMoney) && isListOf(because, isStep);
}

function isStep(value: unknown): boolean {
  return (
    isFields(value) && isText(value['code']) && isFields(value['facts']) && (value['from'] === undefined || isListOf(value['from'], isStep))
  );
}
