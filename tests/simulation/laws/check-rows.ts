import {
  customerIdOf,
  isKind,
  policiesInForce,
  policyInForce,
  policyName,
  positionAt,
  situationAt,
  workItem,
  type Journal,
  type LocalDate,
  type StreamId,
  type WorkItem,
} from '@cartera/core';
import type { Store } from '@cartera/backend';
import { broken, same } from '../broken.js';
import { HOUSE_REFERENCES, LAST_DAY, POLICIES } from '../house.js';
import { todayOf, type World } from '../world.js';

const EXITS = ['nothing_past_due', 'all_held', 'promised', 'snoozed'].map((code) => `worklist.${code}`);
type Order = 'points' | 'oldest' | 'amount' | 'name';

/** Every order of the list. */
export const ORDERS: readonly Order[] = ['points', 'oldest', 'amount', 'name'];

/**
 * Each row is what its account is worth by a fresh look at its entries, or the account waits for the day's run; every account has one row or waits; a list is its rows, sorted, whatever
 * the size of its pages.
 */
export async function checkRows(world: World, journals: readonly Journal[], orders: readonly Order[] = ORDERS): Promise<void> {
  const { books } = world;
  const { summaries } = books;
  if (!summaries) throw broken('the store keeps rows', {});
  const today = todayOf(world, 0);
  const rows = await allRows(books, today);
  const due = new Set(await summaries.due({ through: today, limit: 100 }));
  for (const journal of journals) {
    if (!journal.stream.startsWith('account/') || journal.entries.length === 0) continue;
    const own = rows.filter(({ stream }) => stream === journal.stream);
    if (own.length > 1) throw broken('an account has one row', own);
    expectRow(journal, own[0], due);
  }
  for (const order of orders) await expectPages(books, today, order);
}

function expectRow(journal: Journal, row: WorkItem | undefined, due: ReadonlySet<StreamId>): void {
  const { stream, entries } = journal;
  if (!row || row.version < entries.length) {
    if (!due.has(stream))
      throw broken('an account without a row of its version waits for the day’s run', { stream, row, version: entries.length });
    return;
  }
  same('an account’s version is the row’s', row.version, entries.length, stream);
  const [fresh, charged] = freshRows(journal, row.evaluatedOn);
  if (JSON.stringify(charged) !== JSON.stringify(row)) same('a row is what a fresh look says', row, fresh, stream);
}

/** The row by a fresh look, and the one of an account whose last charge was refused, or came to nothing. */
function freshRows(journal: Journal, on: LocalDate): readonly [WorkItem, WorkItem] {
  const policy = policyInForce(POLICIES, { ...scopeOf(journal), on });
  const { lastChargeOn: _refused, ...charged } = policy;
  const look = (by: typeof policy) => workItem(situationAt(journal, { asOf: on, policy: by, references: HOUSE_REFERENCES }));
  return [look(policy), look(charged)];
}

function scopeOf({ entries }: Journal): { readonly segment?: string; readonly jurisdiction?: string } {
  for (const entry of entries) if (isKind(entry, 'account-opened')) return entry.facts;
  return {};
}

/** Those on the list, and those who left it by each of its exits. */
async function allRows({ summaries }: Store, asOf: LocalDate): Promise<readonly WorkItem[]> {
  const lists = [undefined, ...EXITS].map(async (reason) => {
    const page = await summaries?.page({ asOf, limit: 1000, ...(reason !== undefined && { filter: { reason } }) });
    const rows = page?.rows ?? [];
    return reason === undefined ? rows : rows.filter(({ exit }) => exit !== undefined);
  });
  return (await Promise.all(lists)).flat();
}

async function expectPages({ summaries }: Store, asOf: LocalDate, order: Order): Promise<void> {
  const whole = await summaries?.page({ asOf, order, limit: 1000 });
  if (!whole || !summaries) return;
  same('a list counts its rows', whole.total, whole.rows.length, order);
  same(
    'a list is sorted',
    whole.rows.map(({ stream }) => stream),
    whole.rows.toSorted(byOrder(order)).map(({ stream }) => stream),
    order,
  );
  const paged: WorkItem[] = [];
  let after: string | undefined;
  for (let pages = 0; pages <= whole.rows.length; pages += 1) {
    const page = await summaries.page({ asOf, order, limit: 1, ...(after !== undefined && { after }) });
    same('each page counts the whole list', [page.total, page.facets], [whole.total, whole.facets], order);
    paged.push(...page.rows);
    after = page.next;
    if (after === undefined) break;
  }
  same('the pages are the list', paged, whole.rows, order);
}

function byOrder(order: Order): (a: WorkItem, b: WorkItem) => number {
  const largest = ({ toCollect }: WorkItem) => Math.max(0, ...toCollect.map(({ amount }) => amount));
  const day = ({ oldestDueOn = '~' }: WorkItem) => oldestDueOn;
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (a, b) =>
    (order === 'points' && b.points - a.points) ||
    ((order === 'points' || order === 'oldest') && text(day(a), day(b))) ||
    (order === 'name' ? text(plain(a.name), plain(b.name)) : largest(b) - largest(a)) ||
    text(a.stream, b.stream);
}

/** After a day's run on which nothing went wrong nobody waits, and every row is true for that day. */
export async function expectTrueFor({ books }: World, journals: readonly Journal[], on: LocalDate): Promise<void> {
  const policies = policiesInForce(POLICIES, { on }).flatMap((policy) => policyName(policy) ?? []);
  same('nobody waits after the day’s run', await books.summaries?.due({ through: on, limit: 100, policies }), [], on);
  const rows = await allRows(books, on);
  for (const journal of journals) {
    if (journal.entries.length === 0) continue;
    const row = rows.find(({ customerId }) => customerId === customerIdOf(journal.stream));
    const { asOf: _asOf, evaluatedOn: _on, ...kept } = row ?? ({} as WorkItem);
    const told = freshRows(journal, on).map(({ asOf: _a, evaluatedOn: _e, ...fresh }) => JSON.stringify(fresh));
    if (!told.includes(JSON.stringify(kept)))
      throw broken('after the day’s run a row is true for the day', {
        on,
        kept,
        told,
        open: positionAt(journal, { asOf: LAST_DAY }).instalments.length,
      });
  }
}
