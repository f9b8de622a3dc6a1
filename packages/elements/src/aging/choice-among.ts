import type { AgingRow } from '@cartera/core';
import { bucketKey } from '../balance/index.js';
import type { RowChoice } from './choose-rows.js';

/**
 * A choice that can be made among these rows: one of a part that they do not have, as after another scheme, is all by total.
 */
export function choiceAmong<Choice extends RowChoice>({ buckets }: Omit<AgingRow, 'customerId'>, choice: Choice, all: Choice): Choice {
  const keys = ['total', 'not-due', 'unapplied', ...buckets.map(bucketKey)];
  return keys.includes(choice.order) && (choice.only === undefined || keys.includes(choice.only)) ? choice : all;
}
