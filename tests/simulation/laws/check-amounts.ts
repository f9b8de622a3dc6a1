import type { StoredPosting } from '@cartera/backend';
import { balanceOf, compareInstants, positionAt, type Instant, type Journal, type LocalDate } from '@cartera/core';
import { same } from '../broken.js';
import { BEFORE_ALL, LAST_DAY } from '../house.js';
import { readerOf, todayOf, type World } from '../world.js';
import { owedByFacts } from './owed-by-facts.js';

/**
 * The store's postings are those of the entries, at any two dates; a balance is their sum, the position's, the closing of the statement, and what the facts of the entries say; what is
 * unapplied is what came in less where it went; transfers sum to zero.
 */
export async function checkAmounts(world: World, journals: readonly Journal[]): Promise<void> {
  const today = todayOf(world, 0);
  const instants = journals.flatMap(({ entries }) => entries.map(({ at }) => at));
  const knownAt = instants[Math.floor(instants.length / 2)];
  await expectPostings(world, journals, {});
  await expectPostings(world, journals, { asOf: today, ...(knownAt !== undefined && { knownAt }) });
  for (const journal of journals) {
    if (journal.entries.length === 0) continue;
    for (const asOf of [today, LAST_DAY]) await expectBalance(world, journal, asOf);
    expectFacts(journal);
  }
  expectTransfers(journals);
}

interface Moment {
  readonly asOf?: LocalDate;
  readonly knownAt?: Instant;
}

async function expectPostings({ books }: World, journals: readonly Journal[], { asOf, knownAt }: Moment): Promise<void> {
  const stored: StoredPosting[] = [];
  for await (const list of books.postings({ ...(asOf !== undefined && { asOf }), ...(knownAt !== undefined && { knownAt }) }))
    stored.push(...list);
  const written = journals.flatMap(({ stream, entries }) =>
    entries
      .filter(({ at }) => knownAt === undefined || compareInstants(at, knownAt) <= 0)
      .flatMap(({ postings, at }) => postings.map((posting) => ({ ...posting, stream, at })))
      .filter(({ on }) => asOf === undefined || on <= asOf),
  );
  same('the postings kept are those of the entries', sortedTexts(stored), sortedTexts(written), { asOf, knownAt });
}

function sortedTexts(postings: readonly StoredPosting[]): readonly string[] {
  return postings.map((each) => JSON.stringify(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))).sort();
}

async function expectBalance(world: World, journal: Journal, asOf: LocalDate): Promise<void> {
  const { stream, entries } = journal;
  const sums = new Map<string, number>();
  for (const { amount, on } of entries.flatMap(({ postings }) => postings))
    if (on <= asOf) sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amount);
  const summed = textOf(sums);
  const position = positionAt(journal, { asOf });
  const balances = new Map(balanceOf(position).map(({ amount, currency }) => [currency, amount]));
  same('the balance is the sum of postings', textOf(balances), summed, { stream, asOf });
  const statement = await readerOf(world).view('statement', { stream, from: BEFORE_ALL, to: asOf });
  const closings = new Map(statement.sections.map(({ closing }) => [closing.currency, closing.amount]));
  same('the statement closes with the balance', textOf(closings), summed, { stream, asOf });
  same('the position asked for is the position folded', await readerOf(world).view('position', { stream, asOf }), position);
}

function expectFacts(journal: Journal): void {
  const { stream, entries } = journal;
  const sums = new Map<string, number>();
  for (const { amount } of entries.flatMap(({ postings }) => postings))
    sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amount);
  const { owed, unapplied } = owedByFacts(entries);
  same('postings are worth what the facts say', textOf(sums), textOf(owed), stream);
  const left = new Map(positionAt(journal, { asOf: LAST_DAY }).unapplied.map(({ paymentId, amount }) => [paymentId, amount.amount]));
  same('what came in and went nowhere is unapplied', textOf(left), textOf(unapplied), stream);
}

function expectTransfers(journals: readonly Journal[]): void {
  const sums = new Map<string, number>();
  for (const { kind, postings } of journals.flatMap(({ entries }) => entries))
    if (kind === 'payment-transferred' || kind === 'payment-transfer-received')
      for (const { itemId, amount } of postings) sums.set(itemId, (sums.get(itemId) ?? 0) + amount.amount);
  same('transfers sum to zero', textOf(sums), []);
}

/** What is not zero, in order. */
function textOf(sums: ReadonlyMap<string, number>): readonly unknown[] {
  return [...sums].filter(([, amount]) => amount !== 0).sort(([a], [b]) => (a < b ? -1 : 1));
}
