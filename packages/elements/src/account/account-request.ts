import type { Instant, LocalDate, StreamId } from '@cartera/core';
import { isInstant, isLocalDate } from '@cartera/core/days';
import { isText } from '../given/index.js';
import type { LoadFailure } from '../loading/index.js';

/** A request as the page sets it; anything may stand in it. */
export interface RequestedAccount {
  readonly stream: unknown;
  readonly asOf: unknown;
  readonly knownAt: unknown;
}

/** A request that can be sent. */
export interface AccountRequest {
  readonly stream: StreamId;
  readonly asOf?: LocalDate;
  readonly knownAt?: Instant;
}

const STREAM = /^account\/.+$/s;

/**
 * Reads a request as the page set it, or says what is wrong with it, as a Backend would. Corrects nothing.
 *
 * Where several things are wrong the first of these is told: stream, asOf, knownAt.
 */
export function readAccountRequest({ stream, asOf, knownAt }: RequestedAccount): AccountRequest | LoadFailure {
  if (!isStream(stream)) return { code: 'stream.invalid', path: 'stream', facts: {}, retryable: false };
  if (!isLeftOut(asOf) && !(isText(asOf) && isLocalDate(asOf))) return wrong('asOf', 'not_a_day');
  if (!isLeftOut(knownAt) && !(isText(knownAt) && isInstant(knownAt))) return wrong('knownAt', 'not_an_instant');
  return { stream, ...(!isLeftOut(asOf) && { asOf }), ...(!isLeftOut(knownAt) && { knownAt }) };
}

function isStream(value: unknown): value is StreamId {
  return isText(value) && STREAM.test(value);
}

function isLeftOut(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === '';
}

function wrong(path: string, issue: string): LoadFailure {
  return { code: 'query.invalid', path, facts: { issue }, retryable: false };
}
