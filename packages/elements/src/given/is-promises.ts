import type { PromiseStanding } from '@cartera/core';
import { isLocalDate } from '@cartera/core/values';
import { isFields } from './is-fields.js';
import { isListOf } from './is-list-of.js';
import { isMoney } from './is-money.js';
import { isText } from './is-text.js';

const STATES: readonly unknown[] = ['open', 'kept', 'partially-kept', 'broken'];

/** Whether something is a list of promises as they stand, with all that is shown of each. */
export function isPromises(value: unknown): value is readonly PromiseStanding[] {
  return isListOf(value, isStanding);
}

function isStanding(value: unknown): boolean {
  if (!isFields(value) || !isFields(value['promise']) || !isFields(value['verdict'])) return false;
  const { promise, verdict, withdrawnOn } = value as Readonly<Record<'promise' | 'verdict', Readonly<Record<string, unknown>>>> & {
    readonly withdrawnOn?: unknown;
  };
  if (!isText(promise['id']) || !isLocalDate(promise['madeOn']) || !isOptional(promise['itemIds'], (ids) => isListOf(ids, isText)))
    return false;
  if (!isOptional(withdrawnOn, isLocalDate) || !STATES.includes(verdict['state'])) return false;
  return isListOf(verdict['parts'], isPart) && verdict['parts'].length > 0 && isListOf(verdict['because'], isStep);
}

function isPart(value: unknown): value is object {
  return isFields(value) && isLocalDate(value['dueOn']) && isMoney(value['promised']) && isMoney(value['paid']);
}

function isStep(value: unknown): boolean {
  return (
    isFields(value) && isText(value['code']) && isFields(value['facts']) && isOptional(value['from'], (from) => isListOf(from, isStep))
  );
}

function isOptional(value: unknown, isRight: (value: unknown) => boolean): boolean {
  return value === undefined || isRight(value);
}
