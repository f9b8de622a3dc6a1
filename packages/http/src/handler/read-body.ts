import { fault } from '@cartera/core';
import { checkJson } from './check-json.js';
import { timeLimit } from '../time-limit/index.js';

/** Largest body of JSON, in bytes. */
const JSON_BYTES_MAX = 1_048_576;

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
  const text = textOf(joined(await readChunks(request, { ...limit, bytesMax: JSON_BYTES_MAX })));
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

/**
 * Reads a request's body as a file.
 *
 * @throws http.content_type, http.body_too_large, http.body_too_slow, http.length_differs.
 */
export async function readFile(request: Request, limit: BodyLimit & { readonly bytesMax: number }): Promise<Blob> {
  const type = request.headers.get('content-type') ?? '';
  // What a form of another site can send without asking would be taken for somebody's own act.
  if (!/^application\/octet-stream\s*(?:;|$)/i.test(type)) throw fault('http.content_type', { expected: 'application/octet-stream' });
  return new Blob((await readChunks(request, limit)) as Uint8Array<ArrayBuffer>[]);
}

type ChunkLimit = BodyLimit & { readonly bytesMax: number };

/** A body that says itself that it is too large is not even opened: where one is, Node closes the connection, and the next request on it is lost. */
async function readChunks(request: Request, limit: ChunkLimit): Promise<readonly Uint8Array[]> {
  const declared = request.headers.get('content-length');
  if (declared !== null && !/^\d+$/.test(declared)) throw fault('http.length_differs');
  if (Number(declared) > limit.bytesMax) throw tooLarge(limit);
  const { body } = request;
  const chunks = body ? await readInTime(body.getReader(), limit) : [];
  if (declared !== null && Number(declared) !== sizeOf(chunks)) throw fault('http.length_differs');
  return chunks;
}

async function readInTime(reader: ReadableStreamDefaultReader<Uint8Array>, limit: ChunkLimit): Promise<readonly Uint8Array[]> {
  const { timeoutMs, signal } = limit;
  const time = timeLimit(timeoutMs, () => fault('http.body_too_slow', { timeoutMs }), signal);
  try {
    return await time.within(() => readWithin(reader, limit));
  } catch (error) {
    // What comes after is not wanted; whoever sends it need not wait until it is said.
    void reader.cancel().catch(() => undefined);
    throw error;
  } finally {
    time.clear();
  }
}

/** What says too little of its length, or nothing, is stopped as well. */
async function readWithin(reader: ReadableStreamDefaultReader<Uint8Array>, limit: ChunkLimit): Promise<readonly Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > limit.bytesMax) throw tooLarge(limit);
    chunks.push(read.value);
  }
  return chunks;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(sizeOf(chunks));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function sizeOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((size, { byteLength }) => size + byteLength, 0);
}

function tooLarge({ bytesMax }: ChunkLimit): Error {
  return fault('http.body_too_large', { bytesMax });
}
