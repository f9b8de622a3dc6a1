import type { MessageRequest } from '@cartera/backend';
import { isLocalDate } from '@cartera/core/days';
import { isText } from '../given/index.js';
import type { LoadFailure } from '../loading/index.js';

/** What the page sets, and what a person chose instead; anything may stand in it. */
export type RequestedMessage = Readonly<Record<keyof MessageRequest, unknown>>;

/** What a person chose here. It wins over what the page set. */
export type MessageChoice = { readonly [Field in Exclude<keyof MessageRequest, 'stream'>]?: MessageRequest[Field] | undefined };

const STREAM = /^account\/.+$/s;
const KINDS: readonly unknown[] = ['reminder', 'statement'] satisfies readonly MessageRequest['kind'][];
const CHANNELS: readonly unknown[] = ['email', 'whatsapp', 'sms', 'letter', 'copy'] satisfies readonly MessageRequest['channel'][];

/**
 * Reads a request, or says what is wrong with it. Corrects nothing. Where several things are wrong the first of these is told: stream, kind, channel, asOf, from, stage, tone, language, to.
 */
export function readMessageRequest({ stream, kind, channel, asOf, from, ...texts }: RequestedMessage): MessageRequest | LoadFailure {
  if (!isText(stream) || !STREAM.test(stream)) return { code: 'stream.invalid', path: 'stream', facts: {}, retryable: false };
  if (!isLeftOut(kind) && !KINDS.includes(kind)) return wrong('kind', 'not_a_choice');
  if (!isLeftOut(channel) && !CHANNELS.includes(channel)) return wrong('channel', 'not_a_choice');
  for (const [path, day] of Object.entries({ asOf, from }))
    if (!isLeftOut(day) && !(isText(day) && isLocalDate(day))) return wrong(path, 'not_a_day');
  for (const path of ['stage', 'tone', 'language', 'to'] as const)
    if (!isLeftOut(texts[path]) && !isText(texts[path])) return wrong(path, 'invalid_type');
  const asked = Object.entries({ asOf, from, ...texts }).filter(([, value]) => !isLeftOut(value));
  return {
    stream: stream as MessageRequest['stream'],
    kind: isLeftOut(kind) ? 'reminder' : (kind as MessageRequest['kind']),
    channel: isLeftOut(channel) ? 'email' : (channel as MessageRequest['channel']),
    ...Object.fromEntries(asked),
  };
}

function isLeftOut(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function wrong(path: string, issue: string): LoadFailure {
  return { code: 'query.invalid', path, facts: { issue }, retryable: false };
}
