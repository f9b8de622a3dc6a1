import { balanceOf, customerIdOf, type Position } from '@cartera/core';
import '@cartera/locales/en';
import { formatAmount, formatDay, localeFor } from '@cartera/locales';
import { openBooks } from '../books/index.js';
import { type CliCommand, DATA_OPTIONS, dayOption, instantOption, KNOWN_AT, table, type Terminal, type Typed } from '../terminal/index.js';

/** `cartera position`: what one customer owes, instalment by instalment. */
export const position: CliCommand = {
  positionals: ['CUSTOMER'],
  summary: 'Show what a customer owes, instalment by instalment',
  example: 'cartera position 0379-NEVHP --as-of 2013-03-31 --open',
  options: {
    'as-of': { type: 'text', value: 'DAY', help: 'The day (default: today)' },
    'known-at': KNOWN_AT,
    open: { type: 'flag', help: 'Leave out what is settled' },
    ...DATA_OPTIONS,
  },
  run: runPosition,
};

async function runPosition(typed: Typed, terminal: Terminal): Promise<number> {
  const asOf = dayOption(typed, 'as-of');
  const knownAt = instantOption(typed, 'known-at');
  const books = await openBooks(typed, terminal);
  try {
    const stream = `account/${typed.positionals[0] ?? ''}` as const;
    const query = {
      stream,
      ...(asOf !== undefined && { asOf }),
      ...(knownAt !== undefined && { knownAt }),
      ...(typed.flags['open'] && { open: true as const }),
    };
    const result = await books.backend.view('position', query, { signal: terminal.stopped });
    terminal.out(typed.flags['json'] ? `${JSON.stringify(result)}\n` : readable(result));
    return 0;
  } finally {
    await books.close();
  }
}

function readable(result: Position): string {
  const locale = localeFor('en');
  const amount = (minor: number, currency: string) => formatAmount(locale, { amount: minor, currency });
  const right = (head: string) => ({ head, right: true }) as const;
  const columns = [
    { head: 'Document' },
    right('No.'),
    { head: 'Issued' },
    { head: 'Due' },
    { head: '' },
    right('Original'),
    right('Open'),
    { head: 'Settled' },
  ];
  const rows = result.instalments.map(({ itemId, number, issuedOn, dueOn, original, open, settledOn }) => [
    itemId,
    String(number),
    formatDay(locale, issuedOn),
    formatDay(locale, dueOn),
    open.currency,
    amount(original.total, open.currency),
    amount(open.total, open.currency),
    settledOn === undefined ? '' : formatDay(locale, settledOn),
  ]);
  const unapplied = result.unapplied.map(
    ({ paymentId, amount: money }) => `Not yet applied: ${formatAmount(locale, money)} ${money.currency} of ${paymentId}\n`,
  );
  const balances = balanceOf(result).map((money) => `Balance: ${formatAmount(locale, money)} ${money.currency}\n`);
  return `Position of ${customerIdOf(result.stream)} as of ${formatDay(locale, result.asOf)}\n\n${table(columns, rows)}\n${unapplied.join('')}${balances.join('')}`;
}
