import { fault, isInstant, isLocalDate, type AgingScheme, type Fault, type Instant, type LocalDate, type StreamId } from '@cartera/core';

/** What a stream's name may be, as commands have it: what cannot be written to need not be looked for. */
const STREAM = /^(?:account|cash|office)\/[^\p{Cc}\p{Cs}]{1,200}$/u;

/** A query as it came: from code, or from a URL. */
export type RawQuery = Readonly<Record<string, unknown>>;

/** What is wrong with a query's field. */
export function invalidQuery(path: string, issue: string): Fault {
  return fault('query.invalid', { issue }, path);
}

/**
 * Lets a query through that is an object without fields nobody asked for. Each field is read once, here: one that says another thing the second time would be let in as the first and answered as the second.
 *
 * @throws query.invalid.
 */
export function queryOf(query: unknown, fields: readonly string[]): RawQuery {
  if (typeof query !== 'object' || query === null || Array.isArray(query)) throw fault('query.invalid', { issue: 'invalid_type' });
  const asked: RawQuery = { ...query };
  const unknown = Object.keys(asked).find((field) => !fields.includes(field));
  if (unknown !== undefined) throw invalidQuery(unknown, 'unknown_field');
  return asked;
}

/** A day, or undefined where none is given. */
export function dayIn(query: RawQuery, field: string): LocalDate | undefined {
  const value = query[field];
  if (value === undefined || isLocalDate(value)) return value;
  throw invalidQuery(field, 'not_a_day');
}

/** A day that must be given. */
export function requiredDayIn(query: RawQuery, field: string): LocalDate {
  const day = dayIn(query, field);
  if (day === undefined) throw invalidQuery(field, 'missing');
  return day;
}

/** An instant, or undefined where none is given. */
export function instantIn(query: RawQuery, field: string): Instant | undefined {
  const value = query[field];
  if (value === undefined || isInstant(value)) return value;
  throw invalidQuery(field, 'not_an_instant');
}

/** Whether something is a stream's name. */
export function isStream(value: unknown): value is StreamId {
  return typeof value === 'string' && STREAM.test(value);
}

/** The stream, or undefined where none is given. */
export function streamIn(query: RawQuery): StreamId | undefined {
  const value = query['stream'];
  if (value === undefined || isStream(value)) return value;
  throw invalidQuery('stream', 'not_a_stream');
}

/** The stream that must be given. */
export function requiredStreamIn(query: RawQuery): StreamId {
  const stream = streamIn(query);
  if (stream === undefined) throw invalidQuery('stream', 'missing');
  return stream;
}

/** A whole number within bounds, or what stands for none. */
export function countIn(query: RawQuery, field: string, { min, max, otherwise }: { min: number; max: number; otherwise: number }): number {
  const value = query[field];
  if (value === undefined) return otherwise;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) return value;
  throw invalidQuery(field, 'out_of_range');
}

/** An aging scheme, or undefined where none is given; whether its buckets hold together, core says. */
export function schemeIn(query: RawQuery): AgingScheme | undefined {
  const value = query['scheme'];
  if (value === undefined) return undefined;
  const { basis, buckets } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  const fits =
    (basis === 'due' || basis === 'issued') &&
    Array.isArray(buckets) &&
    buckets.every((bucket) => typeof bucket === 'object' && bucket !== null);
  if (!fits) throw invalidQuery('scheme', 'not_a_scheme');
  return value as AgingScheme;
}
