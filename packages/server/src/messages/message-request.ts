import type { MessageRequest } from '@cartera/backend';
import { fault, isLocalDate, type Fault } from '@cartera/core';
import { LETTER_CHANNELS, STAGES, TONES, type Stage, type Tone } from '@cartera/letters';

/** A request whose fields are what they should be. */
export interface CheckedRequest extends MessageRequest {
  readonly stage?: Stage;
  readonly tone?: Tone;
}

const FIELDS: ReadonlySet<string> = new Set(['stream', 'kind', 'channel', 'asOf', 'stage', 'tone', 'language', 'to', 'from', 'digest']);
const STREAM = /^account\/[^\p{Cc}\p{Cs}]{1,200}$/u;
const TAG = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/;
const TO_MAX = 320;

/**
 * A request as it came, over a wire perhaps, once it is known to be one.
 *
 * @throws query.invalid with the path and `facts.issue`.
 */
export function checkedRequest(request: unknown): CheckedRequest {
  if (typeof request !== 'object' || request === null || Array.isArray(request)) throw fault('query.invalid', { issue: 'invalid_type' });
  const fields = request as Readonly<Record<string, unknown>>;
  const unknown = Object.keys(fields).find((field) => !FIELDS.has(field));
  if (unknown !== undefined) throw invalid(unknown.slice(0, 40), 'unknown_field');
  if (typeof fields['stream'] !== 'string' || !STREAM.test(fields['stream'])) throw invalid('stream', 'not_a_stream');
  oneOf(fields, 'kind', ['reminder', 'statement']);
  oneOf(fields, 'channel', LETTER_CHANNELS);
  if (fields['stage'] !== undefined) oneOf(fields, 'stage', STAGES);
  if (fields['tone'] !== undefined) oneOf(fields, 'tone', TONES);
  day(fields, 'asOf');
  day(fields, 'from');
  text(fields, 'language', (value) => TAG.test(value));
  text(fields, 'to', (value) => value.length <= TO_MAX);
  text(fields, 'digest', (value) => /^[0-9a-f]{64}$/.test(value));
  if (fields['kind'] === 'statement' && fields['stage'] !== undefined) throw invalid('stage', 'not_of_a_statement');
  if (fields['kind'] === 'reminder' && fields['from'] !== undefined) throw invalid('from', 'not_of_a_reminder');
  return request as CheckedRequest;
}

function oneOf(fields: Readonly<Record<string, unknown>>, name: string, choices: readonly string[]): void {
  const value = fields[name];
  // a list of one reads like the one it holds
  if (typeof value !== 'string' || !choices.includes(value))
    throw fault('query.invalid', { issue: 'not_a_choice', choices: choices.join(', ') }, name);
}

function day(fields: Readonly<Record<string, unknown>>, name: string): void {
  if (fields[name] !== undefined && !isLocalDate(fields[name])) throw invalid(name, 'not_a_day');
}

function text(fields: Readonly<Record<string, unknown>>, name: string, fits: (value: string) => boolean): void {
  const value = fields[name];
  if (value !== undefined && (typeof value !== 'string' || !fits(value))) throw invalid(name, 'not_a_text');
}

function invalid(path: string, issue: string): Fault {
  return fault('query.invalid', { issue }, path);
}
