import type { StreamId } from '@cartera/core';
import type { Moves } from './feed.types.js';

/** What an element shows: of which account ('' for all), on which day, as known when, and how new it is. */
export interface Shown {
  readonly stream: string;
  /** A day that was asked for, and does not go on by itself. */
  readonly on: string | undefined;
  /** The version of the account that is shown, where the answer says it. */
  readonly version: number | undefined;
  /** It came just now: a move of its own version is most likely what the element itself did. */
  readonly fresh: boolean;
}

/** Whether some of the moves may change what is shown. */
export function concerns({ stream, on, version, fresh }: Shown, moves: Moves): boolean {
  const own =
    stream === ''
      ? [...moves].filter(([moved]) => moved.startsWith('account/'))
      : [...moves].filter(([moved]) => moved === (stream as StreamId));
  return own.some(([, move]) => {
    if (move.kind === 'day') return on === undefined && !(version !== undefined && version > move.version);
    if (move.kind === 'standing') return stream !== '' && (version === undefined || version < move.version); // it may be news: a caller who may not see the last move is told the first one
    return version === undefined || version < move.version || (version === move.version && !fresh);
  });
}
