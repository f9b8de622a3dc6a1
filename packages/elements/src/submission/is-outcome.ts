import type { Outcome } from '@cartera/backend';
import { isFields, isListOf, isText } from '../given/index.js';

/** Whether something is what became of a command, with all that is shown of it. */
export function isOutcome(value: unknown): value is Outcome {
  if (!isFields(value)) return false;
  const { ok, receipt, because, refusal } = value;
  if (ok === false) return isFields(refusal) && isText(refusal['code']) && isFields(refusal['facts']);
  return ok === true && isFields(receipt) && isListOf(receipt['entryIds'], isText) && isListOf(because, isStep);
}

function isStep(value: unknown): boolean {
  return isFields(value) && isText(value['code']) && isFields(value['facts']);
}
