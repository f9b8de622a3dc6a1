import type { Component, SettlementMethod } from '@cartera/core';
import type { CollectionCodes } from './collection-codes.types.js';
import type { EntryKindMessages, WordedEntryKind } from './entry-kinds.types.js';
import type { PromiseStandingMessages } from './promise-standing.types.js';

/** A sentence, or its pieces: a piece that names a fact which is not there is left out. */
export type EntryWords = string | readonly [string, ...string[]];

/** Words of what happened on an account, entry by entry: `entryText`. Apart from `Messages`, because only staff reads such a history. */
export interface TimelineMessages extends PromiseStandingMessages {
  readonly entries: Readonly<Record<WordedEntryKind, EntryWords>>;
  /** Of a payment that a list of open balances let suppose, and of its end: `{listOn}`, `{amount}`, `{document}`. Nobody told of one. */
  readonly supposed: { readonly recorded: string; readonly applied: string; readonly returned: string };
  /** `{kind}`; of a kind that nobody has words for. */
  readonly other: string;
  /** `{document}`, `{amount}` */
  readonly line: string;
  /** `{amount}`, `{day}` */
  readonly part: string;
  /** `{count}` */
  readonly more: string;
  readonly methods: Readonly<Record<SettlementMethod, string>>;
  readonly components: Readonly<Record<Component, string>>;
  readonly incoming: string;
  /** `{instant}` */
  readonly recordedAt: string;
  /** `{reason}`, `{by}` */
  readonly voided: string;
  readonly earlier: string;
  readonly beginning: string;
  readonly nothing: string;
}

/** All that is said of a history in one language. */
export interface TimelineTopicMessages {
  readonly words: TimelineMessages;
  readonly codes: CollectionCodes;
  readonly kinds: EntryKindMessages;
}
