import type { Statement } from '@cartera/core';
import { isLocalDate } from '@cartera/core/values';
import { isAging } from '../balance/index.js';
import { isCurrency, isFields, isListOf, isMoney, isText, isWhole } from '../given/index.js';

/**
 * Whether something has all of a statement that is shown: days that exist, whole amounts of known currencies. A page may set anything; an element never throws.
 */
export function isStatement(value: unknown): value is Statement {
  return (
    isFields(value) &&
    isLocalDate(value['from']) &&
    isLocalDate(value['to']) &&
    isText(value['stream']) &&
    isListOf(value['sections'], isSection)
  );
}

function isSection(value: unknown): boolean {
  if (!isFields(value) || !isCurrency(value['currency'])) return false;
  const { opening, closing, lines, aging, openItems } = value;
  return isMoney(opening) && isMoney(closing) && isListOf(lines, isLine) && isAging(aging) && isListOf(openItems, isOpenItem);
}

function isLine(value: unknown): boolean {
  return isFields(value) && isLocalDate(value['on']) && isText(value['kind']) && isMoney(value['amount']) && isMoney(value['balance']);
}

function isOpenItem(value: unknown): boolean {
  if (!isFields(value) || !isText(value['itemId']) || !isWhole(value['number'])) return false;
  return isLocalDate(value['issuedOn']) && isLocalDate(value['dueOn']) && isAmounts(value['original']) && isAmounts(value['open']);
}

function isAmounts(value: unknown): boolean {
  return isFields(value) && isCurrency(value['currency']) && isWhole(value['total']);
}
