import type { StreamChange, WatchOptions, WatchQuery } from '@cartera/backend';
import { fault, type Fault } from '@cartera/core';
import { sleep as sleepByTimer } from '../time-limit/index.js';
import { refusalIn, type Answer } from './answer.js';
import { connectWatch, type Reach, type Sign } from './connect-watch.js';
import { headerText } from './header-text.js';
import { passes } from './passes.js';
import { queryText } from './query-text.js';
import { refused } from './refused.js';
import type { RetryOptions } from './retry.types.js';
import { gaveUp, type Tried } from './tried.js';
import { waitBefore } from './wait-before.js';

/** A connection that was open this long, in milliseconds, was a good one, even if nothing was told on it. */
const STEADY_MS = 5_000;

/** Where a watch stands. */
interface Standing extends Tried {
  /** Where the next connection goes on: after the last record that came whole, else as was asked. */
  lastId: string | undefined;
  after: string | undefined;
  /** What the far end asks to wait, at most, the first time. */
  waitMs: number;
  /** When there was a sign of life, and whether there was any. */
  livedAt: number;
  lived: boolean;
}

/**
 * Watches over HTTP, over as many connections as it takes: one that breaks is made anew after a wait, and goes on after the last record that came whole. It gives up once there was no
 * sign of life for `totalMs`, or for `attempts` connections where those are given.
 *
 * @throws The codes of the far end; backend.unreachable, backend.unexpected.
 */
export async function* watchFar(
  query: WatchQuery,
  { signal, connected }: WatchOptions,
  { retry, ...reach }: Reach & { readonly retry: RetryOptions },
): AsyncGenerator<StreamChange, void, undefined> {
  const { attempts = Infinity, baseMs = 250, capMs = 4_000, totalMs = 60_000 } = retry;
  const { sleep = sleepByTimer, random = Math.random, now = Date.now } = retry;
  const standing: Standing = {
    attempts: 0,
    unsure: false,
    writes: false,
    lastId: undefined,
    after: query.after,
    waitMs: 0,
    livedAt: now(),
    lived: false,
  };
  while (!signal.aborted) {
    standing.attempts += 1;
    const openedAt = now();
    let broke: Answer | Error = fault('backend.unreachable');
    let isOpen = false;
    try {
      for await (const sign of connectWatch(nextReach(reach, query, standing), signal)) {
        if (!isOpen && !('answer' in sign)) connected?.((isOpen = true));
        if ('answer' in sign) broke = sign.answer;
        else noteLife(standing, sign, now());
        if ('change' in sign) yield sign.change;
        if (signal.aborted) return;
      }
      if (now() - openedAt >= STEADY_MS) noteLife(standing, { alive: true }, now());
    } catch (error) {
      broke = error as Error;
    }
    if (signal.aborted) return;
    if (beginsAnew(standing, broke)) continue;
    connected?.(false);
    const retryAfter = broke instanceof Error ? undefined : broke.retryAfter;
    const ms = waitBefore(Math.max(1, standing.attempts), retryAfter, { baseMs: Math.max(baseMs, standing.waitMs), capMs, random, now });
    const isOver = standing.attempts >= attempts || now() - standing.livedAt + ms > totalMs;
    if (isOver || !mayPass(broke)) throw failureOf(broke, standing);
    await sleep(ms, signal);
  }
}

function nextReach({ url, send, headers }: Reach, asked: WatchQuery, { lastId, after }: Standing): Reach {
  const query = queryText({ ...asked, after });
  return {
    url: query === '' ? url : `${url}?${query}`,
    send,
    headers: async () => ({
      ...(await headers()),
      Accept: 'text/event-stream',
      ...(lastId !== undefined && { 'Last-Event-ID': headerText(lastId) }),
    }),
  };
}

function noteLife(standing: Standing, sign: Exclude<Sign, { readonly answer: Answer }>, at: number): void {
  if ('waitMs' in sign) standing.waitMs = sign.waitMs;
  if ('change' in sign) standing.lastId = sign.change.cursor;
  if (!('waitMs' in sign)) Object.assign(standing, { attempts: 0, livedAt: at, lived: true });
}

/**
 * Forgets a cursor that is good for nothing any more: of books that were restored meanwhile, and 'now', which by now is later than it was.
 *
 * @returns Whether there is nothing to wait for.
 */
function beginsAnew(standing: Standing, broke: Answer | Error): boolean {
  const refusal = broke instanceof Error ? undefined : refusalIn(broke.body);
  const isStale = standing.lived && refusal?.code === 'query.invalid' && refusal.path === 'after';
  const hadCursor = standing.lastId !== undefined || standing.after !== undefined;
  if (isStale) standing.lastId = undefined;
  if (isStale || standing.after === 'now') standing.after = undefined;
  return isStale && hadCursor;
}

/** Whether another connection may fare better. A page instead of records is somebody's on the way. */
function mayPass(broke: Answer | Error): boolean {
  return broke instanceof Error || passes(broke) || broke.status === 200;
}

function failureOf(broke: Answer | Error, tried: Tried): Fault {
  if (broke instanceof Error) return gaveUp({ code: 'backend.unreachable', facts: {} }, tried, { retryable: true, cause: broke });
  const refusal = refusalIn(broke.body);
  const isNowhere = broke.status === 404 && (!refusal || refusal.code === 'http.not_found');
  return isNowhere ? Object.assign(fault('view.not_available', {}, 'watch'), { retryable: false }) : refused(broke, tried);
}
