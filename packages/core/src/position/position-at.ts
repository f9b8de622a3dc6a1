import { fault } from '../assert/index.js';
import { checkedInstant, compareInstants, dayNumber, type Instant, type LocalDate } from '../calendar/index.js';
import { isKnown, kindTraits, moneySourceOf, voidsOf, type Entry, type Journal, type Posting, type Voids } from '../journal/index.js';
import { holdsOn, knownHolds, nextHoldChange } from './holds.js';
import { addPosting, finishInstalment, nameInstalment, startInstalment, type InstalmentBuilder } from './instalment-builder.js';
import type { InstalmentState, Position } from './position.types.js';
import { addMoneyPosting, finishMoney, startMoney, type MoneyBuilder } from './unapplied-builder.js';

interface Fold {
  readonly asOf: LocalDate;
  readonly voids: Voids;
  /** By item, then number. */
  readonly instalments: Map<string, Map<number, InstalmentBuilder>>;
  readonly money: Map<string, MoneyBuilder>;
  next: LocalDate | undefined;
}

/**
 * An account as of a day, as known at an instant: its postings grouped by instalment.
 *
 * Both ends count: a posting of `asOf` itself and an entry learned at `knownAt` itself belong to it. Without `knownAt`: as known now.
 * Nothing known yet gives an empty position. What was voided by then never was.
 *
 * @throws position.knowledge_not_kept when `knownAt` lies before the journal's `knownFrom`; calendar.not_a_day, calendar.not_an_instant.
 * @example
 * // an invoice of 1,000.00 of 1 March, 400.00 paid on the 10th
 * positionAt(journal, { asOf: '2026-03-09' }).instalments[0].open.total; // => 100000
 * positionAt(journal, { asOf: '2026-03-10' }).instalments[0].open.total; // => 60000
 */
export function positionAt(journal: Journal, at: { readonly asOf: LocalDate; readonly knownAt?: Instant }): Position {
  const { asOf, knownAt } = at;
  dayNumber(asOf, 'asOf');
  checkKnowledge(journal, knownAt);
  const voids = voidsOf(journal, knownAt);
  const fold: Fold = { asOf, voids, instalments: new Map(), money: new Map(), next: undefined };
  for (const entry of journal.entries) if (isKnown(entry, knownAt)) foldEntry(fold, entry);
  const holds = knownHolds(journal, knownAt, voids);
  const changesOn = earliest(fold.next, nextHoldChange(holds, asOf));
  return Object.freeze({
    stream: journal.stream,
    asOf,
    ...(knownAt !== undefined && { knownAt }),
    version: journal.entries.at(-1)?.seq ?? 0,
    ...(changesOn !== undefined && { changesOn }),
    instalments: Object.freeze(finishInstalments(fold.instalments)),
    unapplied: Object.freeze([...fold.money.values()].map(finishMoney).filter((money) => money.amount.amount > 0)),
    holds: holdsOn(holds, asOf),
  });
}

/** @throws position.knowledge_not_kept when `knownAt` lies before what the journal's host kept; calendar.not_an_instant. */
export function checkKnowledge(journal: Journal, knownAt: Instant | undefined, path = 'knownAt'): void {
  if (knownAt === undefined) return;
  checkedInstant(knownAt, path);
  if (journal.knownFrom === undefined || compareInstants(knownAt, journal.knownFrom) >= 0) return;
  throw fault('position.knowledge_not_kept', { knownFrom: journal.knownFrom }, path);
}

function foldEntry(fold: Fold, entry: Entry): void {
  if (entry.postings.length === 0 || entry.kind === 'entry-voided' || fold.voids.hasEntry(entry.id)) return;
  const sourceId = kindTraits(entry.kind)?.reduces ? (moneySourceOf(entry.facts) ?? entry.id) : undefined;
  for (let index = 0; index < entry.postings.length; index += 1) {
    const posting = entry.postings[index] as Posting;
    if (fold.voids.hasPosting(entry, index)) continue;
    if (posting.on > fold.asOf) fold.next = earliest(fold.next, posting.on);
    else if (posting.component === 'unapplied') foldMoney(fold, entry, posting);
    else {
      const builder = foldInstalment(fold, posting, sourceId);
      if (sourceId === undefined) nameInstalment(builder, entry);
    }
  }
}

function foldInstalment(fold: Fold, posting: Posting, sourceId: string | undefined): InstalmentBuilder {
  let ofItem = fold.instalments.get(posting.itemId);
  if (ofItem === undefined) fold.instalments.set(posting.itemId, (ofItem = new Map<number, InstalmentBuilder>()));
  let builder = ofItem.get(posting.instalment);
  if (builder === undefined) ofItem.set(posting.instalment, (builder = startInstalment(posting)));
  addPosting(builder, posting, sourceId);
  return builder;
}

function foldMoney(fold: Fold, entry: Entry, posting: Posting): void {
  let builder = fold.money.get(posting.itemId);
  if (builder === undefined) fold.money.set(posting.itemId, (builder = startMoney(posting)));
  addMoneyPosting(builder, entry, posting);
}

function finishInstalments(items: Fold['instalments']): InstalmentState[] {
  const states: InstalmentState[] = [];
  for (const builders of items.values()) for (const builder of builders.values()) states.push(finishInstalment(builder));
  return states.sort(byDueDay);
}

function byDueDay(a: InstalmentState, b: InstalmentState): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  if (a.itemId !== b.itemId) return a.itemId < b.itemId ? -1 : 1;
  return a.number - b.number;
}

function earliest(a: LocalDate | undefined, b: LocalDate | undefined): LocalDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}
