import type { StreamId } from '@cartera/core';

/**
 * How a stream moved. 'entries': something was written. 'day': the version is the one told before, a day passed. 'standing': the last move before anybody listened, which
 * is news only to whoever shows less.
 */
export interface Move {
  readonly version: number;
  readonly kind: 'entries' | 'day' | 'standing';
}

/** What moved since the last time, by stream. */
export type Moves = ReadonlyMap<StreamId, Move>;

/** Who follows a Backend. */
export interface Follower {
  /** Streams moved; told a few times a second at most, however many there are. */
  moved(moves: Moves): void;
  /** Moves may have been missed: what is shown is to be asked again. */
  behind(): void;
  /** The connection was lost for a while, or is back: `lostAt` of the feed says which. */
  connection(): void;
}
