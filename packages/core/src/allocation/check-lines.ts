import type { LocalDate, ReferenceRate } from '../calendar/index.js';
import { COMPONENTS, refuse, type ApplicationLine, type Decision } from '../journal/index.js';
import { sumMoney, type Money } from '../money/index.js';
import { slotKey, type InstalmentState } from '../position/index.js';
import { toPaid } from './allocate-payment.js';
import { findRate } from './find-rate.js';

/** What lines are checked against. */
export interface LineLimits {
  /** What there is to apply, in the money's currency. */
  readonly left: Money;
  readonly on: LocalDate;
  readonly instalments: readonly InstalmentState[];
  readonly takeable: ReadonlyMap<string, number>;
  readonly rates: readonly ReferenceRate[] | undefined;
}

/** Lines that may be booked, each with the rate it was settled at where two currencies meet; or the refusal. */
export type CheckedLines = { readonly ok: true; readonly lines: readonly ApplicationLine[] } | Extract<Decision, { ok: false }>;

/**
 * Checks application lines given by hand, in the order of the list: the first fault refuses.
 *
 * @returns Refused: application.item_unknown, application.currency_mismatch, application.amount_not_positive, application.paid_differs
 * (settled × rate is not paid), application.exceeds_open, application.exceeds_payment. @throws rate.missing.
 */
export function checkLines(lines: readonly ApplicationLine[], limits: LineLimits): CheckedLines {
  const used = new Map<string, number>();
  const checked: ApplicationLine[] = [];
  for (const [index, line] of lines.entries()) {
    const result = checkLine(line, `facts.lines[${index}]`, limits, used);
    if ('refusal' in result) return result;
    checked.push(result);
  }
  const paid = sumMoney(
    checked.map((line) => line.paid),
    limits.left.currency,
  );
  if (paid.amount > limits.left.amount) return refuse('application.exceeds_payment', { paid, left: limits.left }, 'facts.lines');
  return { ok: true, lines: checked };
}

function checkLine(
  line: ApplicationLine,
  path: string,
  limits: LineLimits,
  used: Map<string, number>,
): ApplicationLine | Extract<Decision, { ok: false }> {
  const { itemId, instalment: number, component, settled, paid } = line;
  const instalment = limits.instalments.find((state) => state.itemId === itemId && state.number === number);
  if (!instalment || !COMPONENTS.includes(component))
    return refuse('application.item_unknown', { itemId, instalment: number, component }, path);
  const { currency } = instalment.open;
  if (settled.currency !== currency) return refuse('application.currency_mismatch', { currency }, `${path}.settled`);
  if (paid.currency !== limits.left.currency)
    return refuse('application.currency_mismatch', { currency: limits.left.currency }, `${path}.paid`);
  if (settled.amount <= 0 || paid.amount < 0) return refuse('application.amount_not_positive', {}, `${path}.settled`);
  const rated = withRate(line, limits);
  const due = rated.rate === undefined ? settled : toPaid(settled, paid.currency, rated.rate);
  if (due.amount !== paid.amount) return refuse('application.paid_differs', { expected: due, paid }, `${path}.paid`);
  const key = slotKey(itemId, number, component);
  const open = Math.max(0, limits.takeable.get(key) ?? 0);
  const total = (used.get(key) ?? 0) + settled.amount;
  if (total > open) return refuse('application.exceeds_open', { open: { amount: open, currency }, settled }, `${path}.settled`);
  used.set(key, total);
  return rated;
}

/** One currency needs no rate; two take the line's, else the day's reference rate, which is then frozen into the line. */
function withRate(line: ApplicationLine, { on, rates }: LineLimits): ApplicationLine {
  const { rate, ...rest } = line;
  if (line.settled.currency === line.paid.currency) return rest;
  return { ...rest, rate: rate ?? findRate(rates, line.settled.currency, line.paid.currency, on) };
}
