import type { WorkItem } from '@cartera/core';
import { isLocalDate } from '@cartera/core/days';
import { isFields, isListOf, isMoney, isText } from '../given/index.js';

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
