import type { ImportPreview } from '@cartera/backend';
import { isLocalDate } from '@cartera/core/values';
import { isFields, isListOf, isMoney, isText, isWhole } from '../given/index.js';
import { isFileFault } from './is-file-fault.js';
import { isMappingDraft } from './is-mapping-draft.js';
import { isOptional } from './is-optional.js';

/** Whether something says how a file would be read, with all that is shown of it. */
export function isImportPreview(value: unknown): value is ImportPreview {
  if (!isFields(value) || !isWhole(value['headerRow']) || !isMappingDraft(value['mapping'])) return false;
  return (
    isOptional(value['sheets'], (sheets) => isListOf(sheets, isSheet)) &&
    isOptional(value['sheet'], isText) &&
    isListOf(value['headers'], isText) &&
    isListOf(value['open'], isText) &&
    isListOf(value['skipped'], isSkipped) &&
    isListOf(value['reasons'], isReason) &&
    isListOf(value['warnings'], isSaid) &&
    isListOf(value['rows'], isRow)
  );
}

function isSheet(value: unknown): boolean {
  return isFields(value) && isText(value['name']);
}

function isSkipped(value: unknown): boolean {
  return isFields(value) && isWhole(value['line']) && isText(value['text']) && isText(value['why']);
}

function isReason(value: unknown): boolean {
  return isFields(value) && isText(value['field']) && isOptional(value['header'], isText) && isSaid(value);
}

function isSaid(value: unknown): boolean {
  return isFields(value) && isText(value['code']) && isFields(value['facts']);
}

function isRow(value: unknown): boolean {
  if (!isFields(value) || !isWhole(value['line']) || !isListOf(value['cells'], isText)) return false;
  if (!isOptional(value['filled'], (headers) => isListOf(headers, isText))) return false;
  return isOptional(value['read'], isRead) && isOptional(value['faults'], (faults) => isListOf(faults, isFileFault));
}

function isRead(value: unknown): boolean {
  if (!isFields(value) || !isText(value['customer']) || !isText(value['document'])) return false;
  const days = isLocalDate(value['on']) && isOptional(value['dueOn'], isLocalDate) && isOptional(value['settledOn'], isLocalDate);
  return days && isMoney(value['amount']) && isOptional(value['name'], isText);
}
