import { customerIdOf, type Statement } from '@cartera/core';
import '@cartera/locales/en';
import { formatAmount, formatDay, localeFor } from '@cartera/locales';
import { entryKindWord } from '@cartera/locales/statement';
import { openBooks } from '../books/index.js';
import {
  type CliCommand,
  DATA_OPTIONS,
  instantOption,
  KNOWN_AT,
  POLICIES,
  requiredDay,
  table,
  type Terminal,
  type Typed,
} from '../terminal/index.js';

/** `cartera statement`: one customer's statement of account. */
export const statement: CliCommand = {
  positionals: ['CUSTOMER'],
  summary: "Show a customer's statement of account",
  details:
    'Both days count. With --since (the instant of an earlier statement) the opening is the closing printed then, and what was learned later comes first.',
  example: 'cartera statement 0379-NEVHP --from 2013-01-01 --to 2013-03-31',
  options: {
    from: { type: 'text', value: 'DAY', help: 'The first day' },
    to: { type: 'text', value: 'DAY', help: 'The last day' },
    'known-at': KNOWN_AT,
    since: { type: 'text', value: 'INSTANT', help: 'The instant of the statement before this one' },
    policies: POLICIES,
    ...DATA_OPTIONS,
  },
  run: runStatement,
};

async function runStatement(typed: Typed, terminal: Terminal): Promise<number> {
  const [from, to] = [requiredDay(typed, 'from'), requiredDay(typed, 'to')];
  const [knownAt, since] = [instantOption(typed, 'known-at'), instantOption(typed, 'since')];
  const books = await openBooks(typed, terminal);
  try {
    const query = {
      stream: `account/${typed.positionals[0] ?? ''}` as const,
      from,
      to,
      ...(knownAt !== undefined && { knownAt }),
      ...(since !== undefined && { since }),
    };
    const result = await books.backend.view('statement', query, { signal: terminal.stopped });
    terminal.out(typed.flags['json'] ? `${JSON.stringify(result)}\n` : readable(result));
    return 0;
  } finally {
    await books.close();
  }
}

function readable({ stream, from, to, sections, knownAt, digest }: Statement): string {
  const locale = localeFor('en');
  const columns = [
    { head: 'Date' },
    { head: 'Document' },
    { head: 'Entry' },
    { head: 'Amount', right: true },
    { head: 'Balance', right: true },
  ] as const;
  const known = knownAt === undefined ? '' : `, as known at ${knownAt}`;
  const head = `Statement of ${customerIdOf(stream)}, ${formatDay(locale, from)} to ${formatDay(locale, to)}${known}\n`;
  const parts = sections.map(({ currency, opening, lines, closing }) => {
    const rows = lines.map(({ on, reference = '', kind, amount, balance, late }) => [
      formatDay(locale, on),
      reference,
      `${entryKindWord(locale, kind)}${late ? ' (learned later)' : ''}`,
      formatAmount(locale, amount),
      formatAmount(locale, balance),
    ]);
    const edges = (name: string, money: typeof opening) => ['', '', name, '', formatAmount(locale, money)];
    return `\n${currency}\n${table(columns, [edges('Opening', opening), ...rows, edges('Closing', closing)])}`;
  });
  return `${head}${parts.length === 0 ? '\nNothing was ever posted.\n' : parts.join('')}\nDigest ${digest}\n`;
}
