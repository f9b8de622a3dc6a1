import { deepFreeze } from '../assert/index.js';
import { fault } from '../assert/index.js';
import type { Command } from '../journal/index.js';
import { COMMAND_FACTS, commandFrameSchema } from '../journal/command.schema.js';
import { readWith } from './read-with.js';

/**
 * Reads a command from JSON. Unknown fields are refused; text, lists and numbers have limits.
 *
 * @throws command.invalid with the path of the first fault and `facts.issue`.
 * @example
 * parseCommand({ id: 'n-1', kind: 'log-note', stream: 'account/ACME', on: '2026-02-30', by: 'ana', facts: { text: 'Llamar' } });
 * // throws command.invalid at 'on', issue 'not_a_day': February has no 30th
 */
export function parseCommand(json: unknown): Command {
  const frame = readWith(commandFrameSchema, json, 'command.invalid');
  if (!Object.hasOwn(COMMAND_FACTS, frame.kind)) throw fault('command.invalid', { issue: 'unknown_kind' }, 'kind');
  const schema = COMMAND_FACTS[frame.kind as Command['kind']];
  const facts = readWith<unknown>(schema, frame.facts, 'command.invalid', ['facts']);
  return deepFreeze({ ...frame, facts }) as Command;
}
