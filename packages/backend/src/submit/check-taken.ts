import type { Command, Refusal } from '@cartera/core';
import type { Store } from '../ports/index.js';

/**
 * Whether a store takes commands of a kind: one over a host's own tables leaves out what the host's own system records.
 *
 * @returns undefined when it does; else the refusal command.not_available, with the kind.
 * @example
 * checkTaken({ commands: ['make-promise'] }, 'record-invoice')?.code; // => 'command.not_available'
 */
export function checkTaken({ commands }: Pick<Store, 'commands'>, kind: Command['kind']): Refusal | undefined {
  return commands === undefined || commands.includes(kind) ? undefined : { code: 'command.not_available', path: 'kind', facts: { kind } };
}
