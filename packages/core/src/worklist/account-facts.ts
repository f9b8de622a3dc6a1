import { laterDay, type Instant, type LocalDate } from '../calendar/index.js';
import { lastContact, type LastContact } from '../contact/index.js';
import { isKind, isKnown, voidsOf, type Entry, type EntryKind, type Journal } from '../journal/index.js';
import type { Money } from '../money/index.js';
import type { InstalmentState, Position } from '../position/index.js';
import { promisesAt, type PromiseStanding } from '../promises/index.js';
import { supposedPayment } from './supposed-payment.js';
import { pastDueOf, toCollectOf, type PastDue } from './to-collect.js';

/** A promise that was not kept, while what it was about is past due. */
export interface BrokenPromise {
  readonly promiseId: string;
  readonly dueOn: LocalDate;
  readonly promised: Money;
  readonly paid: Money;
}

/** What is known of an account before it is valued. */
export interface AccountFacts {
  readonly asOf: LocalDate;
  readonly pastDue: PastDue;
  readonly toCollect: readonly Money[];
  /** Of what is past due and not held. */
  readonly oldestDueOn?: LocalDate;
  /** Those with an open part, not withdrawn. */
  readonly openPromises: readonly PromiseStanding[];
  readonly broken?: BrokenPromise;
  /** The latest payment that came back. */
  readonly returned?: { readonly on: LocalDate; readonly paymentId: string };
  readonly contact?: LastContact;
  readonly assignedTo?: string;
  readonly snoozedThrough?: LocalDate;
  /** The next day on which something already told takes effect that is no posting and no hold. */
  readonly toldFor?: LocalDate;
}

/** Kinds without postings that change a work item on their day. */
const TELLING: readonly EntryKind[] = [
  'promise-made',
  'promise-withdrawn',
  'account-assigned',
  'account-snoozed',
  'contact-logged',
  'payment-returned',
];

/** Gathers what an account's value is made of. */
export function accountFacts({ journal, position }: { readonly journal: Journal; readonly position: Position }): AccountFacts {
  const { asOf, knownAt } = position;
  const at = { asOf, ...(knownAt !== undefined && { knownAt }) };
  const standing = promisesAt(journal, at).filter(({ withdrawnOn }) => withdrawnOn === undefined);
  const openPromises = standing.filter(({ verdict }) => verdict.state === 'open');
  const pastDue = pastDueOf(position);
  const oldest = pastDue.free[0]; // instalments come by due day
  const contact = lastContact(journal, at);
  const broken = brokenPromise(standing, pastDue.free);
  return {
    asOf,
    pastDue,
    toCollect: toCollectOf(pastDue, openPromises),
    ...(oldest && { oldestDueOn: oldest.dueOn }),
    openPromises,
    ...(broken && { broken }),
    ...(contact && { contact }),
    ...toldOf(journal, at),
  };
}

/** The latest promise alone counts: a newer one takes an older one's place. */
function brokenPromise(standing: readonly PromiseStanding[], free: readonly InstalmentState[]): BrokenPromise | undefined {
  let latest: PromiseStanding | undefined;
  for (const each of standing) if (latest === undefined || each.promise.madeOn >= latest.promise.madeOn) latest = each;
  if (!latest) return undefined;
  const { id, madeOn, itemIds } = latest.promise;
  const part = latest.verdict.parts.find(
    ({ state, promised }) =>
      (state === 'broken' || state === 'partially-kept') &&
      free.some(
        ({ itemId, issuedOn, open }) =>
          open.currency === promised.currency && issuedOn <= madeOn && (itemIds === undefined || itemIds.includes(itemId)),
      ),
  );
  return part && { promiseId: id, dueOn: part.dueOn, promised: part.promised, paid: part.paid };
}

type Told = Pick<AccountFacts, 'assignedTo' | 'snoozedThrough' | 'returned' | 'toldFor'>;

/** What entries say that holds by its own day: of one day the one that came last. */
function toldOf(journal: Journal, { asOf, knownAt }: { readonly asOf: LocalDate; readonly knownAt?: Instant }): Told {
  const voids = voidsOf(journal, knownAt);
  const latest = new Map<string, Entry>();
  let toldFor: LocalDate | undefined;
  for (const entry of journal.entries) {
    if (!TELLING.includes(entry.kind as EntryKind) || !isKnown(entry, knownAt) || voids.hasEntry(entry.id)) continue;
    const isSupposed = isKind(entry, 'payment-returned') && supposedPayment(entry.facts.paymentId) !== undefined;
    if (entry.on > asOf) toldFor = toldFor === undefined || entry.on < toldFor ? entry.on : toldFor;
    else if (!isSupposed && entry.on >= (latest.get(entry.kind)?.on ?? '')) latest.set(entry.kind, entry);
  }
  const [assigned, snoozed, returned] = ['account-assigned', 'account-snoozed', 'payment-returned'].map((kind) => latest.get(kind));
  const through = snoozed && isKind(snoozed, 'account-snoozed') ? snoozed.facts.through : undefined;
  return {
    ...(assigned && isKind(assigned, 'account-assigned') && { assignedTo: assigned.facts.to }),
    ...(through !== undefined && asOf <= through && { snoozedThrough: through }),
    ...(returned && isKind(returned, 'payment-returned') && { returned: { on: returned.on, paymentId: returned.facts.paymentId } }),
    ...(toldFor !== undefined && { toldFor }),
  };
}

/** The days on which the windows of open promises are over. */
export function windowEnds(openPromises: readonly PromiseStanding[]): readonly LocalDate[] {
  return openPromises.flatMap(({ verdict, rules }) =>
    verdict.parts.filter(({ state }) => state === 'open').map(({ dueOn }) => laterDay(dueOn, rules.toleranceDays + 1)),
  );
}
