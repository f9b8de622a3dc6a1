import type { Refusal } from '@cartera/core';

type Words = (path: string, facts: Readonly<Record<string, string>>) => string;

/** What a mapping's field should have been. */
const MAPPING_ISSUES: Readonly<Record<string, string>> = {
  not_json: 'the file is not JSON',
  not_an_object: 'fields and values in braces, { … }',
  unknown_field: 'a mapping has no such field',
  missing: 'it is missing',
  not_a_header: 'the name of a column, as it stands in the file',
  not_a_currency: 'a currency code such as MXN',
  not_a_short_name: 'a name of 1 to 40 characters without /',
  not_a_number_from_1_to_30: 'a number from 1 to 30',
  only_true: 'true, or left out',
  not_a_name: 'the name of a sheet',
  not_a_line: 'the number of a line, from 1',
  only_open_balances: 'only a mapping of open balances has columns of ages',
  not_a_list: 'a list with one column of an age or more, [ { … } ]',
  repeated: 'the column stands there twice',
  not_days: 'a number of days from 0 to 99999',
  before_from_days: 'not less than fromDays, which has to be there too',
  not_a_text: 'a text, or left out',
  not_with_customer_lines: 'left out where customers stand in lines of their own',
};

/** Why a database is not available, and where to look. */
const UNAVAILABLE_ISSUES: Readonly<Record<string, string>> = {
  connection_refused: 'nothing answers at the host and port in DATABASE_URL. Start the database, or mend the address.',
  login_refused: 'the database refuses the user or the password in DATABASE_URL.',
  no_such_database: 'the server has no database of the name in DATABASE_URL.',
  too_many_connections: 'the database has as many connections as it may. Close some, or raise its max_connections.',
  timeout: 'the database took longer than it may. Try again, or raise its statement_timeout.',
  shutting_down: 'the database is stopping. Run this again once it is back.',
  starting: 'the database is starting. Run this again in a moment.',
  unknown_host: 'there is no host of the name in DATABASE_URL.',
};

