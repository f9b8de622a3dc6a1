import { enBooksCauses } from './en.books-causes.js';

/** Why each code of the command line, the wire and tests comes about, in English. No facts in braces. */
export const enProgramCauses = {
  ...enBooksCauses,
  'cartera.failed': 'The program met an error that has no code: a fault of Cartera or of the machine, not of what was typed.',
  'export.books_differ':
    'The file says as known when it was made (`knownAt`), and with that the books give other figures: they are other books, there are other policies, or somebody changed them.',
  'export.books_moved':
    'The list is gathered page by page; in every attempt something was recorded (`watch`) between the first and the last, or the total changed. Five attempts are made.',
  'export.digest_differs': 'The digest (`digest`) is made of everything else in the file (RFC 8785, SHA-256), and another one comes out.',
  'export.format_unknown': '`format` is none of json, csv, xlsx, pdf; a calendar is always ics, and nothing else is.',
  'export.number_too_long':
    'A spreadsheet keeps 15 significant digits and rounds the rest without a word; the amount, in its minor unit, has more.',
  'export.paper_busy':
    'Long documents are set as PDF one after the other, and as many wait already as may wait; or the program is closing.',
  'export.too_long_for_paper': 'Nobody reads a PDF of so many pages, and setting it would take minutes and much of the memory.',
  'export.too_many_rows': 'A sheet has 1,048,576 rows, the header and the total counted.',
  'http.body_invalid': 'The bytes of the body are not UTF-8, or the text is not JSON: empty, cut off, or a form.',
  'http.body_too_deep': 'There are more than 32 objects or lists, one inside the other; no command needs so many.',
  'http.body_too_large': 'The body is above 1 MiB (1,048,576 bytes), counted as it arrives, whatever its header says.',
  'http.body_too_slow':
    'The server waits for the whole body up to a limit (`bodyTimeoutMs`), and it had not all come: a slow network, or a sender that stopped half way.',
  'http.content_type':
    'The header `Content-Type` is missing or is not `application/json`. It protects, too: a foreign page cannot send that type without leave.',
  'http.host_not_local':
    'The header `Host` names something else than this machine. There is no access control, and a foreign page could give its own name the address 127.0.0.1.',
  'http.key_missing':
    '`POST …/commands` came without the header `Idempotency-Key`. Without it, an answer that was lost could not be asked for again without risk.',
  'http.key_repeated': 'With a name repeated each program keeps another of the values, and nobody could tell which was meant.',
  'http.length_differs':
    'The header `Content-Length` is no number, or more or fewer bytes came than it says: the body was cut, or changed on the way.',
  'http.method_not_allowed': 'The address is there, but commands are sent by POST and views are asked for by GET.',
  'http.not_found': 'The address does not end in /commands, /views/NAME, /watch, /capabilities or /openapi.json.',
  'http.request_invalid':
    'The method is none, the address has a space or a letter that is not encoded, a header is broken, the headers are too large (431), or the head never ended (408).',
  'http.too_many_watches':
    'Each watch holds a connection for as long as a page is open, and a handler holds `watchesMax` at most (1,000 unless it says otherwise).',
  'http.url_invalid':
    'A % in the address is not followed by digits that make a letter in UTF-8; read leniently, it would name something else.',
  'http.url_too_long': 'The whole address is above 8,192 characters, counted as sent.',
  'import.rejected': 'With `--strict` the whole file is checked before anything is written, and some of its rows have a fault.',
  'policy.invalid':
    'A policy of the file does not meet its schema: a field is missing, there is one nobody asked for, or a value is of another kind. `path` tells which and the fact `issue` what was wrong. A file that is no list is refused without a `path`.',
  'portal.not_found':
    'The program (`cartera serve`) reads the pages from the folder that the option names (`--portal`, `--intranet`, `--gallery`); it is not there, or has none.',
  'queue.no_database':
    '`cartera worker` was started with `--data`, or without DATABASE_URL; an embedded database has one process, and that runs the day.',
  'queue.unavailable':
    'The schema `pgboss` is not in the database and its user may not create it, or the database is gone. A server goes on and runs the day by itself; `cartera worker` ends.',
  'sample.out_of_range':
    'An option of `generatePortfolio` or `cartera sample` (the path) is not a whole number, a day or a prefix that it takes: the facts `least` and `most` say which are.',
  'sample.refused': 'The books had data that do not go with the sample, and one of its commands was refused; the fact `code` tells why.',
  'sample.stopped': 'Somebody stopped `cartera sample` (Ctrl-C) while it was writing; every batch before that is in the books.',
  'server.port_taken': 'The program (`cartera serve`) wanted to listen on `127.0.0.1` at the port of `--port`, and somebody listens there.',
  'statement.books_differ':
    'The seal of the file holds, but made again from the books of `--data` it is another: these are other books, or they were changed outside Cartera.',
  'testing.not_accepted':
    'What a test case prepares (an account, an invoice) has to be accepted by any Backend; the fact `code` tells why this one did not.',
  'usage.argument_missing': 'The command asks for an argument or option that was not typed; the fact `argument` tells which.',
  'usage.not_a_choice': 'The option or variable that `path` names holds none of the words in the fact `choices`.',
  'usage.not_a_day': 'The option that `path` names expects a day YYYY-MM-DD that exists.',
  'usage.not_a_port': '`--port` is not a whole number from 0 to 65535.',
  'usage.not_an_instant': 'The option that `path` names expects date, time and Z; only the day was typed, or the time of another zone.',
  'usage.not_an_order': '`--order` is none of the orders of the worklist.',
  'usage.not_json':
    'What was given in `--facts`, or a file that was named, is not JSON: the shell tends to take away quotes that stand in none.',
  'usage.out_of_range':
    'An option of the command line (the path) is not a whole number, or not one it takes: the facts `least` and `most` say which are.',
  'usage.too_many': 'More arguments were typed than the command takes; a name with spaces counts as several.',
  'usage.unknown_command': 'The word after cartera is not one of its commands.',
  'usage.unknown_option': 'A word that begins with dashes is not among the options of that command; each command has its own.',
  'usage.value_missing': 'Nothing was typed after an option that takes a value, or something behind `=` on one that is only there or not.',
} as const satisfies Readonly<Record<string, string>>;
