import type { Backend, Capabilities, CommandRequest, Outcome, Views } from '@cartera/backend';
import { deepFreeze, fault, type Refusal } from '@cartera/core';

/** Where the far end is, and how it is reached. */
export interface HttpBackendOptions {
  /** {api}: https://host/api. */
  readonly url: string;
  /** Default: the global one. */
  readonly fetch?: typeof fetch;
  /** Sent with every request: a token, made anew each time. */
  readonly headers?: () => Record<string, string> | Promise<Record<string, string>>;
}

/** A body that is no answer of ours is still said as one. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * The near end of the wire: a Backend over HTTP. It decides nothing and validates nothing: the far end does.
 *
 * @throws Rejects with the codes of the far end; backend.unreachable (with `retryable`) where there is no answer, backend.aborted where the
 * caller gave up, backend.unexpected for an answer that is none of ours.
 * @example
 * const backend = createHttpBackend({ url: '/portal/ACME/api' });
 * await backend.view('position', { stream: 'account/ACME' });
 */
export function createHttpBackend(options: HttpBackendOptions): Backend {
  const base = options.url.replace(/\/$/, '');
  const send = options.fetch ?? ((...request: Parameters<typeof fetch>) => fetch(...request));

  async function ask(path: string, init: RequestInit = {}): Promise<Answer> {
    try {
      const headers = { ...(await options.headers?.()), ...(init.headers as Record<string, string> | undefined) };
      const response = await send(`${base}/${path}`, { ...init, headers });
      return { status: response.status, body: jsonIn(await response.text()) };
    } catch (error) {
      if (init.signal?.aborted) throw fault('backend.aborted');
      throw Object.assign(fault('backend.unreachable'), { retryable: true, cause: error });
    }
  }

  return Object.freeze<Backend>({
    capabilities: async () => answered(await ask('capabilities')) as Capabilities,
    async submit(command: CommandRequest, { idempotencyKey, dryRun, signal }) {
      const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': headerText(idempotencyKey) };
      const init = { method: 'POST', headers, body: JSON.stringify(command), ...(signal && { signal }) };
      const answer = await ask(`commands${dryRun ? '?dryRun=true' : ''}`, init);
      const refusal = answer.status === 422 ? refusalIn(answer.body) : undefined;
      if (refusal) return deepFreeze<Outcome>({ ok: false, refusal });
      return answered(answer, (body) => 'ok' in body && body.ok === true) as Outcome;
    },
    async view(name, query, how) {
      const path = `views/${encodeURIComponent(name)}?${queryText(query)}`;
      return answered(await ask(path, how?.signal ? { signal: how.signal } : {})) as Views[typeof name]['result'];
    },
  });
}

/** Objects and lists go as JSON text, the rest as it is; what is not given does not go. */
function queryText(query: object): string {
  const fields = Object.entries(query).filter(([, value]) => value !== undefined);
  return new URLSearchParams(
    fields.map(([field, value]) => [field, typeof value === 'object' ? JSON.stringify(value) : String(value)]),
  ).toString();
}

const ENCODED = "UTF-8''";
const VISIBLE_ASCII = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/**
 * Headers carry bytes, and lose white space at their ends: what is not plain goes percent-encoded, marked as RFC 8187 does. What cannot be a key
 * goes as '', which the far end refuses for the same reason.
 */
function headerText(key: unknown): string {
  if (typeof key !== 'string' || key === '' || /\p{Cs}/u.test(key)) return '';
  return VISIBLE_ASCII.test(key) && !key.startsWith(ENCODED) ? key : ENCODED + encodeURIComponent(key);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `isOne`: whether a body is what was asked for; others answer 200, too, with a page of their own. */
function answered({ status, body }: Answer, isOne: (body: object) => boolean = () => true): object {
  if (status === 200 && typeof body === 'object' && body !== null && isOne(body)) return deepFreeze(body);
  const refusal = refusalIn(body);
  if (!refusal) throw Object.assign(fault('backend.unexpected', { status }), { retryable: status >= 500 });
  throw Object.assign(fault(refusal.code, refusal.facts, refusal.path), { retryable: status === 503 });
}

/** Codes of ours are `concept.reason`; gateways have codes, too. */
const CODE = /^[a-z][\w-]*\.[\w-]+$/;

function refusalIn(body: unknown): Refusal | undefined {
  const { code, path, facts } = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  if (typeof code !== 'string' || !CODE.test(code)) return undefined;
  const known = { code, facts: (typeof facts === 'object' && facts !== null ? facts : {}) as Refusal['facts'] };
  return typeof path === 'string' ? { ...known, path } : known;
}
