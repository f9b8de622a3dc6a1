import type { AgingColumn } from '../mapping/index.js';
import { tidyText } from '../rows/index.js';
import { withoutCurrencyCode } from './stated-currency.js';

/** An age as a header says it; `after`: what is older than the column before. */
type Age = Pick<AgingColumn, 'fromDays' | 'throughDays'> & { readonly after?: true };

const NOT_DUE =
  /^(?:(?:saldo|importe|total) )?(?:por vencer|sin vencer|no vencid[oa]s?|vigentes?|al corriente|corriente|current|not (?:yet )?due|at date|a la fecha|a tiempo)$/;
const BEFORE = '(?:(?:vencid[oa]s?|saldos?|antiguedad|dias|de|from|age|past due|overdue|entre|rango) )*';
const DAYS = '(?: ?(?:dias?|days?|d))?';
const RANGE = new RegExp(`^${BEFORE}(\\d{1,4}) ?(?:-|a|al|to|y) ?(\\d{1,4})${DAYS}$`);
const OVER = new RegExp(`^${BEFORE}(?:mas(?: de)?|mayor(?:es)? (?:a|de|que)|over|more than|older than|>|\\+(?: ?de)?) ?(\\d{1,4})${DAYS}$`);
const FROM = new RegExp(`^${BEFORE}(\\d{1,4})${DAYS} ?(?:-? ?above|\\+|o mas|y mas|or more|and more|en adelante)${DAYS}$`);
const OLDER = /^(?:older|mas antiguos?|anteriores|mas)$/;

/**
 * The columns of ages among headers, where there are at least two: '1-30', '31 a 60 días', 'Más de 90', '+90', 'Por vencer', '1-30, MXN'. What is over so many days begins the day after; where that is
 * within the age before it, after that one.
 *
 * @example
 * agingColumns(['Cliente', 'Por vencer', '1-30', '+30']); // => [{ header: 'Por vencer' }, { header: '1-30', fromDays: 1, throughDays: 30 }, { header: '+30', fromDays: 31 }]
 */
export function agingColumns(headers: readonly string[]): readonly AgingColumn[] {
  const columns: AgingColumn[] = [];
  let last = 0;
  for (const header of headers) {
    const age = ageOf(header);
    if (!age || columns.some((column) => column.header === header)) continue;
    const { after, fromDays, throughDays } = age;
    if (after && last === 0 && fromDays === undefined) continue;
    const from = after ? Math.max(fromDays ?? 0, last + 1) : fromDays;
    columns.push({ header, ...(from !== undefined && { fromDays: from }), ...(throughDays !== undefined && { throughDays }) });
    last = throughDays ?? last;
  }
  const ranges = columns.filter(({ fromDays }) => fromDays !== undefined);
  return columns.length >= 2 && ranges.length > 0 ? columns : [];
}

/** Whether a header says an age. */
export function saysAge(header: string): boolean {
  return ageOf(header) !== undefined;
}

function ageOf(header: string): Age | undefined {
  const text = tidyText(withoutCurrencyCode(header))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[–—‑]/g, '-')
    .replaceAll(/[^\p{L}\d>+-]+/gu, ' ')
    .trim();
  if (NOT_DUE.test(text)) return {};
  const [, from, through] = RANGE.exec(text) ?? [];
  if (from !== undefined && through !== undefined)
    return Number(from) < Number(through) ? { fromDays: Number(from), throughDays: Number(through) } : undefined;
  const [, over] = OVER.exec(text) ?? [];
  if (over !== undefined) return { fromDays: Number(over) + 1, after: true };
  const [, least] = FROM.exec(text) ?? [];
  if (least !== undefined) return { fromDays: Number(least), after: true };
  return OLDER.test(text) ? { after: true } : undefined;
}
