import { digestOf, type Command } from '@cartera/core';

/**
 * What makes two requests the same: the command but its id (that is the key), and the caller.
 *
 * An import leaves the caller out: the same file is the same whoever brings it.
 *
 * @example
 * requestDigest(command, 'ana') === requestDigest({ ...command }, 'ana'); // => true
 */
export function requestDigest(command: Command, callerId?: string): string {
  const { id: _key, by: _by, ...asked } = command;
  return digestOf({ command: asked, ...(callerId !== undefined && { caller: callerId }) });
}
