import { fault } from '@cartera/core';
import { pdfBench } from './pdf-bench.js';
import type { PdfAnswer, PdfOrder } from './pdf-thread.types.js';

/** One that was asked for, and who is told. */
interface Asked {
  readonly order: PdfOrder;
  readonly tell: (answer: PdfAnswer) => void;
}

/** Documents that are set in a thread, one after the other. */
export interface PdfQueue {
  /** @throws Rejects with export.paper_busy, and the signal's reason. */
  readonly ask: (order: PdfOrder, signal: AbortSignal | undefined) => Promise<PdfAnswer>;
  readonly close: () => Promise<void>;
}

/** A queue without anybody in it. */
export function pdfQueue(module: URL, waitingMax: number): PdfQueue {
  const bench = pdfBench(module);
  const waiting: Asked[] = [];
  let working: Asked | undefined;
  const next = () => {
    if (working) return;
    working = waiting.shift();
    const asked = working;
    if (!asked) return;
    bench.set(asked.order, (answer) => {
      working = undefined;
      asked.tell(answer);
      next();
    });
  };
  const leave = (asked: Asked) => {
    const place = waiting.indexOf(asked);
    if (place >= 0) waiting.splice(place, 1);
    if (working !== asked) return;
    working = undefined;
    void bench.clear();
    next();
  };
  return {
    async ask(order, signal) {
      if (waiting.length >= waitingMax) throw fault('export.paper_busy', { most: waitingMax });
      let giveUp = () => {};
      try {
        return await new Promise<PdfAnswer>((tell, reject) => {
          const asked: Asked = { order, tell };
          giveUp = () => {
            reject(signal?.reason as Error);
            leave(asked);
          };
          signal?.addEventListener('abort', giveUp, { once: true });
          waiting.push(asked);
          next();
        });
      } finally {
        signal?.removeEventListener('abort', giveUp);
      }
    },
    async close() {
      const left = [...(working ? [working] : []), ...waiting.splice(0)];
      working = undefined;
      for (const { tell } of left) tell({ fault: { code: 'export.paper_busy', facts: { most: waitingMax } } });
      await bench.clear();
    },
  };
}
