import type { Backend, Capabilities, CommandRequest, Outcome, Views } from '@cartera/backend';
import { deepFreeze } from '@cartera/core';
import { refusalIn, type Answer } from './answer.js';
import { createAsk } from './create-ask.js';
import { headerText } from './header-text.js';
import { createKeptViews } from './kept-views.js';
import { queryText } from './query-text.js';
import { refused } from './refused.js';
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

  async function ask(path: string, { init = {}, headers = {}, signal, writes = false }: Partial<Asked> = {}) {
    const made = async () => ({ ...(await own?.()), ...headers });
    return askAgain({ url: `${base}/${path}`, init, headers: made, signal, writes });
  }

  return Object.freeze<Backend>({
    capabilities: async () => answered(await ask('capabilities')) as Capabilities,
    async submit(command: CommandRequest, { idempotencyKey, dryRun, signal }) {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': headerText(idempotencyKey) };
      const init = { method: 'POST', body: JSON.stringify(command) };
      const answer = await ask(`commands${dryRun ? '?dryRun=true' : ''}`, { init, headers, signal, writes: !dryRun });
      const refusal = answer.status === 422 ? refusalIn(answer.body) : undefined;
      if (refusal) return deepFreeze<Outcome>({ ok: false, refusal });
      return answered(answer, (body) => 'ok' in body && body.ok === true) as Outcome;
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
  });
}

/** A request, but for its address. */
interface Asked {
  readonly init: RequestInit;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  readonly writes: boolean;
}

/** `isOne`: whether a body is what was asked for; others answer 200, too, with a page of their own. */
function answered(answer: Answer & { readonly tried: Tried }, isOne: (body: object) => boolean = () => true): object {
  const { status, body, tried } = answer;
  if (status === 200 && typeof body === 'object' && body !== null && isOne(body)) return deepFreeze(body);
  throw refused(answer, tried);
}
