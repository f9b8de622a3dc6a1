import type { Views } from '@cartera/backend';
import type { WorkItem } from '@cartera/core';
import '@cartera/locales/en';
import { bucketNameWord, formatAmount, formatDay, localeFor, worklistReasonText } from '@cartera/locales';
import { table } from '../terminal/index.js';

/** A list as people read it at a terminal: one line an account, with why it is there. */
export function worklistText({
  rows,
  total,
  next,
  evaluatedOn,
}: Pick<Views['worklist']['result'], 'rows' | 'total' | 'next' | 'evaluatedOn'>): string {
  const locale = localeFor('en');
  const columns = [
    { head: 'Points', right: true },
    { head: 'Customer' },
    { head: 'Name' },
    { head: 'To collect', right: true },
    { head: 'Oldest' },
    { head: 'Age' },
    { head: 'Assigned' },
    { head: 'Why' },
  ] as const;
  const cells = (row: WorkItem) => [
    String(row.points),
    row.customerId,
    row.name,
    row.toCollect.map((money) => `${formatAmount(locale, money)} ${money.currency}`).join(' + '),
    row.oldestDueOn === undefined ? '' : formatDay(locale, row.oldestDueOn),
    row.bucket === undefined ? '' : bucketNameWord(locale, row.bucket),
    row.assignedTo ?? '',
    row.because.map((step) => worklistReasonText(locale, step, { asOf: evaluatedOn })).join(', '),
  ];
  const head = `Worklist of ${formatDay(locale, evaluatedOn)}: ${total} ${total === 1 ? 'account' : 'accounts'}\n`;
  const more = next === undefined ? '' : `\nMore: --after ${next}\n`;
  return rows.length === 0 ? `${head}\nNobody to call.\n` : `${head}\n${table([...columns], rows.map(cells))}${more}`;
}
