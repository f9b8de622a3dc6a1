import type { DateStep } from '../calendar/index.js';
import type { EntryFacts } from '../journal/index.js';
import type { ExplanationStep } from './explanation.types.js';

/** How the due day of an instalment came about: the day its terms count from, where that is not the issue, and each step from there. */
export function stepsOfTerms(invoice: EntryFacts['invoice-recorded'], instalment: number): readonly ExplanationStep[] {
  const line = invoice.terms?.lines[instalment - 1]; // instalments from terms are numbered in the order of the lines
  if (!line) return [];
  const { deliveredOn, contraReciboOn } = invoice;
  const from: ExplanationStep[] = [];
  if (line.from === 'delivered' && deliveredOn !== undefined) from.push({ code: 'terms.delivered', facts: { on: deliveredOn } });
  if (line.from === 'contra-recibo' && contraReciboOn !== undefined)
    from.push({ code: 'terms.contra_recibo', facts: { on: contraReciboOn } });
  return [...from, ...line.due.map(stepOf)];
}

function stepOf(step: DateStep): ExplanationStep {
  if ('days' in step) return { code: 'terms.days', facts: { days: step.days } };
  if ('months' in step) return { code: 'terms.months', facts: { months: step.months } };
  if ('nextDayOfMonth' in step) return { code: 'terms.next_day_of_month', facts: { day: step.nextDayOfMonth } };
  if ('dayOfNextMonth' in step) return { code: 'terms.day_of_next_month', facts: { day: step.dayOfNextMonth } };
  if ('nextWeekday' in step) return { code: 'terms.next_weekday', facts: { weekday: step.nextWeekday } };
  if ('businessDay' in step) return { code: BUSINESS_DAYS[step.businessDay], facts: {} };
  return { code: 'terms.end_of_month', facts: {} };
}

const BUSINESS_DAYS = {
  following: 'terms.business_day_following',
  preceding: 'terms.business_day_preceding',
  'modified-following': 'terms.business_day_modified_following',
} as const;
