import type { AgingRow } from '@cartera/core';
import type { Locale } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import { statementWords } from '@cartera/locales/statement';
import { agingParts } from './aging-parts.js';
import type { ExportSection } from './document.types.js';

/** How old one customer's balance is; none where nothing is open. What is in favour stands where there is some. */
export function agingSection(locale: Locale, aging: AgingRow): readonly ExportSection[] {
  const parts = agingParts(locale, aging, 'customer');
  if (parts.every(({ key, amount }) => key === 'unapplied' || amount === 0)) return [];
  const words = statementWords(locale);
  const { tables, total } = exportWords(locale);
  const { currency } = aging;
  return [
    {
      key: 'aging',
      label: tables.aging,
      heading: words.agingTitle,
      currency,
      columns: [
        { key: 'bucket', head: words.agingBucket, kind: 'text' },
        { key: 'amount', head: words.amount, kind: 'money', isSummed: true },
      ],
      rows: parts
        .filter(({ key, amount }) => key !== 'unapplied' || amount !== 0)
        .map(({ name, amount }) => ({ cells: [{ text: name }, { money: { amount, currency } }] })),
      total: { cells: [{ text: total }, { money: { amount: aging.total, currency } }] },
    },
  ];
}
