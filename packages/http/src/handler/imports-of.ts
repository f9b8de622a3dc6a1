import type { Imports } from '@cartera/backend';
import { fault } from '@cartera/core';
import type { Asked } from './asked.types.js';

/**
 * What takes files in for who asks.
 *
 * @throws view.not_available.
 */
export function importsOf({ backend }: Pick<Asked, 'backend'>): Imports {
  if (!backend.files?.imports) throw fault('view.not_available', {}, 'imports');
  return backend.files.imports;
}
