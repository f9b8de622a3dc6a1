import type { Instant, LocalDate, StreamId } from '@cartera/core';
import { addMonths, isInstant, isLocalDate, startOfMonth } from '@cartera/core/values';
import { isText } from '../given/index.js';
import type { LoadFailure } from '../loading/index.js';

/** A request as the page sets it; any text may stand in it. */
export interface RequestedStatement {
  readonly stream: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly knownAt: string | undefined;
  readonly since: string | undefined;
}

/** A request that can be sent. Days that were left out are found on the way. */
export interface StatementRequest {
  readonly stream: StreamId;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly knownAt?: Instant;
  readonly since?: Instant;
}

/** Months shown before the month of `to`, when `from` is left out. */
const MONTHS_BEFORE = 2;

const STREAM = /^(?:account|cash|office)\/.+$/s;

/**
 * Reads a request as the page set it, or says what is wrong with it. Corrects nothing.
 *
 * Where several things are wrong the first of these is told: stream, from, to, knownAt, since, from after to.
 */
export function readRequest(asked: RequestedStatement): StatementRequest | LoadFailure {
  const { stream, from, to, knownAt, since } = asked;
  if (!isText(stream) || !STREAM.test(stream)) return wrong('stream.invalid', 'stream');
  if (from && !isLocalDate(from)) return wrong('statement.invalid_from', 'from');
  if (to && !isLocalDate(to)) return wrong('statement.invalid_to', 'to');
  if (knownAt && !isInstant(knownAt)) return wrong('statement.invalid_known_at', 'knownAt');
  if (since && !isInstant(since)) return wrong('statement.invalid_since', 'since');
  if (from && to && from > to) return fromAfterTo(from, to);
  return { stream: stream as StreamId, ...(from && { from }), ...(to && { to }), ...(knownAt && { knownAt }), ...(since && { since }) };
}

/** The first day of the month two months before `to`'s. */
export function defaultFrom(to: LocalDate): LocalDate {
  return addMonths(startOfMonth(to), -MONTHS_BEFORE);
}

/** The failure of a period that ends before it begins. */
export function fromAfterTo(from: LocalDate, to: LocalDate): LoadFailure {
  return { code: 'statement.period_invalid', path: 'from', facts: { from, to }, retryable: false };
}

function wrong(code: string, path: string): LoadFailure {
  return { code, path, facts: {}, retryable: false };
}
