import type { Imports } from '@cartera/backend';
import { fault } from '@cartera/core';
import type { Asked } from './asked.types.js';
import { json } from './problem.js';
import { onlyFields } from './query-of.js';
import { readFile } from './read-body.js';

/** POST …/imports?name=FILE: 200 with the Upload. */
export async function answerUpload(request: Request, query: URLSearchParams, asked: Asked): Promise<Response> {
  const imports = importsOf(asked);
  const { name } = onlyFields(query, ['name']);
  if (name === undefined || name === '') throw fault('query.invalid', { issue: 'missing' }, 'name');
  const { filesTimeoutMs: timeoutMs, fileBytesMax: bytesMax, signal } = asked;
  const file = await readFile(request, { timeoutMs, bytesMax, signal });
  return json(200, await imports.upload(file, { name, signal }));
}

/**
 * What takes files in for who asks.
 *
 * @throws view.not_available.
 */
export function importsOf({ backend }: Pick<Asked, 'backend'>): Imports {
  if (!backend.files?.imports) throw fault('view.not_available', {}, 'imports');
  return backend.files.imports;
}
