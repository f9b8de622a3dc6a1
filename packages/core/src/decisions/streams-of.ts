import type { Command, StreamId } from '../journal/index.js';

/**
 * The streams a backend loads before it decides a command: its own first, then those it also touches.
 *
 * @example
 * streamsOf(transfer); // => ['account/A', 'account/B']
 */
export function streamsOf(command: Command): readonly StreamId[] {
  return command.kind === 'transfer-payment' && command.facts.to !== command.stream ? [command.stream, command.facts.to] : [command.stream];
}
