import { isKind, positionAt, voidsOf, type Entry, type InstalmentState, type Journal, type LocalDate } from '@cartera/core';
import type { Mapping } from '../mapping/index.js';
import type { ListedAccount, ListedItem } from './balance.types.js';
import { itemOfDerived } from './derived-ids.js';

interface Gathered {
  readonly recorded: Entry[];
  readonly derived: Entry[];
  isKnownLater: boolean;
}

/** An account on the day of a list, as known now. */
export function listedAccount(journal: Journal, { source }: Pick<Mapping, 'source'>, asOf: LocalDate): ListedAccount {
  const gathered = gather(journal, `${source}/`, asOf);
  const open = new Map<string, InstalmentState[]>();
  for (const instalment of positionAt(journal, { asOf }).instalments) {
    const ofItem = open.get(instalment.itemId);
    if (ofItem) ofItem.push(instalment);
    else open.set(instalment.itemId, [instalment]);
  }
  const items = new Map<string, ListedItem>();
  for (const [itemId, found] of gathered) items.set(itemId, { itemId, ...found, instalments: open.get(itemId) ?? [] });
  return { journal, items };
}

/** What is open of an item's principal on the day, in minor units: what a list of its source can know of. */
export function openPrincipal({ instalments }: ListedItem): number {
  return instalments.reduce((sum, { open }) => sum + open.principal, 0);
}

/** How much of somebody's own money, of payments and credit notes that no list gave rise to, is on an item's principal, in minor units. */
export function ownMoneyOn(itemId: string, instalments: readonly InstalmentState[]): number {
  return instalments
    .filter((each) => each.itemId === itemId)
    .flatMap(({ reductions }) => reductions)
    .filter(({ component, sourceId }) => component === 'principal' && itemOfDerived(sourceId) !== itemId)
    .reduce((sum, { amount }) => sum + amount.amount, 0);
}

function gather(journal: Journal, prefix: string, asOf: LocalDate): ReadonlyMap<string, Gathered> {
  const voids = voidsOf(journal);
  const items = new Map<string, Gathered>();
  const of = (itemId: string) => {
    const known = items.get(itemId) ?? { recorded: [], derived: [], isKnownLater: false };
    items.set(itemId, known);
    return known;
  };
  const standing = journal.entries.filter(({ id }) => !voids.hasEntry(id));
  const returned = new Set(standing.flatMap((entry) => (isKind(entry, 'payment-returned') ? [entry.facts.paymentId] : [])));
  for (const entry of standing) {
    const said = saidOf(entry);
    if (!said?.itemId.startsWith(prefix)) continue;
    const item = of(said.itemId);
    if (entry.on > asOf) item.isKnownLater ||= said.by === 'list';
    else if (said.what === 'record') item.recorded.push(entry);
    else if (isKind(entry, 'payment-recorded') && !returned.has(entry.facts.paymentId)) item.derived.push(entry);
  }
  return items;
}

/** Which item an entry speaks of as a list does, or an invoice. */
function saidOf(entry: Entry): { readonly itemId: string; readonly what: 'record' | 'money'; readonly by: 'list' | 'invoice' } | undefined {
  if (isKind(entry, 'balance-stated')) return { itemId: entry.facts.itemId, what: 'record', by: 'list' };
  if (isKind(entry, 'invoice-recorded')) return { itemId: entry.facts.itemId, what: 'record', by: 'invoice' };
  const isPayment = isKind(entry, 'payment-recorded') || isKind(entry, 'payment-returned');
  const itemId = isPayment ? itemOfDerived(entry.facts.paymentId) : undefined;
  return itemId === undefined ? undefined : { itemId, what: 'money', by: 'list' };
}
