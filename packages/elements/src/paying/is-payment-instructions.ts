import type { PaymentInstructions } from '@cartera/core';
import { isLocalDate } from '@cartera/core/values';
import { isFields, isListOf, isText } from '../given/index.js';

/** Whether something has all of how to pay that is shown. A page may set anything; an element never throws. */
export function isPaymentInstructions(value: unknown): value is PaymentInstructions {
  if (!isFields(value) || !isLocalDate(value['asOf']) || !isListOf(value['accounts'], isAccount) || !isReference(value['reference']))
    return false;
  const { creditor, documents } = value;
  if (documents !== undefined && !isListOf(documents, isDocument)) return false;
  return creditor === undefined || (isFields(creditor) && isText(creditor['name']) && isContact(creditor['contact']));
}

function isAccount(value: unknown): boolean {
  return isFields(value) && isText(value['currency']) && hasTexts(value, 'clabe', 'account', 'bank', 'holder');
}

function isReference(value: unknown): boolean {
  return isFields(value) && isText(value['numeric']) && isText(value['concept']);
}

function isDocument(value: unknown): boolean {
  return isFields(value) && isText(value['itemId']) && isReference(value['reference']);
}

function isContact(value: unknown): boolean {
  return isFields(value) && hasTexts(value, 'name', 'phone', 'email', 'hours');
}

/** Each a text, or left out. */
function hasTexts(value: Readonly<Record<string, unknown>>, ...names: readonly string[]): boolean {
  return names.every((name) => value[name] === undefined || isText(value[name]));
}
