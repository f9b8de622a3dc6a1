import { Worker } from 'node:worker_threads';
import type { PdfAnswer, PdfOrder } from './pdf-thread.types.js';

/** Where one document at a time is set: a thread, started with the first. */
export interface PdfBench {
  /** Sets a document; whatever becomes of it, or of the thread, is told once. */
  readonly set: (order: PdfOrder, tell: (answer: PdfAnswer) => void) => void;
  /** Ends what is being set, thread and all; nobody is told. */
  readonly clear: () => Promise<void>;
}

/** A bench with nothing on it. */
export function pdfBench(module: URL): PdfBench {
  let worker: Worker | undefined;
  let told: ((answer: PdfAnswer) => void) | undefined;
  const settle = (answer: PdfAnswer) => {
    const tell = told;
    told = undefined;
    // an idle thread keeps no process alive
    worker?.unref();
    tell?.(answer);
  };
  /** A thread; one that was ended, or is lost, has nothing to say any more. */
  const started = (): Worker => {
    const thread = new Worker(module);
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
  return {
    set(order, tell) {
      told = tell;
      try {
        worker ??= started();
        worker.ref();
        worker.postMessage(order, []);
      } catch (error) {
        settle({ error }); // no thread could be started, or the document cannot be handed over
      }
    },
    async clear() {
      const ended = worker;
      [worker, told] = [undefined, undefined];
      await ended?.terminate();
    },
  };
}
