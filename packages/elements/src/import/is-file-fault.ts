import type { FileFault } from '@cartera/backend';
import { isFields, isText } from '../given/index.js';
import { isOptional } from './is-optional.js';

/** Whether something says what is wrong with a row, with all that is shown of it. */
export function isFileFault(value: unknown): value is FileFault {
  return isFields(value) && isText(value['code']) && isOptional(value['column'], isText) && isOptional(value['facts'], isFields);
}
