import type { AgingReport } from '@cartera/core';
import '@cartera/locales/en';
import { bucketWord, formatAmount, formatDay, localeFor } from '@cartera/locales';
import { openBooks } from '../books/index.js';
import {
  type CliCommand,
  DATA_OPTIONS,
  dayOption,
  instantOption,
  KNOWN_AT,
  POLICIES,
  table,
  type Terminal,
  type Typed,
} from '../terminal/index.js';

/** `cartera age`: every customer's open amounts by age. */
export const age: CliCommand = {
  positionals: [],
  summary: 'Show what every customer owes by how late it is',
  details:
    'Ages are days after the due day. What is not due, and money not yet applied, stand in columns of their own: a row adds up to the balance.',
  example: 'cartera age --as-of 2013-03-31 --known-at 2013-04-01T06:00:00Z',
  options: {
    'as-of': { type: 'text', value: 'DAY', help: 'The day (default: today)' },
    'known-at': KNOWN_AT,
    policies: POLICIES,
    ...DATA_OPTIONS,
  },
  run: runAge,
};

async function runAge(typed: Typed, terminal: Terminal): Promise<number> {
  const asOf = dayOption(typed, 'as-of');
  const knownAt = instantOption(typed, 'known-at');
  const books = await openBooks(typed, terminal);
  try {
    const query = { ...(asOf !== undefined && { asOf }), ...(knownAt !== undefined && { knownAt }) };
    const { next: _next, ...report } = await books.backend.view('aging', query, { signal: terminal.stopped });
    terminal.out(typed.flags['json'] ? `${JSON.stringify(report)}\n` : readable(report));
    return 0;
  } finally {
    await books.close();
  }
}

function readable(report: AgingReport): string {
  const locale = localeFor('en');
  const buckets = report.rows[0]?.buckets ?? report.totals[0]?.buckets ?? [];
  const right = (head: string) => ({ head, right: true }) as const;
  const columns = [
    { head: 'Customer' },
    { head: '' },
    right('Not due'),
    ...buckets.map((bucket) => right(bucketWord(locale, bucket))),
    right('Unapplied'),
    right('Balance'),
  ];
  const cells = (name: string, { currency, notDue, buckets: amounts, unapplied, total }: AgingReport['totals'][number]) => [
    name,
    currency,
    ...[notDue, ...amounts.map(({ amount }) => amount), unapplied, total].map((amount) => formatAmount(locale, { amount, currency })),
  ];
  const rows = [...report.rows.map((row) => cells(row.customerId, row)), ...report.totals.map((row) => cells('Total', row))];
  const known = report.knownAt === undefined ? '' : `, as known at ${report.knownAt}`;
  return `Aging as of ${formatDay(locale, report.asOf)}${known}\n\n${report.rows.length === 0 ? 'Nothing is open.\n' : table(columns, rows)}`;
}
