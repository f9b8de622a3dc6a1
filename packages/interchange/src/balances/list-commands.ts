import type { ApplicationLine, Command, InstalmentState, LocalDate, Money, StreamId } from '@cartera/core';
import type { RowContext } from '../commands/index.js';
import { itemOfDerived } from './derived-ids.js';

/** A payment that a list gives rise to: by which id, on which day, what of. */
export interface DerivedPayment {
  readonly stream: StreamId;
  readonly paymentId: string;
  readonly on: LocalDate;
  readonly lines: readonly ApplicationLine[];
}

/** The payment that is taken for granted of what a list no longer has, or has less of. To people it is called as its document: nobody told of a payment with a name. */
export function derivedCommand(
  { stream, paymentId, on, lines }: DerivedPayment,
  { by, mapping }: Pick<RowContext, 'by' | 'mapping'>,
): Command {
  const reference = (itemOfDerived(paymentId) ?? paymentId).replace(`${mapping.source}/`, '');
  const facts = { paymentId, amount: sumOf(lines), method: 'transfer' as const, reference, apply: [...lines] };
  return { id: `import:${paymentId}`, kind: 'record-payment', stream, on, by, facts };
}

/** Ends such a payment on the day of a list that has its document again, or more of it: it was, until then. */
export function endingCommand(stream: StreamId, paymentId: string, { by, asOf }: Pick<RowContext, 'by' | 'asOf'>): Command {
  const facts = { paymentId, reason: `Abierto en la lista del ${asOf}` };
  return { id: `import:return:${paymentId}`, kind: 'return-payment', stream, on: asOf, by, facts };
}

/** Lines that take so much of what is open of an item's principal, the earliest due first; as much as there is. */
export function linesFor(instalments: readonly InstalmentState[], amount: number): readonly ApplicationLine[] {
  let left = amount;
  return instalments.flatMap(({ itemId, number, open }) => {
    const taken = Math.min(left, Math.max(open.principal, 0));
    left -= taken;
    return taken > 0 ? [lineOf(itemId, number, { amount: taken, currency: open.currency })] : [];
  });
}

/** So much of lines, the first first. */
export function firstOf(lines: readonly ApplicationLine[], amount: number): readonly ApplicationLine[] {
  let left = amount;
  return lines.flatMap(({ itemId, instalment, settled }) => {
    const taken = Math.min(left, settled.amount);
    left -= taken;
    return taken > 0 ? [lineOf(itemId, instalment, { ...settled, amount: taken })] : [];
  });
}

function lineOf(itemId: string, instalment: number, money: Money): ApplicationLine {
  return { itemId, instalment, component: 'principal', settled: money, paid: money };
}

function sumOf(lines: readonly ApplicationLine[]): Money {
  const [first] = lines;
  return { amount: lines.reduce((sum, { paid }) => sum + paid.amount, 0), currency: first?.paid.currency ?? '' };
}
