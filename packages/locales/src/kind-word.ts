import type { EntryKindMessages } from './entry-kinds.types.js';

/** The word of a kind of entry among those of a language; the one for others where it has none. */
export function kindWord({ kinds, other }: EntryKindMessages, kind: string): string {
  return Object.hasOwn(kinds, kind) ? ((kinds as Readonly<Record<string, string>>)[kind] ?? other) : other;
}
