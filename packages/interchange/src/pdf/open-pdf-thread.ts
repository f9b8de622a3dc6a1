import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { fault } from '@cartera/core';
import type { ExportDocument } from '../exports/document.types.js';
import { wholeSections } from '../exports/whole-sections.js';
import { pdfOf } from './pdf-of.js';
import type { PdfAnswer, PdfOrder, PdfThread, PdfThreadOptions } from './pdf-thread.types.js';

const [WAITING_MAX, ROWS_MAX, ROWS_HERE_MAX] = [16, 20_000, 200];

/** One that was asked for, and who is told. */
interface Asked {
  readonly order: PdfOrder;
  readonly tell: (answer: PdfAnswer) => void;
}

/**
 * Sets long documents in a thread of its own, so that a process that answers others goes on answering. The thread is started with the first long one, keeps no process alive that has nothing
 * to wait for, and ends with it. What is given up is not set on: its thread is ended, and the next document has a new one.
 *
 * @example
 * const thread = openPdfThread();
 * const pdf = await thread.pdfOf(statementDocument(statement, { locale }), { signal });
 */
export function openPdfThread({
  waitingMax = WAITING_MAX,
  rowsMax = ROWS_MAX,
  rowsHereMax = ROWS_HERE_MAX,
  module = new URL('../pdf-worker/index.js', import.meta.url),
}: PdfThreadOptions = {}): PdfThread {
  const isBuilt = existsSync(module);
  const waiting: Asked[] = [];
  let working: Asked | undefined;
  let worker: Worker | undefined;

  const end = async () => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  const settle = (answer: PdfAnswer) => {
    const done = working;
    working = undefined;
    done?.tell(answer);
    next();
  };
  const started = (): Worker => {
    const thread = new Worker(module);
    // one that was ended, or is lost, has nothing to say any more
    const lost = (error: unknown) => {
      if (thread !== worker) return;
      worker = undefined;
      settle({ error });
    };
    thread.on('message', (answer: PdfAnswer) => void (thread === worker && settle(answer)));
    thread.on('error', lost);
    thread.on('exit', () => lost(new Error('the thread of PDF documents ended')));
    return thread;
  };
  const next = () => {
    if (working) return;
    working = waiting.shift();
    if (!working) {
      worker?.unref();
      return;
    }
    worker ??= started();
    worker.ref();
    worker.postMessage(working.order);
  };
  const ask = async (order: PdfOrder, signal: AbortSignal | undefined): Promise<PdfAnswer> => {
    if (waiting.length >= waitingMax) throw fault('export.paper_busy', { most: waitingMax });
    const { promise, tell, drop } = awaited();
    const asked: Asked = { order, tell };
    const giveUp = () => {
      drop(signal?.reason);
      const place = waiting.indexOf(asked);
      if (place >= 0) waiting.splice(place, 1);
      if (working !== asked) return;
      working = undefined;
      void end();
      next();
    };
    signal?.addEventListener('abort', giveUp, { once: true });
    waiting.push(asked);
    next();
    try {
      return await promise;
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  };
  return Object.freeze<PdfThread>({
    async pdfOf(given, { signal, ...options } = {}) {
      signal?.throwIfAborted();
      const rows = rowsUpTo(rowsMax + 1, given);
      if (rows > rowsMax) throw fault('export.too_long_for_paper', { most: rowsMax });
      const document: ExportDocument = { ...given, sections: wholeSections(given.sections) };
      if (rows <= rowsHereMax || !isBuilt) return new Uint8Array(await pdfOf(document, options));
      return bytesIn(await ask({ document, options }, signal));
    },
    async close() {
      const left = [...(working ? [working] : []), ...waiting.splice(0)];
      working = undefined;
      for (const { tell } of left) tell({ fault: { code: 'export.paper_busy', facts: { most: waitingMax } } });
      await end();
    },
  });
}

/** How many rows there are, so many at most: nobody makes a million to be told that they are too many. */
function rowsUpTo(most: number, { sections }: ExportDocument): number {
  let count = 0;
  for (const { rows } of sections)
    for (const _row of rows) {
      count += 1;
      if (count >= most) return count;
    }
  return count;
}

/** An answer that is yet to come. */
function awaited(): {
  readonly promise: Promise<PdfAnswer>;
  readonly tell: (answer: PdfAnswer) => void;
  readonly drop: (reason: unknown) => void;
} {
  let tell: (answer: PdfAnswer) => void = () => undefined;
  let drop: (reason: unknown) => void = () => undefined;
  const promise = new Promise<PdfAnswer>((resolve, reject) => ([tell, drop] = [resolve, reject]));
  return { promise, tell, drop };
}

/** @throws What was wrong with the document. */
function bytesIn(answer: PdfAnswer): Uint8Array<ArrayBuffer> {
  if ('bytes' in answer) return answer.bytes;
  if ('error' in answer) throw answer.error;
  const { code, facts, path } = answer.fault;
  throw fault(code, facts, path);
}
