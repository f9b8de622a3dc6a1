import { fault, type Fault } from '@cartera/core';
import { sleep as sleepByTimer, timeLimit } from '../time-limit/index.js';
import { answerIn, type Answer } from './answer.js';
import { passes } from './passes.js';
import type { RetryOptions } from './retry.types.js';
import { gaveUp, leavesOpen, type Tried } from './tried.js';
import { waitBefore } from './wait-before.js';

/** How the far end is reached, and for how long. */
export interface AskOptions {
  readonly send: typeof fetch;
  readonly timeoutMs: number;
  readonly retry: RetryOptions;
}

/** What is asked. `headers` are made anew for each request. */
export interface Question {
  readonly url: string;
  readonly init: RequestInit;
  readonly headers: () => Record<string, string> | Promise<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  readonly writes: boolean;
  /** How an answer is read; default: as JSON. */
  readonly read?: ((response: Response) => Promise<Answer>) | undefined;
  /** For one request, in milliseconds; default: as set. */
  readonly timeoutMs?: number | undefined;
  /** For all of it, in milliseconds; default: as set. */
  readonly totalMs?: number | undefined;
}

/**
 * Asks until there is an answer that will not get better by itself, the attempts are used up, or the time is over.
 *
 * @throws backend.unreachable where the last attempt had no answer; backend.aborted, at once, also while waiting.
 */
export function createAsk({ send, timeoutMs, retry }: AskOptions): (question: Question) => Promise<Answer & { readonly tried: Tried }> {
  const { attempts = 4, baseMs = 250, capMs = 4_000, totalMs = 60_000 } = retry;
  const { sleep = sleepByTimer, random = Math.random, now = Date.now } = retry;

  async function once(question: Question, tried: Tried, whole: AbortSignal): Promise<Answer> {
    const { url, init, headers, read = answerIn } = question;
    const limit = timeLimit(question.timeoutMs ?? timeoutMs, () => fault('backend.unreachable'), whole);
    const known = tried.unsure;
    try {
      return await limit.within(async () => {
        const sent = { ...init, headers: await headers(), signal: limit.signal };
        limit.signal.throwIfAborted();
        tried.unsure = true; // until an answer says otherwise
        const answer = await read(await send(url, sent));
        tried.unsure = known || leavesOpen(answer.status);
        return answer;
      });
    } finally {
      limit.clear();
    }
  }

  async function untilAnswered(question: Question, tried: Tried, whole: AbortSignal): Promise<Answer> {
    const began = now();
    for (;;) {
      tried.attempts += 1;
      const got = await once(question, tried, whole).catch((error: unknown) => unreachable(error, tried));
      whole.throwIfAborted();
      const failed = got instanceof Error;
      const ms = waitBefore(tried.attempts, failed ? undefined : got.retryAfter, { baseMs, capMs, random, now });
      const again = (failed || passes(got)) && tried.attempts < attempts && now() - began + ms <= (question.totalMs ?? totalMs);
      if (!again && failed) throw got;
      if (!again) return got as Answer;
      await sleep(ms, whole);
      whole.throwIfAborted();
    }
  }

  return async (question) => {
    const tried: Tried = { attempts: 0, unsure: false, writes: question.writes };
    const whole = timeLimit(question.totalMs ?? totalMs, () => fault('backend.unreachable'), question.signal);
    try {
      return { ...(await whole.within(() => untilAnswered(question, tried, whole.signal))), tried };
    } catch (error) {
      if (!whole.signal.aborted) throw error;
      throw question.signal?.aborted ? aborted(tried) : unreachable(whole.signal.reason, tried);
    } finally {
      whole.clear();
    }
  };
}

function unreachable(cause: unknown, tried: Tried): Fault {
  return gaveUp({ code: 'backend.unreachable', facts: {} }, tried, { retryable: true, cause });
}

function aborted(tried: Tried): Fault {
  return tried.attempts === 0 ? fault('backend.aborted') : gaveUp({ code: 'backend.aborted', facts: {} }, tried, {});
}
