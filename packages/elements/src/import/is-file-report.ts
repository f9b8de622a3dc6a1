import type { FileReport } from '@cartera/backend';
import { isFields, isListOf, isMoney, isText, isWhole } from '../given/index.js';
import { isFileFault } from './is-file-fault.js';
import { isOptional } from './is-optional.js';

const COUNTS = ['added', 'unchanged', 'changed', 'missing', 'rejected'] as const;

/** Whether something says what an import did, or would do, with all that is shown of it. */
export function isFileReport(value: unknown): value is FileReport {
  if (!isFields(value) || !COUNTS.every((count) => isCount(value[count]))) return false;
  const isTexts = (list: unknown) => isListOf(list, isText);
  return (
    isListOf(value['rejectedRows'], isRejected) &&
    isOptional(value['settled'], isCount) &&
    isOptional(value['missingDocuments'], isTexts) &&
    isOptional(value['changedDocuments'], isTexts) &&
    isOptional(value['addedTotal'], (sums) => isListOf(sums, isMoney))
  );
}

function isCount(value: unknown): boolean {
  return isWhole(value) && value >= 0;
}

function isRejected(value: unknown): boolean {
  return isFields(value) && isWhole(value['line']) && isListOf(value['faults'], isFileFault);
}
