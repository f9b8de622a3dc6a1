import { CACHE_CONTROL } from './problem.js';

/** What an answer says, and in what form. */
export interface Text {
  readonly text: string;
  readonly type: string;
}

/**
 * An answer with its tag, a digest of what it says: 200, or 304 without a body for who has it already.
 *
 * @see RFC 9110, sections 8.8.3 and 13.1.2.
 */
export async function tagged(request: Request, { text, type }: Text): Promise<Response> {
  const tag = await tagOf(text);
  const headers = { ETag: tag, 'Cache-Control': CACHE_CONTROL };
  return isKnown(request.headers.get('if-none-match'), tag)
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers: { ...headers, 'Content-Type': type } });
}

async function tagOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `"${base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}"`;
}

/** Compared weakly, as the header asks: what was compressed on the way bears W/ before the same tag. */
function isKnown(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.trim() === '*' || [...header.matchAll(/"[^"]*"/g)].some(([known]) => known === tag);
}
