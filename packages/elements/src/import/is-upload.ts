import type { Upload } from '@cartera/backend';
import { isFields, isText } from '../given/index.js';

/** Whether something says under which id a file was kept. */
export function isUpload(value: unknown): value is Upload {
  return isFields(value) && isText(value['uploadId']) && value['uploadId'] !== '';
}
