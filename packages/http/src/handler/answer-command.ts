import type { CommandRequest, Outcome } from '@cartera/backend';
import { fault } from '@cartera/core';
import type { Asked } from './asked.types.js';
import { decodedHeader } from './decoded-header.js';
import { json, problem, problemOf } from './problem.js';
import { onlyFields } from './query-of.js';
import { readBody } from './read-body.js';

/** POST …/commands: 200 with an Outcome; a refusal is 422, as problem details. */
export async function answerCommand(
  request: Request,
  query: URLSearchParams,
  { backend, signal, bodyTimeoutMs }: Asked,
): Promise<Response> {
  const idempotencyKey = request.headers.get('idempotency-key');
  if (idempotencyKey === null) throw fault('http.key_missing', {}, 'Idempotency-Key');
  const { dryRun } = onlyFields(query, ['dryRun']);
  if (dryRun !== undefined && dryRun !== 'true' && dryRun !== 'false') throw fault('query.invalid', { issue: 'not_a_boolean' }, 'dryRun');
  const body = await readBody(request, { timeoutMs: bodyTimeoutMs, signal });
  // Whatever came goes as it is: the backend reads it with the schema and refuses what is wrong with it.
  // A key that cannot be decoded is none, as '' is none.
  const options = { idempotencyKey: decodedHeader(idempotencyKey) ?? '', signal, ...(dryRun === 'true' && { dryRun: true as const }) };
  try {
    return outcomeAnswer(await backend.submit(body as CommandRequest, options));
  } catch (error) {
    // 422 is what was decided; what failed is not to be taken for it.
    return problemOf(error, 500);
  }
}

/** An outcome as it goes over the wire. */
export function outcomeAnswer(outcome: Outcome): Response {
  if (outcome.ok) return json(200, outcome);
  const { code, path, facts } = outcome.refusal;
  return problem(422, code, { path, facts });
}
