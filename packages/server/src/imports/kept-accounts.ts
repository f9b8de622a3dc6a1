import type { StreamId } from '@cartera/core';
import type { ListedAccount } from '@cartera/interchange';

/** Accounts as they were looked at a moment ago: good for telling that nothing differs, not for deciding what to write. */
export interface KeptAccounts {
  readonly get: (stream: StreamId) => ListedAccount | undefined;
  readonly add: (account: ListedAccount) => void;
  readonly drop: (stream: StreamId) => void;
}

/** Keeps accounts up to so many entries in all; those that were added first go first. */
export function keptAccounts(entriesMax: number): KeptAccounts {
  const kept = new Map<StreamId, ListedAccount>();
  let entries = 0;
  const drop = (stream: StreamId) => {
    entries -= kept.get(stream)?.journal.entries.length ?? 0;
    kept.delete(stream);
  };
  return {
    get: (stream) => kept.get(stream),
    drop,
    add(account) {
      const { stream } = account.journal;
      drop(stream);
      kept.set(stream, account);
      entries += account.journal.entries.length;
      for (const each of kept.keys()) {
        if (entries <= entriesMax) break;
        drop(each);
      }
    },
  };
}
