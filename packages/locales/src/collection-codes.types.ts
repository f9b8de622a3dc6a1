import type { ContactChannel, ContactOutcome, ContactPerson, Hold } from '@cartera/core';

/** What a collector chooses among, by its code, as it stands within a sentence. */
export interface CollectionCodes {
  readonly channels: Readonly<Record<ContactChannel, string>>;
  readonly directions: Readonly<Record<'outgoing' | 'incoming', string>>;
  readonly outcomes: Readonly<Record<ContactOutcome, string>>;
  readonly persons: Readonly<Record<ContactPerson, string>>;
  readonly holds: Readonly<Record<Hold['kind'], string>>;
}
