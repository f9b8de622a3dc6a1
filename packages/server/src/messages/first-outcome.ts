import type { Known, Outcome } from '@cartera/backend';
import { isKind, type Entry } from '@cartera/core';
import type { CheckedRequest } from './message-request.js';

/**
 * What a key that is known by now was answered the first time; entry.id_reused where it stood for something else, or for somebody else.
 */
export function firstOutcome({ entries }: Known, request: CheckedRequest & { readonly digest: string }, callerId: string): Outcome {
  const [entry] = entries;
  if (entry === undefined || entry.stream !== request.stream || entry.by !== callerId || !isMessage(entry, request))
    return { ok: false, refusal: { code: 'entry.id_reused', path: 'idempotencyKey', facts: {} } };
  return { ok: true, version: entry.seq, receipt: { entryIds: entries.map(({ id }) => id), at: entry.at }, because: [] };
}

function isMessage(entry: Entry, { kind, channel, digest }: CheckedRequest & { readonly digest: string }): boolean {
  if (kind === 'statement') return isKind(entry, 'statement-sent') && entry.facts.channel === channel;
  return isKind(entry, 'reminder-sent') && entry.facts.channel === channel && entry.facts.digest === digest;
}
