import type { Position } from '@cartera/core';
import { isLocalDate } from '@cartera/core/days';
import { isFields, isListOf, isPosition, isText, isWhole } from '../given/index.js';

/** Whether something has all of a position that an account shows: what is open, what is in the customer's favour, what is held. */
export function isAccountPosition(value: unknown): value is Position {
  if (!isPosition(value)) return false;
  const { version, holds, instalments, unapplied }: Readonly<Record<'version' | 'holds' | 'instalments' | 'unapplied', unknown>> = value;
  return (
    isWhole(version) &&
    isListOf(holds, isHold) &&
    isListOf(instalments, (one) => isFields(one) && isFields(one['open']) && isWhole(one['open']['total'])) &&
    isListOf(unapplied, (one) => isFields(one) && isText(one['paymentId']) && isLocalDate(one['receivedOn']))
  );
}

function isHold(value: unknown): boolean {
  if (!isFields(value) || !isText(value['id']) || !isText(value['kind']) || !isLocalDate(value['from'])) return false;
  const { through, itemIds } = value;
  return (through === undefined || isLocalDate(through)) && (itemIds === undefined || isListOf(itemIds, isText));
}
