import type { Backend } from '@cartera/backend';
import type { Position, StreamId } from '@cartera/core';
import { isPosition, isText } from '../given/index.js';
import { failureOf, type LoadFailure } from '../loading/index.js';
import { POSITION_UNREADABLE } from './payment-failures.js';

/** What of an account is asked. */
export interface PositionRequest {
  /** Anything may stand in it. */
  readonly stream: string;
}

const STREAM = /^account\/.+$/s;

/** What is open of an account on the Backend's business date, or why that is not to be had. Never rejects. */
export async function fetchPosition(
  backend: Backend,
  { stream }: PositionRequest,
  signal: AbortSignal,
): Promise<{ readonly position: Position } | LoadFailure> {
  if (!isText(stream) || !STREAM.test(stream)) return { code: 'stream.invalid', path: 'stream', facts: {}, retryable: false };
  try {
    const position: unknown = await backend.view('position', { stream: stream as StreamId, open: true }, { signal });
    return isPosition(position) ? { position } : POSITION_UNREADABLE;
  } catch (error) {
    return failureOf(error);
  }
}
