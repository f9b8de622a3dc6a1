import type { Command, StreamId } from '../journal/index.js';

/**
 * The streams a backend loads before it decides a command: its own first, then those it also touches.
 *
 * @example
 * streamsOf(transfer); // => ['account/A', 'account/B']
 */
export function streamsOf(command: Command): readonly StreamId[] {
  const other = command.kind === 'transfer-payment' && command.facts.to !== command.stream ? [command.facts.to] : [];
  return Object.freeze([command.stream, ...other]);
}
