import { deepFreeze, fault } from '../assert/index.js';
import { agePosition, agingAccumulator, customerIdOf, type AgingRow, type AgingScheme } from '../aging/index.js';
import { dayNumber, type Instant, type LocalDate } from '../calendar/index.js';
import { digestOf, type Journal } from '../journal/index.js';
import { checkedAmount, type CurrencyCode } from '../money/index.js';
import { positionAt, type Position } from '../position/index.js';
import type { Statement, StatementLine, StatementSection } from './statement.types.js';
import { movementsOf, type Movement, type Period } from './movements-of.js';

/**
 * A statement of account: what was owed before `from`, every movement through `to`, what is owed then, one section a currency.
 *
 * opening + lines = closing. Both days count; so does the instant of `knownAt`. With `since` (the instant of an earlier statement
 * whose `to` is the day before `from`) the opening is the closing printed then, and what is dated before `from` but was learned
 * after `since` comes first, marked `late`. Sums of postings in minor units; nothing rounds.
 *
 * @throws statement.period_invalid when `from` is after `to`; calendar.not_a_day; position.knowledge_not_kept.
 * @example
 * // an invoice of 1,000.00 of 28 February; 400.00 paid on 11 March
 * statementOf(journal, { from: '2026-03-01', to: '2026-03-31', scheme }).sections[0];
 * // => opening 100000, one line of −40000 with balance 60000, closing 60000
 */
export function statementOf(
  journal: Journal,
  period: {
    readonly from: LocalDate;
    readonly to: LocalDate;
    readonly knownAt?: Instant;
    readonly since?: Instant;
    readonly scheme: AgingScheme;
  },
): Statement {
  const { from, to, knownAt } = period;
  if (dayNumber(from, 'from') > dayNumber(to, 'to')) throw fault('statement.period_invalid', { from, to }, 'from');
  const position = positionAt(journal, { asOf: to, ...(knownAt !== undefined && { knownAt }) });
  const movements = movementsOf(journal, period);
  const currencies = [...new Set(movements.map(({ amount }) => amount.currency))].sort();
  const sections = currencies.map((currency) => sectionOf(currency, movements, period, position));
  const content = { stream: journal.stream, from, to, ...(knownAt !== undefined && { knownAt }), sections };
  return deepFreeze({ ...content, digest: digestOf(content) });
}

function sectionOf(
  currency: CurrencyCode,
  all: readonly Movement[],
  period: Period & { readonly scheme: AgingScheme },
  position: Position,
): StatementSection {
  const movements = all.filter(({ amount }) => amount.currency === currency);
  const opening = movements.filter(({ part }) => part === 'opening').reduce((sum, { amount }) => checkedAmount(sum + amount.amount), 0);
  const money = (amount: number) => ({ amount, currency });
  const lines: StatementLine[] = [];
  let balance = opening;
  for (const part of ['late', 'within'] as const) {
    for (const { part: own, on, entry, reference, amount } of movements) {
      if (own !== part || amount.amount === 0) continue;
      balance = checkedAmount(balance + amount.amount);
      const named = { on, entryId: entry.id, kind: entry.kind, ...(reference !== undefined && { reference }) };
      lines.push({ ...named, amount, balance: money(balance), ...(part === 'late' && { late: true as const }) });
    }
  }
  const openItems = position.instalments.filter(({ open }) => open.currency === currency && open.total !== 0);
  return {
    currency,
    opening: money(opening),
    lines,
    closing: money(balance),
    aging: agingRow(currency, position, period.scheme),
    openItems,
  };
}

/** The account's aging in one currency; a row of nothing where nothing is open. */
function agingRow(currency: CurrencyCode, position: Position, scheme: AgingScheme): AgingRow {
  const found = agePosition(position, scheme).rows.find((row) => row.currency === currency);
  if (found) return found;
  const empty = agingAccumulator(scheme, { asOf: position.asOf });
  empty.add(customerIdOf(position.stream), { amount: { amount: 0, currency } });
  return empty.report().rows[0] as AgingRow;
}

/**
 * Whether a statement is the one its digest was made of: untouched since.
 *
 * @example
 * isUntouched({ ...statement, to: '2026-04-30' }); // => false
 */
export function isUntouched(statement: Statement): boolean {
  const { digest, ...content } = statement;
  return digestOf(content) === digest;
}
