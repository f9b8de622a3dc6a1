import type { Caller } from '@cartera/backend';
import {
  decide,
  isKind,
  policyInForce,
  situationAt,
  streamsOf,
  type Command,
  type Entry,
  type EntryDraft,
  type Journal,
} from '@cartera/core';
import { broken, same } from '../broken.js';
import { HOUSE_REFERENCES, POLICIES } from '../house.js';
import type { World } from '../world.js';

const RUN: Caller = { id: 'day-run', role: 'system' };

/**
 * Whoever was at work at the same time: the entries of each command are what its rule decides over the books as they stood just before it. So the books are those of one command after
 * another, whatever was decided at once, again, or late.
 */
export function checkDecisions(world: World, journals: readonly Journal[]): void {
  const byKey = new Map<string, Entry[]>();
  for (const entry of journals.flatMap(({ entries }) => entries)) {
    const key = entry.id.slice(0, entry.id.lastIndexOf('/'));
    byKey.set(key, [...(byKey.get(key) ?? []), entry]);
  }
  for (const [key, entries] of byKey) {
    const { command, caller } = askedAs(world, key, entries);
    const stood = streamsOf(command).map((stream) => before(journals, stream, entries));
    const [journal, ...related] = stood as [Journal, ...Journal[]];
    const policy = policyInForce(POLICIES, { ...scopeOf(journal), on: command.on });
    const situation = situationAt(journal, { asOf: command.on, policy, references: HOUSE_REFERENCES, related, caller });
    const decision = decide(command, situation);
    if (!decision.ok) throw broken('what is in the books was decided over what stood there', { command, refusal: decision.refusal });
    const drafts = decision.changes.flatMap((change) => change.entries);
    const written = entries.toSorted((a, b) => placeOf(a) - placeOf(b)).map(draftOf);
    same('entries are what was decided over what stood there', written, drafts.map(draftOf), command);
  }
}

function askedAs({ sent }: World, key: string, [first]: readonly Entry[]): { readonly command: Command; readonly caller: Caller } {
  const asked = sent.find((each) => each.key === key);
  if (asked) return { command: { ...asked.command, id: key, by: asked.caller.id }, caller: asked.caller };
  const { stream, on } = first as Entry;
  return { command: { id: key, kind: 'charge-interest', stream, on, by: RUN.id, facts: {} }, caller: RUN };
}

function before(journals: readonly Journal[], stream: Journal['stream'], own: readonly Entry[]): Journal {
  const journal = journals.find((each) => each.stream === stream) as Journal;
  const seq = own.find((entry) => entry.stream === stream)?.seq ?? journal.entries.length + 1;
  return { ...journal, entries: journal.entries.filter((entry) => entry.seq < seq) };
}

function scopeOf({ entries }: Journal): { readonly segment?: string; readonly jurisdiction?: string } {
  for (const entry of entries) if (isKind(entry, 'account-opened')) return entry.facts;
  return {};
}

/** The n-th entry of its command. */
function placeOf({ id }: Entry): number {
  return Number(id.slice(id.lastIndexOf('/') + 1));
}

/** What a rule said of an entry. A salt is the store's. */
function draftOf({ id, kind, v, on, happenedAt, by, basis, facts, personal, postings }: EntryDraft): unknown {
  const { salt: _salt, ...told } = personal ?? {};
  return JSON.parse(JSON.stringify({ id, kind, v, on, happenedAt, by, basis, facts, personal: told, postings }));
}
