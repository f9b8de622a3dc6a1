import type { LocalDate } from '../calendar/index.js';
import { isKind, type ApplicationLine, type Entry, type EntryFacts } from '../journal/index.js';
import type { Money } from '../money/index.js';
import type { ExplanationStep } from './explanation.types.js';
import { documentIdOf, type KnownEntries } from './known-entries.js';
import { lateFact } from './late-fact.js';
import { stepsOfTerms } from './steps-of-terms.js';

/** What one entry moved on a document, or on one instalment of it, on a day. */
export interface ItemMove {
  readonly entry: Entry;
  readonly on: LocalDate;
  readonly amount: Money;
  readonly itemId: string;
  /** None: all of the document. */
  readonly instalment: number | undefined;
}

type Facts = ExplanationStep['facts'];

/** The step of one entry on a document. */
export function itemStep(move: ItemMove, known: KnownEntries): ExplanationStep {
  const { entry, on, amount } = move;
  const facts: Facts = { on, amount, ...lateFact(entry, on) };
  if (isKind(entry, 'invoice-recorded')) return recordedStep(entry.facts, move, facts);
  if (isKind(entry, 'balance-stated')) {
    const { issuedOn, dueOn } = entry.facts;
    return { code: 'item.stated', facts: { ...facts, issuedOn, dueOn } };
  }
  if (isKind(entry, 'charge-recorded')) return { code: 'item.charged', facts: { ...facts, component: entry.facts.component } };
  if (isKind(entry, 'interest-charged')) return { code: 'item.charged', facts: { ...facts, component: 'lateInterest' } };
  if (isKind(entry, 'charge-waived')) return { code: 'item.waived', facts: { ...facts, component: entry.facts.component } };
  if (isKind(entry, 'interest-released')) return { code: 'item.interest_released', facts };
  if (isKind(entry, 'entry-voided')) return voidedStep(entry.facts.entryId, facts, known);
  if (isKind(entry, 'payment-applied')) return { code: 'item.payment_applied', facts: appliedFacts(move, entry.facts.lines, known, facts) };
  if (isKind(entry, 'credit-note-applied'))
    return { code: 'item.credit_note_applied', facts: appliedFacts(move, entry.facts.lines, known, facts) };
  const source = known.nameOf(documentIdOf(entry) ?? '');
  if (isKind(entry, 'payment-returned')) return { code: 'item.payment_returned', facts: { ...facts, source } };
  if (isKind(entry, 'credit-note-cancelled')) return { code: 'item.credit_note_cancelled', facts: { ...facts, source } };
  return { code: 'item.moved', facts };
}

function recordedStep(invoice: EntryFacts['invoice-recorded'], { instalment }: ItemMove, facts: Facts): ExplanationStep {
  const { total, instalments } = invoice;
  const number = instalment ?? (instalments.length === 1 ? instalments[0]?.number : undefined);
  const dueOn = instalments.find((one) => one.number === number)?.dueOn;
  const several = number !== undefined && instalments.length > 1 ? { instalment: number, instalments: instalments.length } : {};
  const from = number === undefined ? [] : stepsOfTerms(invoice, number);
  return {
    code: 'item.recorded',
    facts: { ...facts, total, ...several, ...(dueOn !== undefined && { dueOn }) },
    ...(from.length > 0 && { from }),
  };
}

/** What was voided is called by its kind and document; `happenedOn` is the day it claimed. */
function voidedStep(entryId: string, facts: Facts, { list, nameOf }: KnownEntries): ExplanationStep {
  const voided = list.find(({ id }) => id === entryId);
  const id = voided && documentIdOf(voided);
  return {
    code: 'item.voided',
    facts: { ...facts, ...(voided && { kind: voided.kind }), ...(id !== undefined && { source: nameOf(id) }) },
  };
}

/** Whose money, of which day, and across two currencies how much of it at what rate. */
function appliedFacts(
  { entry, itemId, instalment, amount, on }: ItemMove,
  lines: readonly ApplicationLine[],
  known: KnownEntries,
  facts: Facts,
): Facts {
  const sourceId = documentIdOf(entry) ?? '';
  const received = known.sourceOf(sourceId);
  const receivedOn = received?.postings[0]?.on ?? on;
  const own = lines.filter((line) => line.itemId === itemId && (instalment === undefined || line.instalment === instalment));
  return {
    ...facts,
    source: known.nameOf(sourceId),
    receivedOn,
    ...(receivedOn !== on && { appliedOn: on }),
    ...exchangeFacts(own, amount),
  };
}

/** What was paid for it in another currency, and the rate where all lines have one; nothing within one currency. */
export function exchangeFacts(lines: readonly ApplicationLine[], { currency }: Money): Facts {
  const [first] = lines;
  if (!first || first.paid.currency === first.settled.currency) return {};
  const counter = currency === first.settled.currency ? 'paid' : 'settled';
  const other = { amount: lines.reduce((sum, line) => sum + line[counter].amount, 0), currency: first[counter].currency };
  const { rate } = first;
  if (rate === undefined || lines.some((line) => JSON.stringify(line.rate) !== JSON.stringify(rate))) return { other };
  const [base, quote] = [first.settled.currency, first.paid.currency];
  return typeof rate === 'string' ? { other, rate, base, quote } : { other, rate: rate.per, base: quote, quote: base };
}
