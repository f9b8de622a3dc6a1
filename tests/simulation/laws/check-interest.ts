import { runDay } from '@cartera/backend';
import {
  accrueLateInterest,
  addDays,
  isKind,
  policyInForce,
  positionAt,
  type Entry,
  type InstalmentState,
  type InterestPause,
  type Journal,
  type LateInterestTerms,
} from '@cartera/core';
import { same } from '../broken.js';
import { HOUSE_REFERENCES, LAST_DAY, POLICIES, STREAMS } from '../house.js';
import type { World } from '../world.js';
import { expectTrueFor } from './check-rows.js';

const TAX_PERCENT = 16;

/**
 * On a charging day of every policy, after all days: the day's run comes by, and of every instalment exactly what it earned is charged, with its tax, whatever was charged before, when, and
 * in which order things were heard of. The same day once more charges nothing.
 */
export async function checkInterest(world: World): Promise<void> {
  const { books } = world;
  const asked = { on: LAST_DAY, policies: POLICIES, references: HOUSE_REFERENCES, clock: () => `${LAST_DAY}T18:00:00Z` };
  await runDay(books, asked);
  same('the same day again changes nothing', await runDay(books, asked), { evaluated: 0, written: 0 });
  const journals = await Promise.all(STREAMS.map((stream) => books.load(stream)));
  for (const journal of journals) {
    const position = positionAt(journal, { asOf: LAST_DAY });
    for (const instalment of position.instalments) expectCharged(journal, instalment);
  }
  await expectTrueFor(world, journals, LAST_DAY);
}

function expectCharged(journal: Journal, { itemId, number, dueOn, original, reductions }: InstalmentState): void {
  const terms = agreedFor(journal, itemId) ?? policyInForce(POLICIES, { on: LAST_DAY }).lateInterest;
  if (!terms) return;
  const pauses = disputesOf(journal, itemId);
  const item = { principal: { amount: original.principal, currency: original.currency }, dueOn, reductions };
  const { earned } = accrueLateInterest(item, terms, { through: LAST_DAY, pauses });
  const tax = Math.floor((earned.amount * TAX_PERCENT * 2 + 100) / 200);
  const about = { stream: journal.stream, itemId, number };
  same('interest charged is interest earned', [original.lateInterest, original.tax], [earned.amount, tax], about);
}

/** Terms frozen with an invoice that stands. */
function agreedFor({ entries }: Journal, itemId: string): LateInterestTerms | undefined {
  const voided = voidedIn(entries);
  for (const entry of entries)
    if (isKind(entry, 'invoice-recorded') && entry.facts.itemId === itemId && !voided.has(entry.id)) return entry.facts.lateInterest;
  return undefined;
}

/** Days on which a dispute held an item, from its first through its last: as placed, or as it was lifted. */
function disputesOf({ entries }: Journal, itemId: string): readonly InterestPause[] {
  const voided = voidedIn(entries);
  const standing = entries.filter(({ id }) => !voided.has(id));
  return standing.flatMap((entry) => {
    if (!isKind(entry, 'hold-placed')) return [];
    const { id, kind, from, through = LAST_DAY, itemIds } = entry.facts.hold;
    if (kind !== 'dispute' || (itemIds !== undefined && !itemIds.includes(itemId))) return [];
    const lifted = standing.flatMap((each) => (isKind(each, 'hold-lifted') && each.facts.holdId === id ? [each.facts.endsHold.on] : []));
    const last = [through, ...lifted].sort()[0] as string;
    return last < from ? [] : [{ from, until: addDays(last, 1) }];
  });
}

function voidedIn(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set(entries.flatMap((entry) => (isKind(entry, 'entry-voided') ? entry.facts.entryIds : [])));
}
