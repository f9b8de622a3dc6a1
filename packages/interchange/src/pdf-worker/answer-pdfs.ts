import type { MessagePort } from 'node:worker_threads';
import { isFault } from '@cartera/core';
import { pdfOf, type PdfAnswer, type PdfOrder } from '../pdf/index.js';

/** Sets each document that comes on a port, one after the other, and sends back its bytes, or what was wrong with it. */
export function answerPdfs(port: Pick<MessagePort, 'on' | 'postMessage'>): void {
  port.on(
    'message',
    (order: PdfOrder) => void answer(order).then((told) => port.postMessage(told, 'bytes' in told ? [told.bytes.buffer] : [])),
  );
}

async function answer({ document, options }: PdfOrder): Promise<PdfAnswer> {
  try {
    return { bytes: new Uint8Array(await pdfOf(document, options)) };
  } catch (error) {
    if (!isFault(error)) return { error };
    const { code, facts, path } = error;
    return { fault: { code, facts, ...(path !== undefined && { path }) } };
  }
}
