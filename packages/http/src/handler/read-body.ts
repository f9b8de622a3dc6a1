import { fault } from '@cartera/core';
import { checkJson } from './check-json.js';

/** Largest body, in bytes. */
const BYTES_MAX = 1_048_576;

/**
 * Reads a request's body as JSON, within limits of size and nesting.
 *
 * @throws http.content_type, http.body_too_large, http.body_invalid (no JSON, not UTF-8), http.body_too_deep, http.key_repeated.
 */
export async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type)) throw fault('http.content_type', { expected: 'application/json' });
  const text = await readText(request);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fault('http.body_invalid');
  }
  checkJson(text);
  return value;
}

async function readText({ body }: Request): Promise<string> {
  const bytes = body ? await readBytes(body.getReader()) : new Uint8Array();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fault('http.body_invalid');
  }
}

/** What says too little of its length, or nothing, is stopped as well. */
async function readBytes(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > BYTES_MAX) {
      await reader.cancel().catch(() => undefined);
      throw fault('http.body_too_large', { bytesMax: BYTES_MAX });
    }
    chunks.push(read.value);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
