import { existsSync } from 'node:fs';
import { fault } from '@cartera/core';
import type { ExportDocument } from '../exports/document.types.js';
import { wholeSections } from '../exports/whole-sections.js';
import { pdfOf } from './pdf-of.js';
import { pdfQueue } from './pdf-queue.js';
import type { PdfAnswer, PdfThread, PdfThreadOptions } from './pdf-thread.types.js';

const [WAITING_MAX, ROWS_MAX, ROWS_HERE_MAX] = [16, 20_000, 200];

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
  const { ask, close } = pdfQueue(module, waitingMax);
  return Object.freeze<PdfThread>({
    async pdfOf(given, { signal, ...options } = {}) {
      signal?.throwIfAborted();
      const rows = rowsUpTo(rowsMax + 1, given);
      if (rows > rowsMax) throw fault('export.too_long_for_paper', { most: rowsMax });
      const document: ExportDocument = { ...given, sections: wholeSections(given.sections) };
      if (rows <= rowsHereMax || !isBuilt) return new Uint8Array(await pdfOf(document, options));
      return bytesIn(await ask({ document, options }, signal));
    },
    close,
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

/** @throws What was wrong with the document. */
function bytesIn(answer: PdfAnswer): Uint8Array<ArrayBuffer> {
  if ('bytes' in answer) return answer.bytes;
  if ('error' in answer) throw answer.error;
  const { code, facts, path } = answer.fault;
  throw fault(code, facts, path);
}
