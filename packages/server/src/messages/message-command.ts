import type { CommandRequest } from '@cartera/backend';
import type { LocalDate, StreamId } from '@cartera/core';
import type { WrittenMessage } from './write-message.js';

/**
 * The command that records a message that left the house on a day.
 *
 * @example
 * messageCommand('account/ACME', written, '2026-03-31').kind; // => 'send-reminder'
 */
export function messageCommand(stream: StreamId, { preview, subject, template, statement }: WrittenMessage, on: LocalDate): CommandRequest {
  const { channel, asOf, stage = '', tone = '', language, digest, to } = preview;
  if (statement) {
    const { from, to: through } = statement;
    return { kind: 'send-statement', stream, on, facts: { from, to: through, digest: statement.digest, channel } };
  }
  const { itemIds, totals } = subject;
  const facts = { asOf, stage, tone, channel, language, template, digest, itemIds, totals, ...(to !== undefined && { to }) };
  return { kind: 'send-reminder', stream, on, facts };
}
