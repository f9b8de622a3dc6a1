import { fault } from '../assert/index.js';
import type { Instant, LocalDate } from '../calendar/index.js';
import { addMoney, money, negateMoney, type Money } from '../money/index.js';
import type { DocumentLine, Documents } from './documents.types.js';
import type { EntryFacts, EntryKind, LineReference } from './entry-facts.types.js';
import { ENTRY_KINDS } from './entry-kinds.js';
import { daysOf, instalmentDays, learnedWith, type InstalmentDays } from './instalment-days.js';
import type { EntryDraft, Posting } from './journal.types.js';

/** A document as an entry, with the instant its host learned it. */
export interface DocumentDraft {
  readonly draft: EntryDraft;
  readonly recordedAt: Instant | undefined;
}

type Item = Documents['items'][number];
type Dated = { readonly recordedAt?: Instant };

/** Money documents: payments and credit notes differ by name only. */
interface MoneyDocument extends Dated {
  readonly id: string;
  readonly amount: Money;
  readonly on: LocalDate;
  readonly lines?: readonly DocumentLine[];
}

/** Every document as an entry, in the order statements show them: items, charges, payments, credit notes, refunds, holds. */
export function documentDrafts(documents: Documents): readonly DocumentDraft[] {
  const { items, charges = [], payments = [], creditNotes = [], refunds = [], holds = [], customer } = documents;
  const days = instalmentDays(items);
  return [
    ...(customer ? [drafted('customer', 'account-opened', {}, { facts: {}, on: firstDay(documents), personal: { customer } })] : []),
    ...items.map((item) => itemDraft(item)),
    ...charges.map((charge) => chargeDraft(charge, days)),
    ...payments.flatMap((payment) => paymentDrafts(payment, days)),
    ...creditNotes.flatMap((note) => creditNoteDrafts(note, days)),
    ...refunds.map((refund) => {
      const { id, paymentId, amount, on } = refund;
      return drafted(`refund/${id}`, 'payment-refunded', refund, {
        facts: { paymentId, amount },
        on,
        postings: [moneyPosting(paymentId, amount, on)],
      });
    }),
    ...holds.map(({ recordedAt, ...hold }) =>
      drafted(`hold/${hold.id}`, 'hold-placed', recordedAt === undefined ? {} : { recordedAt }, { facts: { hold }, on: hold.from }),
    ),
  ];
}

function itemDraft(item: Item): DocumentDraft {
  const { id, issuedOn } = item;
  const instalments = item.instalments.map(({ number, dueOn, principal, interest, fee, tax }) => ({
    number,
    dueOn,
    amount: [interest, fee, tax].reduce<Money>(
      (sum, part) => (part ? addMoney(sum, part) : sum),
      money(principal.amount, principal.currency),
    ),
  }));
  const first = instalments[0];
  if (!first) throw fault('document.no_instalments', {}, `items.${id}`);
  const total = instalments.slice(1).reduce((sum, { amount }) => addMoney(sum, amount), first.amount);
  const postings = item.instalments.flatMap((instalment) =>
    (['fee', 'interest', 'tax', 'principal'] as const).flatMap((component) => {
      const amount = instalment[component];
      return amount
        ? [{ itemId: id, instalment: instalment.number, component, amount, issuedOn, dueOn: instalment.dueOn, on: issuedOn }]
        : [];
    }),
  );
  return drafted(`item/${id}`, 'invoice-recorded', item, { facts: { itemId: id, total, instalments }, on: issuedOn, postings });
}

function chargeDraft(charge: NonNullable<Documents['charges']>[number], days: InstalmentDays): DocumentDraft {
  const { id, itemId, instalment, component, amount, on } = charge;
  const posting = { itemId, instalment, component, amount, ...daysOf(days, itemId, instalment), on };
  return drafted(`charge/${id}`, 'charge-recorded', charge, {
    facts: { chargeId: id, itemId, instalment, component },
    on,
    postings: [posting],
  });
}

