import { fault } from '@cartera/core';
import { checkJson } from './check-json.js';
import { timeLimit } from '../time-limit/index.js';

/** Largest body, in bytes. */
const BYTES_MAX = 1_048_576;

/** Until when a body is read. */
export interface BodyLimit {
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Reads a request's body as JSON, within limits of size, time and nesting.
 *
 * @throws http.content_type, http.body_too_large, http.body_too_slow, http.length_differs (more or less than Content-Length says),
 *   http.body_invalid (no JSON, not UTF-8), http.body_too_deep, http.key_repeated.
 */
export async function readBody(request: Request, limit: BodyLimit): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type)) throw fault('http.content_type', { expected: 'application/json' });
  const text = textOf(await readAll(request, limit));
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw fault('http.body_invalid');
  }
  checkJson(text);
  return value;
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fault('http.body_invalid');
  }
}

async function readAll({ body, headers }: Request, { timeoutMs, signal }: BodyLimit): Promise<Uint8Array> {
  const declared = headers.get('content-length');
  if (declared !== null && !/^\d+$/.test(declared)) throw fault('http.length_differs');
  if (Number(declared) > BYTES_MAX) throw tooLarge();
  const bytes = body ? await readInTime(body.getReader(), { timeoutMs, ...(signal && { signal }) }) : new Uint8Array();
  if (declared !== null && Number(declared) !== bytes.byteLength) throw fault('http.length_differs');
  return bytes;
}

async function readInTime(reader: ReadableStreamDefaultReader<Uint8Array>, { timeoutMs, signal }: BodyLimit): Promise<Uint8Array> {
  const time = timeLimit(timeoutMs, () => fault('http.body_too_slow', { timeoutMs }), signal);
  try {
    return await time.within(() => readBytes(reader));
  } catch (error) {
    // What comes after is not wanted; whoever sends it need not wait until it is said.
    void reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    time.clear();
  }
}

/** What says too little of its length, or nothing, is stopped as well. */
async function readBytes(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > BYTES_MAX) throw tooLarge();
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

function tooLarge(): Error {
  return fault('http.body_too_large', { bytesMax: BYTES_MAX });
}