/** What the command line says better than `@cartera/locales`, which has words for every code: with what was typed, and what to type instead. */
const USAGE_WORDS: Readonly<Record<string, Words>> = {
  'cartera.failed': (path) =>
    path === 'stdout'
      ? 'What was to be printed could not be written where it goes. What is there is not whole: make room, or send it elsewhere.'
      : 'Something failed that should not have. Nothing was half written. Set CARTERA_DEBUG=1 and run it again to see where.',
  'usage.unknown_command': (_path, { commands }) => `There is no such command. The commands are: ${commands}. See: cartera --help`,
  'usage.unknown_option': (path) => `There is no option ${path} here. Add --help to the command to see its options.`,
  'usage.value_missing': (path) =>
    `The option ${path} is given wrongly: it lacks a value, or takes none. Add --help to the command to see its options.`,
  'usage.argument_missing': (_path, { argument }) => `${argument} is missing. Add --help to the command to see how it is used.`,
  'usage.too_many': (_path, { most }) => `Too many arguments: at most ${most}. Put quotes around a name with spaces.`,
  'usage.not_a_day': (path) => `${path} is not a day. Write it as YYYY-MM-DD, for example 2026-03-31.`,
  'usage.not_an_instant': (path, { issue }) =>
    issue === 'to_come'
      ? `${path} has yet to come. What is recorded was known by now: check the year.`
      : `${path} is not an instant. Write it in UTC, for example 2026-03-31T18:00:00Z.`,
  'usage.not_a_choice': (path, { choices }) => `${path} takes one of these words: ${choices}.`,
  'usage.not_json': (path) =>
    path.startsWith('--')
      ? `${path} is not JSON. Put it in single quotes: '{"text":"…"}'.`
      : `${path} is not JSON. Check that it is the right file, and whole.`,
  'usage.not_a_port': (path) =>
    `${path} is not a port to serve at: a number from 0 (any free one) to 65535, and none that browsers refuse to open, such as 4190 or 6000.`,
  'usage.out_of_range': (path, { least, most }) =>
    least === undefined ? `${path} takes 1 to 12 capital letters and digits.` : `${path} is out of range: from ${least} to ${most}.`,
  'usage.not_an_order': (path, { orders }) => `${path} is not an order of the worklist. Use one of: ${orders}.`,
  'store.in_use': (_path, { pid, address }) =>
    `Another process${pid === undefined ? '' : ` (${pid})`} has this data folder${address === undefined ? '' : `, a server at ${address}`}. Stop it, run this again, then start it again. worklist, age, statement, position, export, message and submit work while a server runs; import, sample, run-day, verify, backup and restore do not.`,
  'file.not_found': (path) => `There is no readable file at ${path}.`,
  'file.bad_encoding': (path) =>
    `The header (${path}) cannot be read. Say the encoding in the mapping ("encoding": "latin-1"), or save the file as UTF-8.`,
  'mapping.invalid': (path, { issue = '', choices }) =>
    `The mapping is not in the expected form. Where: ${path || 'the whole of it'}: ${choices === undefined ? (MAPPING_ISSUES[issue] ?? issue) : `one of ${choices}`}. See docs/guides/import-a-file.md.`,
  'import.rejected': (path, { rejected }) =>
    `${rejected} rows of ${path} are bad, so nothing went in (--strict). Mend them, or leave --strict out.`,
  'store.unavailable': (_path, { issue = '' }) =>
    `The data is not available: ${UNAVAILABLE_ISSUES[issue] ?? 'check that the database answers, and that DATABASE_URL is its address: postgres://user:password@host:port/database'}`,
  'store.not_migrated': () =>
    'The database is not ready for this login: its schema is older than this program, or the login is no member of cartera_app. Run any command once as the owner of the database, then: grant cartera_app to the login.',
  'store.not_found': (path) => `There is no data folder yet (${path}). Make one with: cartera import, or cartera serve`,
  'server.port_taken': (_path, { port }) =>
    `Port ${port} is taken by another program. Stop it, or choose another with --port (0 takes any free one).`,
  'portal.not_found': (path) => `There is no index.html in the folder given with ${path}.`,
  'statement.digest_differs': () => 'This statement is not the one its digest was made of: it was changed, or cut.',
  'statement.books_differ': () =>
    'The books give another statement for these days, as known then. Check that --data names the books it was made from.',
  'export.digest_differs': () => 'This export is not the one its digest was made of: it was changed, or cut.',
  'export.books_differ': () =>
    'The books give another export for that day, as known then. Check that --data names the books it was made from, and --policies the same policies.',
  'file.exists': (path) => `There is a file at ${path} already. Choose another name, or say --force to put this one in its place.`,
  'file.not_writable': (path) => `No file can be written at ${path}. Check that the folder is there and that you may write in it.`,
  'file.disk_full': (path) => `There is no room for the file at ${path}. Make room, or write it elsewhere; nothing was left half written.`,
  'backup.other_tenant': (_path, { tenant }) =>
    `The backup is of the tenant ${tenant}. Say --tenant with the name of the books it is to go into.`,
  'backup.stopped': () => 'Stopped. Nothing changed in the books.',
  'file.stopped': () => 'Stopped. No file was written, and nothing changed in the books.',
  'store.not_empty': () =>
    'These books are not empty, and a backup never goes over data. Restore it into an empty folder (--data), an empty database, or under another --tenant.',
  'chain.broken': (_path, { stream, seq, reason }) =>
    `The chain of ${stream} breaks at entry ${seq} (${reason}): it was changed after it was written.`,
};

/** The command line's own words for a code, if it has any. */
export function usageText(code: string, path: string | undefined, facts: Refusal['facts']): string | undefined {
  const said = Object.entries(facts).map(([name, fact]) => [name, typeof fact === 'object' ? JSON.stringify(fact) : String(fact)] as const);
  return Object.hasOwn(USAGE_WORDS, code) ? USAGE_WORDS[code]?.(path ?? '', Object.fromEntries(said)) : undefined;
}