function paymentDrafts(payment: NonNullable<Documents['payments']>[number], days: InstalmentDays): readonly DocumentDraft[] {
  const { id: paymentId, amount, on, method = 'transfer', returnedOn } = payment;
  const received = drafted(`payment/${paymentId}`, 'payment-recorded', payment, {
    facts: { paymentId, amount, method },
    on,
    postings: [moneyPosting(paymentId, negateMoney(amount), on)],
  });
  const applied = appliedDraft(payment, `payment/${paymentId}/applied`, 'payment-applied', days);
  if (returnedOn === undefined) return [received, ...applied];
  const back = takenBack(payment, applied, returnedOn);
  const facts = { paymentId, reason: '', undone: back.undone };
  return [
    received,
    ...applied,
    drafted(`payment/${paymentId}/returned`, 'payment-returned', learnedWith(days, payment), {
      facts,
      on: returnedOn,
      postings: back.postings,
    }),
  ];
}

function creditNoteDrafts(note: NonNullable<Documents['creditNotes']>[number], days: InstalmentDays): readonly DocumentDraft[] {
  const { id: creditNoteId, amount, on, cancelledOn } = note;
  const facts = { creditNoteId, amount, reason: '' };
  const issued = drafted(`credit-note/${creditNoteId}`, 'credit-note-issued', note, {
    facts,
    on,
    postings: [moneyPosting(creditNoteId, negateMoney(amount), on)],
  });
  const applied = appliedDraft(note, `credit-note/${creditNoteId}/applied`, 'credit-note-applied', days);
  if (cancelledOn === undefined) return [issued, ...applied];
  const back = takenBack(note, applied, cancelledOn);
  const cancelled = { creditNoteId, reason: '', undone: back.undone };
  return [
    issued,
    ...applied,
    drafted(`credit-note/${creditNoteId}/cancelled`, 'credit-note-cancelled', learnedWith(days, note), {
      facts: cancelled,
      on: cancelledOn,
      postings: back.postings,
    }),
  ];
}

function appliedDraft(
  document: MoneyDocument,
  id: string,
  kind: 'payment-applied' | 'credit-note-applied',
  days: InstalmentDays,
): readonly DocumentDraft[] {
  const lines = document.lines ?? [];
  if (lines.length === 0) return [];
  const postings = lines.flatMap(({ on, ...line }) => {
    const instalmentDays = daysOf(days, line.itemId, line.instalment);
    const day = on ?? (document.on > instalmentDays.issuedOn ? document.on : instalmentDays.issuedOn);
    return [
      {
        itemId: line.itemId,
        instalment: line.instalment,
        component: line.component,
        amount: negateMoney(line.settled),
        ...instalmentDays,
        on: day,
      },
      moneyPosting(document.id, line.paid, day),
    ];
  });
  const facts = { [kind === 'payment-applied' ? 'paymentId' : 'creditNoteId']: document.id, lines };
  return [drafted(id, kind, learnedWith(days, document), { facts: facts as EntryFacts[typeof kind], on: document.on, postings })];
}

/** Money and lines taken back: each on the later of the day and the line's own. */
function takenBack(document: MoneyDocument, applied: readonly DocumentDraft[], on: LocalDate) {
  const undone: LineReference[] = [];
  const postings: Posting[] = [moneyPosting(document.id, document.amount, on)];
  for (const { draft } of applied) {
    draft.postings.forEach((posting, index) => {
      if (index % 2 === 0) undone.push({ entryId: draft.id, index: index / 2 });
      postings.push({ ...posting, amount: negateMoney(posting.amount), on: posting.on > on ? posting.on : on });
    });
  }
  return { undone, postings };
}

interface Drafting<K extends EntryKind> {
  readonly facts: EntryFacts[K];
  readonly on: LocalDate;
  readonly postings?: readonly Posting[];
  readonly personal?: Readonly<Record<string, unknown>>;
}

function drafted<K extends EntryKind>(id: string, kind: K, { recordedAt }: Dated, drafting: Drafting<K>): DocumentDraft {
  return { draft: { id, kind, v: ENTRY_KINDS[kind].v, by: 'documents', postings: [], ...drafting }, recordedAt };
}

function moneyPosting(id: string, amount: Money, on: LocalDate): Posting {
  return { itemId: id, instalment: 0, component: 'unapplied', amount, on };
}

function firstDay({ items, payments = [] }: Documents): LocalDate {
  return [...items.map(({ issuedOn }) => issuedOn), ...payments.map(({ on }) => on)].sort()[0] ?? '0001-01-01';
}
