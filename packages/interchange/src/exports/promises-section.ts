import type { CurrencyCode, PromiseStanding } from '@cartera/core';
import { formatCount, formatDay, phrase, type Locale } from '@cartera/locales';
import { explanationWords } from '@cartera/locales/because';
import { exportWords } from '@cartera/locales/exports';
import { statementWords } from '@cartera/locales/statement';
import type { ExportRow, ExportSection } from './document.types.js';
import { isHolding } from './held-items.js';

/** What was promised in a currency: how it stands, for which day, what was paid so far, what it holds. Open ones first; none where nothing was promised. */
export function promisesSection(locale: Locale, currency: CurrencyCode, promises: readonly PromiseStanding[]): readonly ExportSection[] {
  const own = promises.filter(({ verdict }) => verdict.parts[0]?.promised.currency === currency);
  if (own.length === 0) return [];
  const words = exportWords(locale);
  const ordered = [...own.filter(isHolding), ...own.filter((standing) => !isHolding(standing))];
  return [
    {
      key: 'promises',
      label: words.tables.promises,
      heading: phrase(explanationWords(locale).promises, { count: formatCount(locale, own.length) }),
      currency,
      columns: [
        { key: 'made', head: words.promise.made, kind: 'day' },
        { key: 'receipt', head: words.promise.receipt, kind: 'text' },
        { key: 'state', head: statementWords(locale).state, kind: 'text' },
        { key: 'promised-for', head: words.promise.dueOn, kind: 'day' },
        { key: 'promised', head: words.promise.promised, kind: 'money' },
        { key: 'paid', head: words.promise.paid, kind: 'money' },
      ],
      rows: ordered.flatMap((standing) => rowsOf(locale, standing)),
    },
  ];
}

/** One row a part; what the promise holds stands with the first. */
function rowsOf(locale: Locale, standing: PromiseStanding): readonly ExportRow[] {
  const { promise, verdict, withdrawnOn } = standing;
  const words = explanationWords(locale);
  const state = statementWords(locale).promiseStates[withdrawnOn === undefined ? verdict.state : 'withdrawn'];
  const standsSince = withdrawnOn === undefined ? state : `${state} ${formatDay(locale, withdrawnOn)}`;
  const { itemIds } = promise;
  const holds = itemIds ? phrase(words.holds, { items: itemIds.join(', ') }) : words.holdsAll;
  return verdict.parts.map(({ dueOn, promised, paid }, index) => ({
    cells: [
      { day: promise.madeOn },
      { text: promise.id },
      { text: standsSince, notes: index === 0 && isHolding(standing) ? [holds] : [] },
      { day: dueOn },
      { money: promised },
      { money: paid },
    ],
  }));
}
