import { fault, type Fault } from '@cartera/core';
import { refusalIn, type Answer } from './answer.js';
import { gaveUp, type Tried } from './tried.js';

/** What an answer that is not what was asked for amounts to. */
export function refused({ status, body }: Answer, tried: Tried): Fault {
  const refusal = refusalIn(body);
  const retryable = status === 408 || status === 429 || status >= 500;
  if (!refusal) return gaveUp({ code: 'backend.unexpected', facts: { status } }, tried, { retryable });
  // A plain no of the far end is told as it was said; what failed on the way, or may have been written before, is told with more.
  if (retryable || tried.unsure) return gaveUp(refusal, tried, { retryable: retryable && status !== 500 && status !== 507 });
  return Object.assign(fault(refusal.code, refusal.facts, refusal.path), { retryable: false });
}
