import type { Backend } from '@cartera/backend';
import type { PromiseChoices, PromiseStanding, StreamId } from '@cartera/core';
import { failureOf, type LoadFailure } from '../loading/index.js';
import { isPromiseChoices } from './is-promise-choices.js';
import { isPromises, isText } from '../given/index.js';

/** What of an account is asked. */
export interface AccountRequest {
  /** Anything may stand in it. */
  readonly stream: string;
}

/** What can be promised, and what has been. */
export interface PromiseAccount {
  readonly choices: PromiseChoices;
  readonly promises: readonly PromiseStanding[];
}

/** What is wrong with choices that cannot be shown. */
export const CHOICES_UNREADABLE: LoadFailure = { code: 'promise_form.choices_unreadable', path: 'choices', facts: {}, retryable: true };

/** What is wrong with promises that cannot be shown. */
export const PROMISES_UNREADABLE: LoadFailure = { code: 'promise_form.promises_unreadable', path: 'promises', facts: {}, retryable: true };

const STREAM = /^account\/.+$/s;

/** An account's choices and promises, or why they are not to be had. Never rejects. */
export async function fetchAccount(
  backend: Backend,
  { stream }: AccountRequest,
  signal: AbortSignal,
): Promise<PromiseAccount | LoadFailure> {
  if (!isText(stream) || !STREAM.test(stream)) return { code: 'stream.invalid', path: 'stream', facts: {}, retryable: false };
  try {
    const query = { stream: stream as StreamId };
    const [choices, promises]: readonly [unknown, unknown] = await Promise.all([
      backend.view('promise-choices', query, { signal }),
      backend.view('promises', query, { signal }),
    ]);
    if (!isPromiseChoices(choices)) return CHOICES_UNREADABLE;
    return isPromises(promises) ? { choices, promises } : PROMISES_UNREADABLE;
  } catch (error) {
    return failureOf(error);
  }
}
