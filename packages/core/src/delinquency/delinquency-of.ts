import { fault } from '../assert/index.js';
import { addDays, dayNumber, type LocalDate } from '../calendar/index.js';
import type { InstalmentState, Position } from '../position/index.js';
import type { Delinquency, DelinquencyRules } from './delinquency.types.js';

/** A stretch of day numbers; `until` does not belong to it. */
interface Span {
  readonly from: number;
  readonly until: number;
}

/**
 * How late an account is, by its oldest open instalment.
 *
 * pastDueDays = asOf − dueOn, 0 on the due day and before. delinquentDays = those − grace − the days of pauses within [dueOn, asOf),
 * counted once however pauses overlap, never below 0. `since` = that dueOn + grace, absent when nothing is past due.
 *
 * @throws delinquency.grace_invalid, delinquency.pause_invalid (a pause that ends before it begins), calendar.not_a_day.
 * @example
 * // due 1 March, asked on 31 March, 5 days of grace, paused from the 10th until the 20th: 30 − 5 − 10
 * delinquencyOf(position, { graceDays: 5, pauses: [{ from: '2026-03-10', until: '2026-03-20' }] }).delinquentDays; // => 15
 */
export function delinquencyOf(position: Position, rules: DelinquencyRules): Delinquency {
  const { graceDays } = rules;
  if (!Number.isSafeInteger(graceDays) || graceDays < 0) throw fault('delinquency.grace_invalid', {}, 'graceDays');
  const pauses = mergedPauses(rules.pauses ?? []);
  const asOf = dayNumber(position.asOf);
  const late = (instalment: InstalmentState) => {
    const dueOn = dayNumber(instalment.dueOn);
    const pastDueDays = Math.max(0, asOf - dueOn);
    const delinquentDays = Math.max(0, pastDueDays - graceDays - pausedDays(pauses, { from: dueOn, until: asOf }));
    return { pastDueDays, delinquentDays };
  };
  const open = position.instalments.filter(({ open }) => open.total > 0);
  const oldest = open[0];
  const byInstalment = open
    .filter(({ dueOn }) => dueOn < position.asOf)
    .map((instalment) => {
      const { itemId, number, open } = instalment;
      return Object.freeze({ itemId, number, ...late(instalment), amount: Object.freeze({ amount: open.total, currency: open.currency }) });
    });
  const { pastDueDays, delinquentDays } = oldest ? late(oldest) : { pastDueDays: 0, delinquentDays: 0 };
  const since = oldest && pastDueDays > 0 ? addDays(oldest.dueOn, graceDays) : undefined;
  return Object.freeze({ pastDueDays, delinquentDays, ...(since !== undefined && { since }), byInstalment: Object.freeze(byInstalment) });
}

function mergedPauses(pauses: readonly { readonly from: LocalDate; readonly until: LocalDate }[]): readonly Span[] {
  const spans = pauses.map(({ from, until }, index) => {
    const span = { from: dayNumber(from, `pauses[${index}].from`), until: dayNumber(until, `pauses[${index}].until`) };
    if (span.until < span.from) throw fault('delinquency.pause_invalid', {}, `pauses[${index}].until`);
    return span;
  });
  const merged: { from: number; until: number }[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last && span.from <= last.until) last.until = Math.max(last.until, span.until);
    else merged.push({ ...span });
  }
  return merged;
}

function pausedDays(pauses: readonly Span[], within: Span): number {
  return pauses.reduce((days, { from, until }) => days + Math.max(0, Math.min(until, within.until) - Math.max(from, within.from)), 0);
}
