import type { AgingScheme, Instant, LocalDate } from '@cartera/core';
import { isInstant, isLocalDate } from '@cartera/core/values';
import { isFields, isListOf, isText, isWhole } from '../given/index.js';
import type { LoadFailure } from '../loading/index.js';

/** A request as the page sets it; anything may stand in it. */
export interface RequestedAging {
  readonly stream: unknown;
  readonly asOf: unknown;
  readonly knownAt: unknown;
  readonly scheme: unknown;
  readonly limit: unknown;
}

/** A request that can be sent. */
export interface AgingRequest {
  /** '' for all accounts. */
  readonly stream: string;
  readonly asOf?: LocalDate;
  readonly knownAt?: Instant;
  readonly scheme?: AgingScheme;
  /** Customers a request. */
  readonly limit: number;
  /** The customer after whom the page begins. */
  readonly after?: string;
}

/** So many customers come at once that nearly every portfolio is whole, and the order true for all of it. */
const LIMIT = 10_000;

const STREAM = /^account\/.+$/s;

/**
 * Reads a request as the page set it, or says what is wrong with it, as a Backend would. Corrects nothing.
 *
 * Where several things are wrong the first of these is told: stream, asOf, knownAt, scheme, limit.
 */
export function readAgingRequest({ stream, asOf, knownAt, scheme, limit }: RequestedAging): AgingRequest | LoadFailure {
  if (!isLeftOut(stream) && !(isText(stream) && STREAM.test(stream)))
    return { code: 'stream.invalid', path: 'stream', facts: {}, retryable: false };
  if (!isLeftOut(asOf) && !(isText(asOf) && isLocalDate(asOf))) return wrong('asOf', 'not_a_day');
  if (!isLeftOut(knownAt) && !(isText(knownAt) && isInstant(knownAt))) return wrong('knownAt', 'not_an_instant');
  if (!isLeftOut(scheme) && !isScheme(scheme)) return wrong('scheme', 'not_a_scheme');
  if (!isLeftOut(limit) && !(isWhole(limit) && limit > 0)) return wrong('limit', 'out_of_range');
  return {
    stream: isLeftOut(stream) ? '' : stream,
    ...(!isLeftOut(asOf) && { asOf }),
    ...(!isLeftOut(knownAt) && { knownAt }),
    ...(!isLeftOut(scheme) && { scheme: plain(scheme) }),
    limit: isLeftOut(limit) ? LIMIT : limit,
  };
}

function isLeftOut(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || value === '';
}

/** Whether it has the form of a scheme; whether its buckets hold together, core says. */
function isScheme(value: unknown): value is AgingScheme {
  return isFields(value) && (value['basis'] === 'due' || value['basis'] === 'issued') && isListOf(value['buckets'], isInterval);
}

function isInterval(value: unknown): boolean {
  return isFields(value) && isWhole(value['fromDays']) && (value['throughDays'] === null || isWhole(value['throughDays']));
}

/** Only what is asked, so that two requests can be compared as text. */
function plain({ basis, buckets }: AgingScheme): AgingScheme {
  return { basis, buckets: buckets.map(({ fromDays, throughDays }) => ({ fromDays, throughDays })) };
}

function wrong(path: string, issue: string): LoadFailure {
  return { code: 'query.invalid', path, facts: { issue }, retryable: false };
}
