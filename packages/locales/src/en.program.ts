import { enBooks } from './en.books.js';
import type { RefusalWords } from './messages.types.js';

/** What the command line, the wire and tests say of themselves, in English, by code. A sentence whose fact is missing is left out; the first names none. */
export const enProgram = {
  ...enBooks,
  'cartera.failed': {
    text: 'Something failed that should not have. Nothing was half written.',
    remedy: 'Run it again with `CARTERA_DEBUG=1` to see where, and tell whoever maintains the system.',
  },
  'export.books_differ': {
    text: 'The books give something else for that day, as known then.',
    remedy: 'Check that `--data` names the books that the file was made from, and `--policies` the same policies.',
  },
  'export.books_moved': {
    text: 'The books changed every time what goes into the file was gathered: it would be neither whole nor of one moment.',
    remedy: 'Try again when less is going on, or ask for less: with a search or a filter.',
  },
  'export.digest_differs': {
    text: 'The file is not the one that was sealed: it was changed, or is not whole.',
    remedy: 'Ask whoever made the file for it again.',
  },
  'export.format_unknown': {
    text: ['That cannot be exported in this format.', 'Formats: {formats}.'],
    remedy: 'Choose another format.',
  },
  'export.number_too_long': {
    text: ['An amount has more digits than a spreadsheet keeps.', 'It keeps {digits}.'],
    remedy: 'Export it as CSV, JSON or PDF: they keep all of them.',
  },
  'export.paper_busy': {
    text: ['There are too many PDF documents to be made.', '{most} are waiting.'],
    remedy: 'Ask again in a few minutes, or export it as CSV or Excel.',
  },
  'export.too_long_for_paper': {
    text: ['There are more rows than are put into a PDF.', 'It takes {most}.'],
    remedy: 'Export it as CSV or Excel, or ask for less.',
  },
  'export.too_many_rows': {
    text: ['There are more rows than a spreadsheet holds.', 'It holds {most}.'],
    remedy: 'Export it as CSV or JSON, or ask for less.',
  },
  'http.body_invalid': { text: 'The body of the request is not JSON in UTF-8.', remedy: 'Send one JSON object in UTF-8.' },
  'http.body_too_deep': { text: 'The JSON is nested too deeply.', remedy: 'Send only the fields that the command asks for.' },
  'http.body_too_large': {
    text: 'The body of the request is too large.',
    remedy: 'Send it in parts; files are imported by `cartera import`.',
  },
  'http.body_too_slow': { text: 'The body of the request took too long to arrive.', remedy: 'Send it again with the same key.' },
  'http.content_type': { text: 'The request does not say that its body is JSON.', remedy: 'Add `Content-Type: application/json`.' },
  'http.host_not_local': {
    text: 'This server answers to this machine only.',
    remedy: 'Open it as 127.0.0.1 or localhost; a server before it passes its own name on as one of these.',
  },
  'http.key_missing': {
    text: 'The key that keeps one thing from being recorded twice is missing.',
    remedy: 'Add the header `Idempotency-Key`: a new key for each command, the same one for a repeat.',
  },
  'http.key_repeated': { text: 'An object in the JSON has the same name twice.', remedy: 'Leave one.' },
  'http.length_differs': {
    text: 'The body is not as long as the request says.',
    remedy: 'Send it again with the same key, and let the program work out `Content-Length`.',
  },
  'http.method_not_allowed': { text: 'This address does not take that method.', remedy: 'Use the method in the header Allow.' },
  'http.not_found': { text: 'There is nothing at this address.', remedy: 'Check the address of the API and the name of the view.' },
  'http.request_invalid': {
    text: 'What came cannot be read as an HTTP request.',
    remedy: 'Use a method that there is, no space in the address, and headers that are not above 16 KiB in all.',
  },
  'http.too_many_watches': {
    text: ['The server holds as many watches open as it may.', 'It holds at most {watchesMax}.'],
    remedy:
      'Come back after the seconds in the header `Retry-After`; let one page share one watch, and raise `watchesMax` where more is meant.',
  },
  'http.url_invalid': {
    text: 'The address cannot be read.',
    remedy: 'Write every value in the address with `encodeURIComponent` or `URLSearchParams`.',
  },
  'http.url_too_long': { text: 'The address is too long.', remedy: 'Ask for less in each query, or shorten what stands in the address.' },
  'import.rejected': {
    text: 'Some rows are bad, so nothing went in (`--strict`).',
    remedy: 'Mend the rows in the file of refused ones and import again, or leave `--strict` out so that the others go in.',
  },
  'policy.invalid': {
    text: ['The policy is not in the expected form.', 'Where: {path}.'],
    remedy: 'Correct the file of policies and try again.',
  },
  'portal.not_found': {
    text: 'There is no index.html in the folder of the pages.',
    remedy: 'Check `--portal`, `--intranet` or `--gallery`.',
  },
  'queue.no_database': {
    text: 'A worker needs the database of a server.',
    remedy: 'Set DATABASE_URL. In a data folder nothing is to be started: `cartera serve` runs the day itself.',
  },
  'queue.unavailable': {
    text: 'The queue that shares the day’s run between processes cannot be reached.',
    remedy: 'Check the database, and that its user may create the schema `pgboss` or owns it.',
  },
  'sample.out_of_range': {
    text: ['What was asked of the sample portfolio is out of range.', 'It can be from {least} to {most}.'],
    remedy: 'Ask for a value within the range.',
  },
  'sample.refused': {
    text: ['The sample portfolio could not be loaded.', 'Its command {command} was refused: {code}.'],
    remedy: 'Start with an empty folder, or use `--no-sample`.',
  },
  'sample.stopped': {
    text: 'The sample portfolio was stopped before its end. What went in is whole.',
    remedy: 'Run it again with the same options: it goes on where it stopped.',
  },
  'server.port_taken': {
    text: 'Another program has that port.',
    remedy: 'Stop it, or choose another with `--port` (0 takes any free one).',
  },
  'statement.books_differ': {
    text: 'The books give another statement for these days, as known then.',
    remedy: 'Check that `--data` names the books it was made from; if it does, check the chain with `cartera verify`.',
  },
  'testing.not_accepted': {
    text: 'A test expected a command to be accepted, and it was refused.',
    remedy: 'Check the Backend under test, beginning with that code.',
  },
  'usage.argument_missing': { text: 'The command lacks an argument.', remedy: 'Add `--help` to see how it is used.' },
  'usage.not_a_choice': { text: ['That option takes one of a few words.', 'They are {choices}.'], remedy: 'Use one of them.' },
  'usage.not_a_day': { text: 'That option is not a day of the calendar.', remedy: 'Write it as 2026-03-31.' },
  'usage.not_a_port': { text: 'That is not a port.', remedy: 'Use a number from 0 (any free one) to 65535.' },
  'usage.not_an_instant': { text: 'That option is not an instant in UTC.', remedy: 'Write it as 2026-03-31T18:00:00Z.' },
  'usage.out_of_range': {
    text: ['That option is out of range.', 'It can be from {least} to {most}.'],
    remedy: 'Add `--help` to see what it takes.',
  },
  'usage.not_an_order': { text: 'There is no such order.', remedy: 'Use points, oldest, amount or name.' },
  'usage.not_json': {
    text: 'That is not JSON.',
    remedy: 'Put it in single quotes: `{"text":"…"}`. If it is a file, check that it is the right one, and whole.',
  },
  'usage.too_many': { text: 'There are too many arguments.', remedy: 'Put quotes around names with spaces.' },
  'usage.unknown_command': { text: 'There is no command of that name.', remedy: 'See the list with `cartera --help`.' },
  'usage.unknown_option': { text: 'That command has no such option.', remedy: 'Add `--help` to see those it has.' },
  'usage.value_missing': { text: 'An option lacks its value, or takes none.', remedy: 'Add `--help` to see it.' },
} as const satisfies Readonly<Record<string, RefusalWords>>;
