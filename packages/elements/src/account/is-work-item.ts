import type { WorkItem } from '@cartera/core';
import { isLocalDate } from '@cartera/core/days';
import { isFields, isListOf, isMoney, isText, isWhole } from '../given/index.js';

/** Whether something has all of a row of the worklist that an account shows: who, what is to be collected, who has it, through when it is put off. */
export function isWorkItem(value: unknown): value is WorkItem {
  if (!isFields(value) || !isText(value['stream']) || !isText(value['name']) || !isWhole(value['version'])) return false;
  const { assignedTo, snoozedThrough } = value;
  if (assignedTo !== undefined && !isText(assignedTo)) return false;
  return isListOf(value['toCollect'], isMoney) && (snoozedThrough === undefined || (isText(snoozedThrough) && isLocalDate(snoozedThrough)));
}
