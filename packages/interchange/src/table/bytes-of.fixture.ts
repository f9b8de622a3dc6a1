import { encodeText } from './encode-text.js';

/** Text or bytes as a file's bytes come: in pieces, here of one size. */
export async function* bytesOf(content: string | Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? encodeText(content) : content;
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}
