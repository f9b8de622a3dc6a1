import { fault } from '@cartera/core';
import type { Asked } from './asked.types.js';
import { importsOf } from './imports-of.js';
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
