import { isKind, type ApplicationLine, type Entry, type LineReference, type Money } from '@cartera/core';

/** What is owed and what money is not applied, as the facts of entries say. */
export interface Owed {
  /** By currency, in minor units. */
  readonly owed: ReadonlyMap<string, number>;
  /** By payment or credit note, in minor units. */
  readonly unapplied: ReadonlyMap<string, number>;
}

interface Line extends ApplicationLine {
  readonly source: string;
  live: boolean;
}

/**
 * A second opinion of what an account owes, at the end of all days: worked out from what entries say, not from their postings (those of charges of interest apart, whose law is
 * another). Received = applied + unapplied + returned + refunded + transferred falls out of it.
 */
export function owedByFacts(entries: readonly Entry[]): Owed {
  const [owed, unapplied] = [new Map<string, number>(), new Map<string, number>()];
  const lines = new Map<string, Line>();
  const byId = new Map(entries.map((entry) => [entry.id, entry]));

  const owe = ({ amount, currency }: Money, sign = 1) => owed.set(currency, (owed.get(currency) ?? 0) + sign * amount);
  const have = (source: string, amount: number) => unapplied.set(source, (unapplied.get(source) ?? 0) + amount);

  /** Money came in; below zero it goes. */
  function receive(source: string, amount: Money, sign = 1): void {
    owe(amount, -sign);
    have(source, sign * amount.amount);
  }

  function apply(line: Line | undefined, live: boolean): void {
    if (!line || line.live === live) return;
    line.live = live;
    const sign = live ? 1 : -1;
    owe(line.settled, -sign);
    owe(line.paid, sign);
    have(line.source, -sign * line.paid.amount);
  }

  const lineAt = ({ entryId, index }: LineReference) => lines.get(`${entryId}#${index}`);

  function applyAll(entry: Entry, source: string, list: readonly ApplicationLine[]): void {
    list.forEach((each, index) => {
      const key = `${entry.id}#${index}`;
      const line = lines.get(key) ?? { ...each, source, live: false };
      lines.set(key, line);
      apply(line, true);
    });
  }

  function take(entry: Entry, sign: 1 | -1): void {
    if (isKind(entry, 'invoice-recorded')) owe(entry.facts.total, sign);
    else if (isKind(entry, 'balance-stated')) owe(entry.facts.open, sign);
    else if (isKind(entry, 'charge-waived')) owe(entry.facts.amount, -sign);
    else if (isKind(entry, 'interest-charged') || isKind(entry, 'interest-released'))
      for (const { amount, component, itemId } of entry.postings) {
        owe(amount, sign);
        if (component === 'unapplied') have(itemId, -sign * amount.amount);
      }
    else takeMoney(entry, sign);
  }

  function takeMoney(entry: Entry, sign: 1 | -1): void {
    if (isKind(entry, 'payment-recorded') || isKind(entry, 'payment-transfer-received'))
      receive(entry.facts.paymentId, entry.facts.amount, sign);
    else if (isKind(entry, 'payment-refunded') || isKind(entry, 'payment-transferred'))
      receive(entry.facts.paymentId, entry.facts.amount, sign === 1 ? -1 : 1);
    else if (isKind(entry, 'credit-note-issued')) receive(entry.facts.creditNoteId, entry.facts.amount, sign);
    else if (isKind(entry, 'payment-applied') || isKind(entry, 'credit-note-applied')) {
      const source = isKind(entry, 'payment-applied') ? entry.facts.paymentId : entry.facts.creditNoteId;
      if (sign === 1) applyAll(entry, source, entry.facts.lines);
      else entry.facts.lines.forEach((_, index) => apply(lineAt({ entryId: entry.id, index }), false));
    } else if (isKind(entry, 'payment-returned') || isKind(entry, 'credit-note-cancelled')) {
      const source = isKind(entry, 'payment-returned') ? entry.facts.paymentId : entry.facts.creditNoteId;
      for (const reference of entry.facts.undone) apply(lineAt(reference), sign === -1);
      receive(source, originOf(source), sign === 1 ? -1 : 1);
    }
  }

  /** What a document brought when it came. */
  function originOf(source: string): Money {
    const entry = entries.findLast(
      (each) =>
        (isKind(each, 'payment-recorded') && each.facts.paymentId === source) ||
        (isKind(each, 'credit-note-issued') && each.facts.creditNoteId === source),
    );
    return (entry?.facts['amount'] as Money | undefined) ?? { amount: 0, currency: 'XXX' };
  }

  for (const entry of entries) {
    if (!isKind(entry, 'entry-voided')) {
      take(entry, 1);
      continue;
    }
    for (const reference of entry.facts.lines) apply(lineAt(reference), false);
    for (const id of entry.facts.entryIds) {
      const voided = byId.get(id);
      if (voided) take(voided, -1);
    }
  }
  return { owed, unapplied };
}
