import type { Entry } from '@cartera/core';
import { isInstant, isLocalDate } from '@cartera/core/values';
import { isFields } from './is-fields.js';
import { isListOf } from './is-list-of.js';
import { isMoney } from './is-money.js';
import { isText } from './is-text.js';
import { isWhole } from './is-whole.js';

/** Whether something is a list of entries with all that an explanation reads of each of them, whatever its kind. */
export function isEntries(value: unknown): value is readonly Entry[] {
  return isListOf(value, isEntry);
}

function isEntry(value: unknown): boolean {
  if (!isFields(value) || !isText(value['id']) || !isText(value['kind']) || !isWhole(value['seq'])) return false;
  return isLocalDate(value['on']) && isInstant(value['at']) && isFields(value['facts']) && isListOf(value['postings'], isPosting);
}

function isPosting(value: unknown): boolean {
  return isFields(value) && isText(value['itemId']) && isWhole(value['instalment']) && isLocalDate(value['on']) && isMoney(value['amount']);
}
