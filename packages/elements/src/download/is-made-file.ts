import type { MadeFile } from '@cartera/backend';
import { isFields, isText } from '../given/index.js';

/** Whether something is a file that can be handed over. */
export function isMadeFile(value: unknown): value is MadeFile {
  return isFields(value) && isText(value['name']) && value['name'] !== '' && value['body'] instanceof Blob;
}
