import type { MadeFile } from '@cartera/backend';
import { CACHE_CONTROL } from './problem.js';

/** A file to be kept by whoever asked, under its name, and by nobody on the way. */
export function fileAnswer({ name, body }: MadeFile): Response {
  return new Response(body, {
    headers: {
      'Content-Type': body.type === '' ? 'application/octet-stream' : body.type,
      'Content-Length': String(body.size),
      'Content-Disposition': disposition(name),
      'Cache-Control': CACHE_CONTROL,
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

/**
 * A name in plain letters, and the whole of it beside.
 *
 * @see RFC 6266; RFC 8187 for what is beyond ASCII.
 */
function disposition(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%/]/gu, '_');
  const whole = name.replaceAll(/\p{Cs}/gu, '_'); // half a character cannot be encoded
  const encoded = encodeURIComponent(whole).replaceAll(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
