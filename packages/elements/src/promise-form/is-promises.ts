import { isLocalDate, type PromiseStanding } from '@cartera/core';
import { isFields, isListOf, isMoney, isText } from '../given/index.js';

/** Whether something is a list of promises with all that is shown of them. */
export function isPromises(value: unknown): value is readonly PromiseStanding[] {
  return isListOf(value, isStanding);
}

function isStanding(value: unknown): boolean {
  if (!isFields(value)) return false;
  const { promise, verdict, withdrawnOn } = value;
  if (!isFields(promise) || !isText(promise['id']) || !isFields(verdict) || !isText(verdict['state'])) return false;
  return isListOf(verdict['parts'], isPart) && (withdrawnOn === undefined || isLocalDate(withdrawnOn));
}

function isPart(value: unknown): boolean {
  return isFields(value) && isLocalDate(value['dueOn']) && isMoney(value['promised']) && isMoney(value['paid']);
}
