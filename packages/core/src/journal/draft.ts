import type { LocalDate } from '../calendar/index.js';
import type { Because, Refusal } from '../money/index.js';
import type { EntryFacts, EntryKind } from './entry-facts.types.js';
import { ENTRY_KINDS } from './entry-kinds.js';
import type { Basis, Command, Decision, EntryDraft, Posting } from './journal.types.js';

/** What a command turns into: the fact itself first, then what follows from it. */
export interface DraftOf<K extends EntryKind> {
  readonly kind: K;
  readonly facts: EntryFacts[K];
  readonly postings?: readonly Posting[];
  readonly personal?: Readonly<Record<string, unknown>>;
  /** What a consequence was derived from. */
  readonly basis?: Basis;
  /** The day it takes effect, where that is not the command's. */
  readonly on?: LocalDate;
}

/** A draft of any kind. */
export type AnyDraft = { [K in EntryKind]: DraftOf<K> }[EntryKind];

/**
 * Accepts a command: its drafts become `commandId/1`, `commandId/2` … on its stream.
 *
 * @param expectedVersion The version judged against; leave out for commands that only add.
 */
export function accept(
  command: Command,
  drafts: readonly AnyDraft[],
  options: { expectedVersion?: number; because?: readonly Because[] } = {},
): Decision {
  const entries = drafts.map((draft, index) => entryDraft(command, draft, index + 1));
  const { expectedVersion, because = [] } = options;
  return { ok: true, changes: [{ stream: command.stream, ...(expectedVersion !== undefined && { expectedVersion }), entries }], because };
}

/**
 * Refuses a command.
 *
 * @example
 * refuse('item.exists', { itemId: 'F-1042' }, 'facts.itemId');
 */
export function refuse(code: string, facts: Refusal['facts'] = {}, path?: string): Extract<Decision, { ok: false }> {
  return { ok: false, refusal: path === undefined ? { code, facts } : { code, path, facts } };
}

function entryDraft(command: Command, draft: AnyDraft, n: number): EntryDraft {
  return {
    id: `${command.id}/${n}`,
    kind: draft.kind,
    v: ENTRY_KINDS[draft.kind].v,
    on: draft.on ?? command.on,
    ...(command.happenedAt !== undefined && { happenedAt: command.happenedAt }),
    by: command.by,
    ...(draft.basis && { basis: draft.basis }),
    facts: draft.facts,
    ...(draft.personal && { personal: draft.personal }),
    postings: draft.postings ?? [],
  };
}
