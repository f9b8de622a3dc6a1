import type { Refusal } from '@cartera/core';

/** What came back. `body`: undefined for what is no JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter: string | null;
  /** The tag of what it says. */
  readonly tag: string | null;
}

/** Reads a response; what is no answer of ours is still said as one. */
export async function answerIn(response: Response): Promise<Answer> {
  const text = await response.text();
  const { status, headers } = response;
  return { status, body: jsonIn(text), retryAfter: headers.get('retry-after'), tag: headers.get('etag') };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Codes of ours are `concept.reason`; gateways have codes, too. */
const CODE = /^[a-z][\w-]*\.[\w-]+$/;

/** The refusal or fault a body is, or undefined where it is none of ours. */
export function refusalIn(body: unknown): Refusal | undefined {
  const { code, path, facts } = (typeof body === 'object' && body !== null ? body : {}) as Readonly<Record<string, unknown>>;
  if (typeof code !== 'string' || !CODE.test(code)) return undefined;
  const known = { code, facts: (typeof facts === 'object' && facts !== null ? facts : {}) as Refusal['facts'] };
  return typeof path === 'string' ? { ...known, path } : known;
}
