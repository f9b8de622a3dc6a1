import type { PreviewRequest, RunRequest } from '@cartera/backend';
import type { Asked } from './asked.types.js';
import { fileAnswer } from './file-answer.js';
import { importsOf } from './imports-of.js';
import { CACHE_CONTROL, json } from './problem.js';
import { onlyFields } from './query-of.js';
import { readBody } from './read-body.js';
import type { Route } from './route-of.js';
import { runLines } from './run-lines.js';
import { sleep } from '../time-limit/index.js';

type ImportRoute = Extract<Route, { readonly kind: 'preview' | 'run' | 'rejected' }>;

/** How long a failure right at the beginning is waited for, in milliseconds: it is better told by a status than by a line. */
const BEGINNING_MS = 250;

/** On the way nothing may keep it or gather it. */
const LINES = { 'Content-Type': 'application/x-ndjson', 'Cache-Control': `${CACHE_CONTROL}, no-transform`, 'X-Accel-Buffering': 'no' };

/** POST …/imports/ID/preview and …/run, GET …/imports/ID/rejected. */
export async function answerImport(request: Request, route: ImportRoute, asked: Asked): Promise<Response> {
  onlyFields(route.query, []);
  if (route.kind === 'rejected') return rejected(route.uploadId, asked);
  const imports = importsOf(asked);
  const { bodyTimeoutMs: timeoutMs, signal } = asked;
  // Whatever came goes as it is: the far side says what is wrong with it.
  const body = await readBody(request, { timeoutMs, signal });
  if (route.kind === 'preview') return json(200, await imports.preview(route.uploadId, body as PreviewRequest, { signal }));
  return run(request, { uploadId: route.uploadId, body: body as RunRequest }, asked);
}

async function rejected(uploadId: string, asked: Asked): Promise<Response> {
  const file = await importsOf(asked).rejected(uploadId, { signal: asked.signal });
  return file ? fileAnswer(file) : new Response(null, { status: 204, headers: { 'Cache-Control': CACHE_CONTROL } });
}

/** It goes on after the head is sent, until whoever asked leaves, or the server is to stop. */
async function run(
  request: Request,
  { uploadId, body }: { readonly uploadId: string; readonly body: RunRequest },
  asked: Asked,
): Promise<Response> {
  const stop = new AbortController();
  const leave = (): void => stop.abort();
  const reasons = [request.signal, ...(asked.stopping ? [asked.stopping] : [])];
  for (const reason of reasons) reason.addEventListener('abort', leave);
  if (reasons.some(({ aborted }) => aborted)) leave();
  let rows = 0;
  const running = importsOf(asked).run(uploadId, body, { signal: stop.signal, progress: (read) => (rows = read) });
  const forget = (): void => {
    for (const reason of reasons) reason.removeEventListener('abort', leave);
  };
  running.then(forget, forget);
  await Promise.race([running, sleep(BEGINNING_MS, stop.signal)]);
  return new Response(runLines({ running, rows: () => rows, stop }), { headers: LINES });
}
