import type {
  ExportName,
  ExportRequest,
  FileReport,
  ImportPreview,
  MadeFile,
  PreviewRequest,
  RunOptions,
  RunRequest,
  Upload,
} from '@cartera/backend';
import { deepFreeze, fault, isFault } from '@cartera/core';
import { answerIn, type Answer } from './answer.js';
import { answered } from './answered.js';
import type { AskFar } from './ask-far.types.js';
import { fileIn } from './file-in.js';
import { linesIn } from './lines-in.js';
import { posted } from './posted.js';
import { queryText } from './query-text.js';
import { refused } from './refused.js';

/** How the far end is reached. */
export interface FarReach {
  readonly ask: AskFar;
  readonly base: string;
  readonly send: typeof fetch;
  readonly headers: () => Promise<Record<string, string>>;
}

/** A file takes its time on the way and on the far side, in milliseconds. */
const PATIENT = { timeoutMs: 300_000, totalMs: 600_000 } as const;

/** What is silent for longer, in milliseconds, is broken: the far end says twice a second how far it is. */
const SILENCE_MS = 45_000;

/** GET …/exports/NAME. */
export async function exportFar(
  { ask }: FarReach,
  { name, request }: { readonly name: ExportName; readonly request: ExportRequest<ExportName> },
  signal?: AbortSignal,
): Promise<MadeFile> {
  const { query, ...rest } = request;
  const answer = await ask(`exports/${encodeURIComponent(name)}?${queryText({ ...query, ...rest })}`, { signal, read: fileIn, ...PATIENT });
  return fileOf(answer);
}

/** POST …/imports. */
export async function uploadFar(
  { ask }: FarReach,
  file: Blob,
  how: { readonly name: string; readonly signal?: AbortSignal },
): Promise<Upload> {
  const headers = { 'Content-Type': 'application/octet-stream' };
  const asked = { init: { method: 'POST', body: file }, headers, signal: how.signal, ...PATIENT };
  return answered(await ask(`imports?${queryText({ name: how.name })}`, asked), (body) => 'uploadId' in body) as Upload;
}

/** POST …/imports/ID/preview. */
export async function previewFar(
  { ask }: FarReach,
  { uploadId, request }: { readonly uploadId: string; readonly request: PreviewRequest },
  signal?: AbortSignal,
): Promise<ImportPreview> {
  const answer = await ask(`imports/${encodeURIComponent(uploadId)}/preview`, { ...posted(request), signal, ...PATIENT });
  return answered(answer, (body) => 'headers' in body) as ImportPreview;
}

/** GET …/imports/ID/rejected. */
export async function rejectedFar({ ask }: FarReach, uploadId: string, signal?: AbortSignal): Promise<MadeFile | undefined> {
  const answer = await ask(`imports/${encodeURIComponent(uploadId)}/rejected`, { signal, read: fileIn, ...PATIENT });
  return answer.status === 204 ? undefined : fileOf(answer);
}

/**
 * POST …/imports/ID/run. It is not asked again by itself: whoever runs it again loses nothing, and doubles nothing, but should know.
 *
 * @throws The codes of the far end; backend.aborted; backend.unreachable where the lines break off, with the fact `outcome`: 'unknown'.
 */
export async function runFar(
  { base, send, headers }: FarReach,
  { uploadId, request }: { readonly uploadId: string; readonly request: RunRequest },
  { signal, progress }: RunOptions = {},
): Promise<FileReport> {
  const connection = new AbortController();
  const leave = (): void => connection.abort();
  let timer = setTimeout(leave, SILENCE_MS);
  signal?.addEventListener('abort', leave);
  if (signal?.aborted) leave();
  try {
    const { init, headers: own } = posted(request);
    const url = `${base}/imports/${encodeURIComponent(uploadId)}/run`;
    const response = await send(url, { ...init, headers: { ...(await headers()), ...own }, signal: connection.signal });
    if (response.status !== 200 || !response.body) throw refusedRun(await answerIn(response));
    for await (const line of linesIn(response.body)) {
      clearTimeout(timer);
      timer = setTimeout(leave, SILENCE_MS);
      const told = lineOf(line);
      if (told.report) return deepFreeze(told.report);
      if (told.problem) throw refusedRun({ status: Number(told.problem.status ?? 0), body: told.problem, retryAfter: null, tag: null });
      if (told.rows !== undefined) progress?.(told.rows);
    }
    throw unreachable();
  } catch (error) {
    if (signal?.aborted) throw fault('backend.aborted');
    throw isFault(error) ? error : unreachable(error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', leave);
    leave();
  }
}

interface Line {
  readonly rows?: number;
  readonly report?: FileReport;
  readonly problem?: { readonly status?: unknown };
}

function lineOf(line: string): Line {
  try {
    return (JSON.parse(line) as Line | null) ?? {};
  } catch {
    return {};
  }
}

function refusedRun(answer: Answer): Error {
  return refused(answer, { attempts: 1, unsure: false, writes: true });
}

function unreachable(cause?: unknown): Error {
  return Object.assign(fault('backend.unreachable', { attempts: 1, outcome: 'unknown' }), { retryable: true, cause });
}

function fileOf(answer: Awaited<ReturnType<AskFar>>): MadeFile {
  const { status, body, tried } = answer;
  if (status === 200 && typeof body === 'object' && body !== null && 'body' in body && body.body instanceof Blob) return body as MadeFile;
  throw refused(answer, tried);
}
