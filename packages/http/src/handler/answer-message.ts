import type { MessageRequest } from '@cartera/backend';
import { fault } from '@cartera/core';
import { outcomeAnswer } from './answer-command.js';
import type { Asked } from './asked.types.js';
import { decodedHeader } from './decoded-header.js';
import { json, problemOf } from './problem.js';
import { onlyFields } from './query-of.js';
import { readBody } from './read-body.js';
import type { Route } from './route-of.js';

type MessageRoute = Extract<Route, { readonly kind: 'message' }>;

/** POST …/messages/preview: 200 with the preview. POST …/messages/send with a key: 200 with an Outcome; a refusal is 422, as problem details. */
export async function answerMessage(request: Request, { act, query }: MessageRoute, asked: Asked): Promise<Response> {
  const { backend, bodyTimeoutMs: timeoutMs, signal } = asked;
  if (!backend.messages) throw fault('view.not_available', {}, 'messages');
  onlyFields(query, []);
  const idempotencyKey = request.headers.get('idempotency-key');
  if (act === 'send' && idempotencyKey === null) throw fault('http.key_missing', {}, 'Idempotency-Key');
  const body = (await readBody(request, { timeoutMs, signal })) as MessageRequest & { readonly digest: string };
  if (act === 'preview') return json(200, await backend.messages.preview(body, { signal }));
  try {
    return outcomeAnswer(await backend.messages.send(body, { idempotencyKey: decodedHeader(idempotencyKey ?? '') ?? '', signal }));
  } catch (error) {
    // 422 is what was decided; what failed is not to be taken for it.
    return problemOf(error, 500);
  }
}
