import { deepFreeze, fault } from '../assert/index.js';
import { takeSteps, type BusinessCalendar, type LocalDate } from '../calendar/index.js';
import type { Money } from '../money/index.js';
import { sharesOf } from './shares-of.js';
import type { DueInstalment, TermLine, Terms } from './terms.types.js';

/** What terms are applied to. Days a line counts from must be there. */
export interface InvoiceOfTerms {
  readonly total: Money;
  readonly issuedOn: LocalDate;
  readonly deliveredOn?: LocalDate;
  readonly contraReciboOn?: LocalDate;
  /** For business-day steps. */
  readonly calendar?: BusinessCalendar;
}

/**
 * The instalments that terms make of an invoice, in the order of the lines, numbered from 1; they sum to the total.
 *
 * Percentages are of the total; shares round half-up; 'rest' takes what the others leave; the last line takes the rest whatever its own
 * share. Due days are stepped from the day each line counts from, by default the day of issue.
 *
 * @throws terms.day_missing at the line's `from` (no delivery or contra-recibo day); what `sharesOf` and `stepDay` throw, with the path.
 * @example
 * // 1,000.01 in two halves, after 15 and after 30 days: 500.01 (500.005 half-up), then the rest
 * instalmentsFromTerms({ lines: [{ share: { percent: '50' }, due: [{ days: 15 }] }, { share: 'rest', due: [{ days: 30 }] }] },
 *   { total: money(100_001, 'MXN'), issuedOn: '2026-03-01' });
 * // => { number: 1, dueOn: '2026-03-16', amount: 50001 }, { number: 2, dueOn: '2026-03-31', amount: 50000 }
 */
export function instalmentsFromTerms(terms: Terms, invoice: InvoiceOfTerms): readonly DueInstalment[] {
  const shares = sharesOf(terms.lines, invoice.total);
  const instalments = terms.lines.map((line, index) => {
    const path = `lines[${index}]`;
    const dueOn = takeSteps(baseDay(line, invoice, path), { steps: line.due, calendar: invoice.calendar, path: `${path}.due` });
    return { number: index + 1, dueOn, amount: shares[index] as Money };
  });
  return deepFreeze(instalments);
}

function baseDay({ from = 'issued' }: TermLine, invoice: InvoiceOfTerms, path: string): LocalDate {
  const days = { issued: invoice.issuedOn, delivered: invoice.deliveredOn, 'contra-recibo': invoice.contraReciboOn };
  const day = days[from];
  if (day === undefined) throw fault('terms.day_missing', { from }, `${path}.from`);
  return day;
}
