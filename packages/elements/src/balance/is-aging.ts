import type { AgingRow } from '@cartera/core';
import { isCurrency, isFields, isListOf, isWhole } from '../given/index.js';

/** Whether something is a balance by age that can be shown: whole amounts of a known currency. */
export function isAging(value: unknown): value is Omit<AgingRow, 'customerId'> {
  if (!isFields(value) || !isCurrency(value['currency'])) return false;
  return isWhole(value['notDue']) && isWhole(value['unapplied']) && isWhole(value['total']) && isListOf(value['buckets'], isBucket);
}

function isBucket(value: unknown): boolean {
  return (
    isFields(value) &&
    isWhole(value['fromDays']) &&
    isWhole(value['amount']) &&
    (value['throughDays'] === null || isWhole(value['throughDays']))
  );
}
