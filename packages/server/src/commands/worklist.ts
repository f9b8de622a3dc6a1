import { runDay, type Views } from '@cartera/backend';
import { fault, type WorkItem } from '@cartera/core';
import '@cartera/locales/en';
import { bucketNameWord, formatAmount, formatDay, localeFor, worklistReasonText } from '@cartera/locales';
import { businessDay, openBooks, REFERENCES, type Books } from '../books/index.js';
import { type CliCommand, DATA_OPTIONS, dayOption, isFault, POLICIES, table, type Terminal, type Typed } from '../terminal/index.js';

type Query = Views['worklist']['query'];

const ORDERS = ['points', 'oldest', 'amount', 'name'] as const;
/** Rows of one page, at most. */
const LIMIT_MAX = 1000;

/** `cartera worklist`: whom to call next. */
export const worklist: CliCommand = {
  positionals: [],
  summary: 'Show whom to call next, and why',
  details:
    'The accounts with something past due, the most urgent first: broken promises, then age, then amount. A search finds names, tax ids, documents\n' +
    'and references. Another day than today gets a list made for it, and changes nothing; for today the day is run first, as `cartera run-day` does.',
  example: 'cartera worklist --as-of 2013-06-30 --limit 20',
  options: {
    'as-of': { type: 'text', value: 'DAY', help: 'The day (default: today)' },
    search: { type: 'text', value: 'TEXT', help: 'Only accounts with these words' },
    order: { type: 'text', value: 'ORDER', help: 'points (default), oldest, amount or name' },
    limit: { type: 'text', value: 'N', help: `Rows, at most ${LIMIT_MAX} (default 50)` },
    after: { type: 'text', value: 'CURSOR', help: 'The next page: what the last one gave as next' },
    policies: POLICIES,
    ...DATA_OPTIONS,
  },
  run: runWorklist,
};

async function runWorklist(typed: Typed, terminal: Terminal): Promise<number> {
  const query = queryOf(typed);
  const books = await openBooks(typed, terminal);
  try {
    if (query.asOf === undefined) await bringToToday(books, terminal);
    const page = await books.backend.view('worklist', query, { signal: terminal.stopped });
    terminal.out(typed.flags['json'] ? `${JSON.stringify(page)}\n` : readable(page));
    return 0;
  } finally {
    await books.close();
  }
}

function queryOf(typed: Typed): Query {
  const { search, order: named, limit, after } = typed.text;
  const asOf = dayOption(typed, 'as-of');
  const order = ORDERS.find((each) => each === named);
  if (named !== undefined && !order) throw fault('usage.not_an_order', { orders: ORDERS.join(', ') }, '--order');
  const rows = limit === undefined ? undefined : Number(limit);
  if (limit !== undefined && (!/^\d{1,4}$/.test(limit) || Number(limit) < 1 || Number(limit) > LIMIT_MAX))
    throw fault('usage.out_of_range', { least: 1, most: LIMIT_MAX }, '--limit');
  return {
    ...(asOf !== undefined && { asOf }),
    ...(search !== undefined && { search }),
    ...(order && { order }),
    ...(rows !== undefined && { limit: rows }),
    ...(after !== undefined && { after }),
  };
}

/** Nobody else keeps the day of books that this process has for itself. Rows that are ahead stay so: the list is then made for today. */
async function bringToToday({ store, policies = [] }: Books, { clock, stopped }: Terminal): Promise<void> {
  if (!store) return;
  try {
    await runDay(store, { on: businessDay({ clock }), policies, references: REFERENCES, clock, signal: stopped });
  } catch (error) {
    if (!isFault(error) || error.code !== 'run.day_backwards') throw error;
  }
}

function readable({ rows, total, next, evaluatedOn }: Views['worklist']['result']): string {
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
