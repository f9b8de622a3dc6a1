import type { Views } from '@cartera/backend';
import { fault } from '@cartera/core';
import { openBooks } from '../books/index.js';
import { type CliCommand, DATA_OPTIONS, dayOption, POLICIES, type Terminal, type Typed } from '../terminal/index.js';
import { bringToToday } from './bring-to-today.js';
import { ROWS, rowsOption } from './rows-option.js';
import { worklistText } from './worklist-text.js';

type Query = Views['worklist']['query'];

const ORDERS = ['points', 'oldest', 'amount', 'name'] as const;

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
    limit: ROWS,
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
    terminal.out(typed.flags['json'] ? `${JSON.stringify(page)}\n` : worklistText(page));
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
  const rows = limit === undefined ? undefined : rowsOption(typed);
  return {
    ...(asOf !== undefined && { asOf }),
    ...(search !== undefined && { search }),
    ...(order && { order }),
    ...(rows !== undefined && { limit: rows }),
    ...(after !== undefined && { after }),
  };
}
