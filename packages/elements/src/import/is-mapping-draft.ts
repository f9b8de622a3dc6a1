import type { FileMappingDraft } from '@cartera/backend';
import { isFields, isListOf, isText, isWhole } from '../given/index.js';
import { isOptional } from './is-optional.js';

const TEXTS = ['source', 'rows', 'dates', 'decimal', 'currency', 'sheet', 'encoding', 'delimiter'] as const;

/** Whether something has the form of a mapping, whole or in part; what it says, the far side judges. */
export function isMappingDraft(value: unknown): value is FileMappingDraft {
  if (!isFields(value) || Array.isArray(value) || !TEXTS.every((field) => isOptional(value[field], isText))) return false;
  const { columns, headerRow, aging, customerLines } = value;
  return (
    isOptional(columns, (each) => isFields(each) && Object.values(each).every((header) => isOptional(header, isText))) &&
    isOptional(headerRow, isWhole) &&
    isOptional(aging, (list) => isListOf(list, isAgingColumn)) &&
    isOptional(customerLines, (lines) => lines === false || (isFields(lines) && isText(lines['column'])))
  );
}

function isAgingColumn(value: unknown): boolean {
  return isFields(value) && isText(value['header']) && isOptional(value['fromDays'], isWhole) && isOptional(value['throughDays'], isWhole);
}
