import type { PromiseChoices } from '@cartera/core';
import { isLocalDate } from '@cartera/core/values';
import { isCurrency, isFields, isListOf, isMoney, isText } from '../given/index.js';

const AMOUNTS = ['open', 'pastDue', 'promised', 'available', 'least'] as const;

/** Whether something has all of the choices that are shown. A page may set anything; an element never throws. */
export function isPromiseChoices(value: unknown): value is PromiseChoices {
  if (!isFields(value) || !isText(value['stream']) || !isText(value['dueDays'])) return false;
  const { asOf, earliest, latest, days, closedDays, currencies } = value;
  return (
    [asOf, earliest, latest].every(isLocalDate) &&
    isListOf(days, isDay) &&
    isListOf(closedDays, isLocalDate) &&
    isListOf(currencies, isOffered)
  );
}

function isDay(value: unknown): boolean {
  return isFields(value) && isLocalDate(value['on']) && (value['kind'] === 'business-day' || value['kind'] === 'quincena');
}

function isOffered(value: unknown): boolean {
  if (!isFields(value) || !isCurrency(value['currency']) || !AMOUNTS.every((name) => isMoney(value[name]))) return false;
  return (value['oldestDueOn'] === undefined || isLocalDate(value['oldestDueOn'])) && isListOf(value['amounts'], isAmount);
}

function isAmount(value: unknown): boolean {
  return isFields(value) && ['past-due', 'half', 'all'].includes(value['kind'] as string) && isMoney(value['amount']);
}
