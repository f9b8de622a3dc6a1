/** Why each code of backups, and of books that do not hold, comes about, in English. No facts in braces. */
export const enBooksCauses = {
  'backup.cut_short':
    'The last line of the file, which has the counts and the sum, or the end of its compression is not there: the backup or its transfer broke off.',
  'backup.damaged':
    'A line is none of a backup, is out of order or repeated, or the SHA-256 sum in the last one is not that of the lines before. The fact `line` tells where and `reason` what: `zip`, `head`, `not_a_line`, `line_too_long`, `out_of_order`, `id_repeated`, `sum`, `counts`, `requests`, `after_the_end`.',
  'backup.newer_version': 'The first line says a format (`version`) or a schema (`schema`) above those that this program knows (`known`).',
  'backup.no_database': 'The store is no database of Cartera: only whoever fills it knows how to back it up.',
  'backup.not_a_backup': 'It is not compressed with gzip, or its first line does not say that it is a backup of Cartera.',
  'backup.other_tenant':
    'No `--tenant` was given, and the first line names other books than those that would be opened: it is asked before they are mixed up.',
  'backup.stopped': 'Somebody stopped `cartera restore` (Ctrl-C).',
  'file.disk_full':
    'The disk answered that it is full, or that the file is above the size allowed (ENOSPC, EDQUOT, EFBIG), while `cartera backup` or `cartera export` wrote.',
  'file.exists': 'A file is not written over another unless `--force` asks for it.',
  'file.not_writable':
    'The system did not let the file be opened or named: there is no such folder, it is read-only, or the name is that of a folder.',
  'file.stopped': 'Somebody stopped `cartera backup` or `cartera export` (Ctrl-C), or stopped reading what they wrote.',
  'store.not_empty': 'The books of that tenant have entries or requests: a restore would mix them.',
  'posting.differs':
    'In the table of postings, `n`, `at` or `at_order` say again what the entry says, and they differ: the row was changed outside Cartera.',
  'posting.no_entry': 'A row of postings names an entry that is not there: it was added, or the entry was taken away, outside Cartera.',
  'position.differs':
    'The position made of the entries and the sum of the postings have to be equal in each currency (`field`), or the position could not be made (`reason`): a fault of Cartera.',
  'request.at_differs':
    'An entry is learned when its request is committed or, where the clock went back, with the one before; `at` in the table of requests says otherwise.',
  'request.entries_differ':
    'The numbers of the entries within their request (`request_n`) skip or repeat, or the entry names a request that is not its own (`request_key`).',
  'request.missing':
    'The entry says which request it came of (`request_key`), and that one is not there: a repeat of it would be recorded twice.',
  'stream.moves_differ':
    'The last account that changed bears the number of the tenant’s counter (`changes`); none bears it, or one is above it. So it is noticed when the last one that changed was taken away.',
  'stream.no_entries':
    'The table of accounts says how far this one goes, and there is no entry of it: they were taken away outside Cartera.',
  'stream.tail_differs':
    'In the table of accounts, `version`, `last_at` or `last_digest` are not those of the last entry, or the row is missing: entries were taken from the end, or the row was changed.',
  'summary.differs':
    'The row of the account, made anew for the same day with the policies of `--policies`, is another one in `field`: the row was changed outside Cartera, or the policies are not those of the server.',
  'summary.no_entries':
    'There is a row of the list for an account that has no entries: they were taken away, or the row was added, outside Cartera.',
  'request.behind_backup':
    'A request of the backup that was given with `--against` is not in the books, or is with another `request` or another `at`; the fact `field` tells which.',
  'stream.behind_backup':
    'The last entry that the account has in the backup given with `--against` is not in the books, or is another one: the account or its end was taken away, or its chain was made anew.',
} as const satisfies Readonly<Record<string, string>>;
