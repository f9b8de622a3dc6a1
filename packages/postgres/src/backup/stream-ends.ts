import type { Entry } from '@cartera/core';
import type { BackupEntry } from './backup.types.js';
import type { StreamEnd } from './book-rows.js';

/** Where the streams of a backup end. */
export interface StreamEnds {
  /** Those that ended before or within these entries. */
  readonly passed: (entries: readonly BackupEntry[]) => readonly StreamEnd[];
  /** The last one, once there are no more entries. */
  readonly rest: () => readonly StreamEnd[];
}

/** Where streams end that come one after the other, known when the next one begins. */
export function streamEnds(): StreamEnds {
  let last: Entry | undefined;
  let moved = 0;
  const ended = (entry: Entry): StreamEnd => ({ entry, moved: (moved += 1) });
  return {
    passed: (entries) =>
      entries.flatMap(({ entry }) => {
        const before = last;
        last = entry;
        return before && before.stream !== entry.stream ? [ended(before)] : [];
      }),
    rest: () => (last ? [ended(last)] : []),
  };
}
