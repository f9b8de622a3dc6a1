import type { Backend, Capabilities, CommandRequest, MessagePreview, Outcome, Views } from '@cartera/backend';
import { deepFreeze } from '@cartera/core';
import { refusalIn, type Answer } from './answer.js';
import { answered } from './answered.js';
import type { AskedFar, AskFar } from './ask-far.types.js';
import { createAsk } from './create-ask.js';
import { headerText } from './header-text.js';
import { createKeptViews } from './kept-views.js';
import { posted } from './posted.js';
import { queryText } from './query-text.js';
import type { RetryOptions } from './retry.types.js';
import type { Tried } from './tried.js';

/** Where the far end is, how it is reached, and how patiently. */
export interface HttpBackendOptions {
  /** {api}: https://host/api. */
  readonly url: string;
  /** Default: the global one. */
  readonly fetch?: typeof fetch;
  /** Sent with every request: a token, made anew each time. */
  readonly headers?: () => Record<string, string> | Promise<Record<string, string>>;
  /** For one request, from headers to the last byte of its answer, in milliseconds. Default 30,000: longer than the handler's own. */
  readonly timeoutMs?: number;
  /** What may be retried is: no answer, 408, 502, 503, 504, and 429 that says when. Never a refusal, never after an abort. */
  readonly retry?: RetryOptions;
}

/**
 * The near end of the wire: a Backend over HTTP. It decides nothing and validates nothing: the far end does. It asks again, with the same
 * key, where asking again can help.
 *
 * @throws Rejects with the codes of the far end; backend.unreachable where there is no answer, backend.unexpected for an answer that is none
 * of ours (both with `retryable`), backend.aborted where the caller gave up. What it gave up on bears the facts `attempts` and, for a command,
 * `outcome`: 'not_written', or 'unknown', when the answer was lost and the command may be in the books: ask again with the same key.
 * @example
 * const backend = createHttpBackend({ url: '/portal/ACME/api' });
 * await backend.view('position', { stream: 'account/ACME' });
 */
export function createHttpBackend(options: HttpBackendOptions): Backend {
  const base = options.url.replace(/\/$/, '');
  const { timeoutMs = 30_000, retry = {}, headers: own } = options;
  const send = options.fetch ?? ((...request: Parameters<typeof fetch>) => fetch(...request));
  const kept = createKeptViews();
  const askAgain = createAsk({ send, timeoutMs, retry });

  const ask: AskFar = async (path, { init = {}, headers = {}, signal, writes = false, ...how } = {}) => {
    const made = async () => ({ ...(await own?.()), ...headers });
    return askAgain({ url: `${base}/${path}`, init, headers: made, signal, writes, ...how });
  };
  // not every page has files or messages, and none at once
  const far = async () => import('./files-far.js');
  const reach = { ask, base, send, headers: async () => ({ ...(await own?.()) }) };

  return Object.freeze<Backend>({
    capabilities: async () => answered(await ask('capabilities')) as Capabilities,
    async submit(command: CommandRequest, { idempotencyKey, dryRun, signal }) {
      return outcomeIn(
        await ask(`commands${dryRun ? '?dryRun=true' : ''}`, { ...written(command, idempotencyKey), signal, writes: !dryRun }),
      );
    },
    async view(name, query, how) {
      const path = `views/${encodeURIComponent(name)}?${queryText(query)}`;
      const known = kept.get(path);
      const answer = await ask(path, { signal: how?.signal, ...(known && { headers: { 'If-None-Match': known.tag } }) });
      const seen = answer.status === 304 && known ? known : { tag: answer.tag, view: answered(answer) };
      kept.keep(path, seen);
      return seen.view as Views[typeof name]['result'];
    },
    async *watch(query, options) {
      const { watchFar } = await import('./watch-far.js'); // not every page watches, and none at once
      yield* watchFar(query, options, { url: `${base}/watch`, send, headers: async () => ({ ...(await own?.()) }), retry });
    },
    files: {
      export: async (name, request, how) => (await far()).exportFar(reach, { name, request }, how?.signal),
      imports: {
        upload: async (file, how) => (await far()).uploadFar(reach, file, how),
        preview: async (uploadId, request, how) => (await far()).previewFar(reach, { uploadId, request }, how?.signal),
        run: async (uploadId, request, how) => (await far()).runFar(reach, { uploadId, request }, how),
        rejected: async (uploadId, how) => (await far()).rejectedFar(reach, uploadId, how?.signal),
      },
    },
    messages: {
      async preview(request, how) {
        const answer = await ask('messages/preview', { ...posted(request), signal: how?.signal });
        return answered(answer, (body) => 'text' in body) as MessagePreview;
      },
      send: async (request, { idempotencyKey, signal }) =>
        outcomeIn(await ask('messages/send', { ...written(request, idempotencyKey), signal })),
    },
  });
}

/** What is sent with a key, to be written once. */
function written(body: object, idempotencyKey: unknown): Pick<AskedFar, 'init' | 'headers' | 'writes'> {
  const { init, headers } = posted(body);
  return { init, headers: { ...headers, 'Idempotency-Key': headerText(idempotencyKey) }, writes: true };
}

/** What was decided: 422 is a refusal. */
function outcomeIn(answer: Answer & { readonly tried: Tried }): Outcome {
  const refusal = answer.status === 422 ? refusalIn(answer.body) : undefined;
  if (refusal) return deepFreeze<Outcome>({ ok: false, refusal });
  return answered(answer, (body) => 'ok' in body && body.ok === true) as Outcome;
}
