/** Why each code comes about, in English, for whoever has to find out: which rule, which input, by the names they have in code. No facts in braces. */
export const enCauses = {
  'access.denied':
    'The table of permissions does not let that role do what it asks, or the host’s own rule (`authorise`) said no. `path` tells what stood in the way: `caller` (unknown role), `stream` (somebody else’s account), `kind`, `view` or `on` (a customer acts on today’s date only). It never tells whether the account exists.',
  'account.already_open': '`open-account` was sent to an account that has entries: opening is always the first of them, and happens once.',
  'account.not_open': 'The account of the command (`stream`) has no entry at all: everything else comes after `open-account`.',
  'account.stream_mismatch':
    '`open-account` opens only accounts named `account/` and the customer’s number, and another name was asked for, such as `cash/…`.',
  'account.unreadable':
    'What the `Backend` gave as `position` (or the page’s property `position`, `promises` or `entries`) does not have the form of what is shown of an account.',
  'aging.scheme_invalid':
    'In the scheme of buckets (`scheme` of the query, or `aging` of the policy) there is none, one does not begin the day after the one before it ends, or the last is not left open (`throughDays: null`). `path` names the first that fails.',
  'aging.unreadable':
    'What the `Backend` gave (or the page’s property `report`) does not have the form of an `AgingReport`, or a row has other buckets than the total of its currency.',
  'allocation.amount_not_positive': 'Allocation by policy shares out amounts above zero only, and `amount` is zero or less.',
  'allocation.direction_not_available':
    'A pass of the policy (`allocation.order`) asks for `pro-rata` or `evenly`; so far money is put on debts by `oldest-first` and `newest-first` only.',
  'allocation.surplus_refused':
    "The policy says that no surplus is taken (`surplus: 'refuse'`), and when all that its passes reach was paid, money was left.",
  'application.amount_not_positive':
    'A line has `settled` at zero or less, or `paid` below zero: to apply is always to reduce what is owed.',
  'application.currency_mismatch':
    '`settled` is written in the currency of the document and `paid` in that of the payment; in this line one of them is another.',
  'application.exceeds_open':
    'The lines give a part of the document more than is open on the command’s day or on any later day: what other entries have taken is not taken twice.',
  'application.exceeds_payment':
    'The sum of `paid` is above what is left of the payment or the credit note on the command’s day or on any later day.',
  'application.item_unknown':
    'On the command’s day the account has no document with that `itemId` and `instalment`, or `component` is not one of the parts of a debt.',
  'application.no_lines': '`apply-payment` came with an empty list `facts.lines`.',
  'application.paid_differs':
    '`paid` has to be `settled` times the rate of the line (or the reference rate of that day), rounded once; in one currency the two have to be equal.',
  'backend.aborted':
    'Whoever asked stopped waiting: the `AbortSignal` was set off, because the page was closed, the request changed or time ran out.',
  'backend.unexpected':
    'The answer is not one of Cartera: neither the result that was asked for nor a problem with a code. It mostly comes from something in between (a proxy), a sign-in page or another address; in an element, from an error without a code in the host’s `Backend`.',
  'backend.unreachable':
    'The request did not arrive or its answer was lost: no network, a server that is down, a wrong address or an origin that is not allowed (CORS); or the host’s function `headers` failed.',
  'balance.issued_after':
    'In `state-balance`, `issuedOn` is after the command’s day: a balance cannot hold a document that was not there yet.',
  'calendar.missing':
    'A step towards a date asks for a business day (`businessDay`), and `references` has no `calendar`; `path` tells which step.',
  'calendar.not_a_day':
    'The text is not YYYY-MM-DD, or there is no such day (30 February, month 13), or it is outside the years 1 to 9999.',
  'calendar.not_a_whole_number':
    'A step towards a date asks for days, months, a day of the month (1 to 31) or of the week (1 to 7), and the number has a fraction or is outside those limits.',
  'calendar.not_an_instant':
    'The text is not an instant in universal time such as `2026-04-02T18:00:00Z`: it lacks the `Z`, the time or the day, or has another zone (`-06:00`).',
  'calendar.out_of_range':
    'The calendar of business days runs from `from` through `through`, and a day outside was asked for, or the search for a business day left it. Without a calendar: the count of days left the years 1 to 9999.',
  'calendar.unknown_convention': 'The rule that moves a day off is not `none`, `following`, `preceding` or `modified-following`.',
  'calendar.unknown_day_count': '`dayCount.basis` is not one of the bases that Cartera can count by (such as `actual/360` or `30/360-us`).',
  'calendar.unknown_step':
    'A step towards a date is not `days`, `months`, `endOfMonth`, `nextDayOfMonth`, `dayOfNextMonth`, `nextWeekday` or `businessDay`.',
  'calendar.unknown_zone':
    'The time zone is not among those the machine knows, or is written in a way that can be misread, such as `UTC-06`.',
  'calendar.until_before_from': 'The days from `from` until `until` were to be counted, and `until` is the earlier.',
  'chain.broken':
    '`cartera verify` went through an account, and an entry does not follow from the one before: one is missing, or its content or order was changed. The fact `reason` tells which of the four checks of the chain failed.',
  'chain.digest_differs':
    'The seal of each entry is made of its content and of the seal before; made again, it is another. Somebody changed the entry, or one before it, outside Cartera.',
  'chain.instant_goes_back':
    'The moment of recording (`at`) of an entry is before that of the one it follows; a store never writes them so.',
  'chain.personal_differs':
    'Personal data stand apart from the seal, which keeps their fingerprint (`commitment`); those that came do not give it. Data erased by law do not cause this.',
  'chain.seq_gap': 'The numbers of the entries (`seq`) have to run 1, 2, 3…; at one of them they skip or repeat.',
  'clabe.check_digit':
    'The 18th digit is worked out from the other 17 by weights 3, 7 and 1, and is not the one that came: mostly a digit was copied wrongly.',
  'clabe.length': 'Without the spaces at its ends, the text is not 18 characters long.',
  'clabe.not_digits': 'The text is 18 characters long, but one of them is not a digit from 0 to 9.',
  'command.invalid':
    'The command does not meet its schema: a field is missing, there is one nobody asked for, or a value is of another kind or past its limit. `path` tells which field and the fact `issue` what was wrong. The fields `id` and `by` are the server’s to set and are not sent.',
  'command.key_invalid':
    'The key against repeats (`idempotencyKey`; over the wire, the header `Idempotency-Key`) is empty, is longer than 200 characters, has a control character or half a character in it, or a space at one end.',
  'command.not_available':
    'The host limits the commands that are taken here (`commands`), because its own system records the rest, and this one is not among them. `capabilities` tells which are.',
  'command.not_supported':
    'The kind of command (`kind`) is in the catalogue, but this version has no rule yet that decides it. `capabilities` tells which it has.',
  'credit_note.cancelled_before_issued': 'In `cancel-credit-note` the command’s day (`on`) is before the day the note was issued.',
  'credit_note.unknown':
    'The account has no credit note with that `creditNoteId`: there is none, it was voided, it is on another account, or the number belongs to a payment.',
  'delinquency.grace_invalid': '`graceDays` of the rule of lateness has a fraction or is below zero.',
  'delinquency.pause_invalid': 'In one of the `pauses` the day `until` is before `from`.',
  'document.line_unknown':
    'Among the documents handed over, a payment or a credit note is applied to an `itemId` and instalment that are not in `items`.',
  'document.no_instalments': 'One of the `items` handed over has an empty list `instalments`: without it nobody knows how much, nor when.',
  'entry.id_reused':
    'That key (`idempotencyKey`, or the `id` in a batch) was used before for another command or by somebody else. To repeat exactly the same does not cause this: it is answered with the first receipt.',
  'entry.invalid':
    'An entry read from a file or a database does not meet the schema of its kind; `path` tells which field and the fact `issue` what is wrong with it.',
  'entry.kind_unknown': '`kind` of the entry is not on this version’s list of kinds: a newer one wrote it, or another system.',
  'entry.version_unknown': 'The version (`v`) of the entry is above the one that this version of Cartera can read of its kind.',
  'file.bad_encoding':
    'The header has characters that cannot be read, or NUL: the file was read in an encoding (the way letters are stored) that is not its own.',
  'file.beyond_limits':
    'A limit that no real file meets: rows, columns, parts, the size of a part once unpacked or how much it swells, depth of the XML, text of a cell or a row. The fact `limit` tells which and `max` where it stands. Mostly a file made to use up memory.',
  'file.changed': 'The file was not the same at the end of reading as at its beginning: another program was writing it.',
  'file.empty': 'The file holds nothing, or only spaces and blank lines.',
  'file.header_only': 'After the header there is no row at all: perhaps the export was cut off, or its filter left nothing.',
  'file.header_repeated': 'The header has the same name twice, and the mapping could not tell which column to read.',
  'file.line_too_long':
    'A line is longer than the most there may be: mostly quotes that are not closed, or a file that is no table of text.',
  'file.not_a_table':
    'By its first bytes, or by what it has within, the file is neither an .xlsx workbook nor text; or it is one and damaged. The fact `issue` tells what it is: `html`, `xml`, `csv` (where a workbook was expected), `xls`, `xlsb`, `ods`, `numbers`, `pdf`, `archive`, `other`, `password`, `zip_damaged`, `zip_names`, `part_missing`, `xml_damaged`, `no_sheets`, `only_hidden_sheets`.',
  'file.not_found': 'There is no file of that name, it is a folder, or the program may not read it.',
  'file.sheet_absent':
    'The workbook has no sheet of that name (`sheet` of the mapping): it has to be the same, accents and capitals included.',
  'file.too_large': 'A file that is sent to the server has a most it may have, because it is kept there while it is looked at.',
  'http.internal':
    'The server met an error that has no code: its own, or that of a function of the host (who asks, with what rights). What failed is for the server’s log, not for the answer.',
  'http.timeout':
    'The server gives every request a limit of time (`timeoutMs`), and the store or a function of the host was not done within it. A command may have been recorded: to repeat it with the same key tells, and does not double it.',
  'import.recorded_before_known':
    '`--recorded-at` (or `recordedAt`) asks to record at a moment before the last entry of the account, and recording never goes back.',
  'import.stopped':
    'Whoever began it stopped it (Ctrl+C or a signal of the system) between two batches; each batch is saved whole or not at all.',
  'import_form.answer_unreadable':
    'The Backend answered the element something that is no upload, preview, report or file as `files.imports` promises them.',
  'import_form.file_unreadable':
    'The file that was chosen is no longer where it was, another program changed it since, or the browser lost the right to read it.',
  'import_form.mapping_unreadable':
    'The .json file, or the element’s property `mapping`, has not the form of a mapping: it is no JSON, has no `columns`, or something in it is no text.',
  'invoice.due_before_issued': '`dueOn` is before the day of issue: the command’s day in `record-invoice`, `issuedOn` in `state-balance`.',
  'invoice.instalment_repeated': 'In `facts.instalments` two instalments bear the same `number`.',
  'invoice.instalments_differ': 'The sum of the amounts of `facts.instalments` is not `facts.total`, to the cent.',
  'item.exists':
    'The account already has an invoice or a stated balance with that `itemId` which was not voided. Invoices and stated balances share their numbers. A balance may be stated again only higher, on no earlier day and with the same days of issue and due.',
  'json.not_canonical':
    'To be sealed or kept the data are written as JSON (RFC 8785), and hold something that JSON cannot: NaN, infinity or a function.',
  'mapping.as_of_missing':
    'The mapping names no documents (`columns.document`): each column of an age is a balance that falls due so many days before the day of the list, and that day was not given.',
  'mapping.column_absent': 'The mapping names a column (`columns`) that the header of the file does not have, letter by letter.',
  'mapping.currency_missing': 'The mapping has neither `currency` nor a column `columns.currency`; a currency is never assumed.',
  'mapping.header_row_absent':
    'The line of `headerRow` is empty, past the end of the file, or past its first hundred lines that hold anything.',
  'mapping.invalid':
    'The mapping is not JSON, or one of its fields will not do: `path` tells which and the fact `issue` why (missing, unknown, not one of the choices).',
  'money.currency_mismatch':
    'Two amounts in different currencies were to be added, subtracted or compared; Cartera does not convert without a dated rate.',
  'money.decimals_out_of_range': 'Rounding was asked for to a number of decimals that has a fraction, is below 0 or above 100.',
  'money.divided_by_zero': 'The divisor of a proportion or of a rate is zero.',
  'money.no_weight_above_zero': 'The amount is split by `weights`, and the list is empty or all of them are zero.',
  'money.not_a_currency': '`currency` is not three capital letters, as ISO 4217 writes them.',
  'money.not_a_decimal':
    'The text is not a decimal number: digits, a minus in front and a point with digits on both sides if any; not `.5`, `1e3` or `1,000`.',
  'money.not_a_number':
    'The text has more in it than digits, separators and a minus in front (a currency sign, letters), or two decimal marks.',
  'money.out_of_range':
    'Amounts are kept in whole cents, exact up to 9,007,199,254,740,991; this one is beyond, or has a fraction of a cent.',
  'money.rate_not_above_zero': 'The `rate` of a conversion is zero or less.',
  'money.too_many_decimals':
    'The amount has more decimals than its currency by ISO 4217 (two for pesos), even if they are zeros; what somebody wrote is not rounded.',
  'money.unknown_currency': 'It is three capital letters, but they are not on the list of ISO 4217.',
  'money.unknown_decimal_mark': 'The format amounts are read by (`decimal`) is neither `.` nor `,`.',
  'money.unknown_rounding': '`rounding` is not `half-even`, `half-up`, `half-down`, `up` or `down`.',
  'money.weight_below_zero': 'One of the `weights` that the amount is split by is below zero.',
  'money.weight_not_whole':
    "One of the `weights` is a number with a fraction; a fraction is written as text (`'0.5'`), so that it is exact.",
  'money.without_minor_unit':
    'The code is in ISO 4217, but it is that of a metal, a fund or a test (`XAU`, `XXX`), which has no decimals to count it in.',
  'money.wrong_grouping':
    'Thousands are grouped in threes by the other sign (a comma where the point is decimal), or not at all; here they are not, and a guess would change the amount.',
  'page.incomplete':
    'The browser could not fetch a file of code that is asked for once the element is on the page: no network, or a new version of the site that no longer has the files of the one before. Chromium remembers the failure for as long as the page is open.',
  'payment.clears_before': '`clearsOn` (the day the money is firm) is before the command’s day, which is the day of receipt.',
  'payment.currency_mismatch': 'The refund or transfer (`facts.amount`) is in another currency than the payment it comes from.',
  'payment.ended': 'The payment has been returned, or the credit note cancelled, and since then there is no money to move.',
  'payment.exists':
    'The account already has a payment or a credit note with that number (`paymentId`, `creditNoteId`), which they share; in a transfer, the other account has another payment of that number.',
  'payment.not_a_payment':
    '`return-payment` and `transfer-payment` are for payments; a credit note belongs to its customer and ends by `cancel-credit-note`.',
  'payment.not_received_here':
    'The payment came to this account by a transfer; only the account that received it from the bank can record that it came back.',
  'payment.refund_exceeds': '`facts.amount` is above what is left of the payment unapplied on the command’s day or on any later day.',
  'payment.refund_not_positive': '`facts.amount` of `refund-payment` is zero or less.',
  'payment.refunded':
    'The payment cannot be returned, nor the note cancelled, as a whole: part of it was given to the customer by `refund-payment`.',
  'payment.returned_before_received': 'In `return-payment` the command’s day (`on`) is before the day the payment was received.',
  'payment.transferred': 'The payment cannot be returned as a whole: part of it was transferred to another account and is still there.',
  'payment.unknown':
    'The account has no payment or credit note with that `paymentId`: there is none, it was voided, or it is on another account.',
  'position.knowledge_not_kept':
    'The account was asked for as it was known at `knownAt`, and the host handed over documents without a moment of recording: before `knownFrom` nobody knows what was known.',
  'promise.above_open':
    'The parts in a currency come to more than is open in it on the command’s day (of the documents in `itemIds` only, where they are named).',
  'promise.already_promised':
    'Another open promise speaks for part of what is open, and nothing is promised twice: what is promised is above what is left to promise (`available`).',
  'promise.already_withdrawn': 'The account already has the withdrawal of that promise.',
  'promise.below_minimum':
    'What is promised in a currency is less than the least share (`promise.minimumShare` of the policy) of what is open in it.',
  'promise.beyond_horizon': '`dueOn` of a part is beyond the horizon: the command’s day plus `promise.horizonDays` of the policy.',
  'promise.exists': 'The account already has a promise with that `promiseId` which was not voided.',
  'promise.in_the_past': '`dueOn` of a part is before the command’s day.',
  'promise.item_unknown': 'One of `facts.itemIds` is not a document of the account on the command’s day.',
  'promise.not_a_business_day':
    "The policy takes business days only (`promise.dueDays: 'business-days'`), and `dueOn` of a part is none in the calendar of `references`.",
  'promise.not_a_quincena':
    "The policy takes paydays only (`promise.dueDays: 'quincenas'`): the 15th or the last of the month, or the business day before. `dueOn` of a part is none.",
  'promise.not_made_yet': 'In `withdraw-promise` the command’s day (`on`) is before the day the promise was made.',
  'promise.not_open': 'By the command’s day the promise has its verdict: kept, partially kept or broken.',
  'promise.nothing_open':
    'On the command’s day nothing is open on one of the documents in `itemIds`, or in the currency of a part: it has been paid, or is in another currency.',
  'promise.unknown': 'The account has no promise with that `promiseId`: there is none, it was voided, or it is on another account.',
  'promise.withdrawal_too_late':
    'A customer may withdraw a promise until the day before its next part falls due; the command’s day (`on`) is later. Staff may while it is open.',
  'payment_form.outcome_unreadable':
    'The answer to the command does not have the form of an outcome: neither a receipt nor a reason. The payment may have been recorded; with the same key it is not doubled.',
  'payment_form.position_unreadable':
    'What the `Backend` gave (or the page’s property) as position does not have that form: something is missing, or of another kind.',
  'promise_form.choices_unreadable':
    'What the `Backend` gave (or the page’s property) as choices for a promise does not have that form: something is missing, or of another kind.',
  'promise_form.outcome_unreadable':
    'The answer to the command does not have the form of an outcome: neither a receipt nor a reason. The command may have been recorded; with the same key it is not doubled.',
  'promise_form.promises_unreadable': 'What the `Backend` gave (or the page’s property) as the list of promises does not have that form.',
  'query.invalid':
    'A field of the query is missing, unknown, repeated or not in its form; `path` tells which and the fact `issue` what is wrong with it.',
  'rate.missing': '`references.rates` has no rate between these two currencies, either way, of that day or of the seven before.',
  'references.unavailable': 'The host gives calendars and rates by a function (`references`), and that function failed.',
  'rfc.date': 'The six digits of the RFC are a date (year, month, day), and there is no such day.',
  'rfc.length': 'Without the spaces at its ends, the text has neither 12 characters (a company) nor 13 (a person).',
  'rfc.pattern': 'The length is right, but it is not three or four letters, six digits and three last characters (homoclave).',
  'situation.related_missing':
    'Whoever called the rule directly did not put the other account that the command names into `related`; `submit` always loads them.',
  'statement.digest_differs':
    'The seal of a statement is made of all its content; made again, it is another: a figure was changed, or the file was cut.',
  'statement.invalid_from': 'The property `from` of the element is not a day YYYY-MM-DD that exists.',
  'statement.invalid_known_at': 'The property `knownAt` of the element is not an instant in universal time that ends in `Z`.',
  'statement.invalid_since': 'The property `since` of the element is not an instant in universal time that ends in `Z`.',
  'statement.invalid_to': 'The property `to` of the element is not a day YYYY-MM-DD that exists.',
  'statement.period_invalid': 'The period was asked for with `from` after `to`. Both days count, so they may be the same.',
  'statement.unreadable': 'What the `Backend` gave (or the page’s property `statement`) does not have the form of a statement.',
  'store.full': 'The database or the disk answered that there is no room left (SQLSTATE 53100, ENOSPC).',
  'store.in_use':
    'Only one program may have a data folder open, and the lock of the folder belongs to another that is alive; the facts `pid` and `address` tell which.',
  'store.newer_version': 'The schema of the database, or the format of the folder, has a version number above the one this program knows.',
  'store.no_changes': '`cartera verify` goes through all accounts by the list of changes, and this store does not keep one (`changes`).',
  'store.not_a_data_folder': 'The folder has files in it and lacks the mark of Cartera (`cartera.json`), or its path is that of a file.',
  'store.not_atomic':
    'The command writes to more than one account, and the store says that it cannot save several all or nothing (`atomicStreams: false`).',
  'store.not_found': '`--data` (or the usual folder) is not there, and this command only reads: it does not make one.',
  'store.not_migrated':
    'The schema of the database is older than this program needs, and the login in `DATABASE_URL` may not change it (SQLSTATE 42501). The facts `schema` and `known` tell both versions.',
  'store.read_only': 'The database or the file system does not let this program write (SQLSTATE 25006, EROFS, EACCES, EPERM).',
  'store.tenant_invalid':
    'The name of the tenant is empty, longer than 200 characters, or has U+0000 or half a character in it. Anything else is a name, SQL too.',
  'store.unavailable':
    'The store failed without a code of Cartera: the database does not answer, the connection broke, or its address is no good. The fact `issue` tells which, where the database does (`login_refused`, `too_many_connections`, `timeout` …); the error it came from is in `cause`, on the server’s side only.',
  'stream.invalid': 'The property `stream` of the element does not begin with `account/`, `cash/` or `office/` and a number or name.',
  'stream.unknown': 'The account (`stream`) has no entry in this store.',
  'terms.amount_below_zero': 'A line of the terms (`lines[i].share.amount`) is an amount below zero.',
  'terms.day_missing':
    'A line counts its days from delivery (`delivered`) or the slip of receipt (`contra-recibo`), and the invoice does not have that day.',
  'terms.no_lines': 'The list `lines` of the terms is empty.',
  'terms.percent_invalid':
    'A percentage of the lines is below zero, or that of the early payment (`earlyPayment.percent`) is not between 0 and 100.',
  'terms.percentages_differ': 'All lines are percentages, none takes the rest, and their sum is not exactly 100.',
  'terms.rest_below_zero':
    'What the lines by percentage or amount take is above the total of the invoice, and the one of the rest (or the last) would be left with less than zero.',
  'terms.tax_invalid': '`tax` is below zero or above the total, and the discount would come out the wrong way round.',
  'terms.tax_missing': "The early payment is worked out before tax (`earlyPayment.of: 'before-tax'`), and the invoice has no `tax`.",
  'terms.two_rests': "More than one line has `share: 'rest'`, and there would be no way to divide the rest between them.",
  'terms.unknown_base': '`earlyPayment.of` is neither `total` nor `before-tax`.',
  'transfer.exceeds_unapplied': '`facts.amount` is above what is left of the payment unapplied on the command’s day or on any later day.',
  'transfer.same_account': 'In `transfer-payment`, `facts.to` is the same account as `stream`.',
  'transfer.target_not_open': '`facts.to` is not a customer’s account (`account/…`), or is one that nobody has opened.',
  'upload.no_room': 'All files that were sent and are kept have a most together, so that nobody fills the disk of the server.',
  'upload.unknown':
    'A file that was sent is kept for an hour after its last use, as long as the server runs, and only whoever sent it may use it.',
  'version.conflict':
    'Another person or program wrote to the same account while this command was decided; it was decided anew up to three times, and each time somebody came first.',
  'view.not_available':
    'The name of the view is in the catalogue but this server does not make it, or there is none. `capabilities` tells which it makes.',
  'void.already_voided': 'An earlier void took that entry already, by itself or together with the payment or invoice it belongs to.',
  'void.conflicts':
    'To void that return or cancellation would pay documents again that have been paid otherwise since: not so much is open. To void a withdrawal would promise money twice that was promised anew.',
  'void.depended_on':
    'A later entry stands on this one: the return, refund, transfer or cancellation of the same payment or note, or the withdrawal of the promise.',
  'void.entry_unknown': 'The account has no entry with that `entryId` (the key of the command, a slash and its number: key/1).',
  'void.lasting':
    'What left the house (a statement that was sent) or carries the account (its opening, a transfer) is not voided as if it had never been.',
  'void.of_void': '`entryId` is that of a void, and to void twice would leave in doubt what holds.',
} as const satisfies Readonly<Record<string, string>>;
