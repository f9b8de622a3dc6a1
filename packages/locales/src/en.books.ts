import type { RefusalWords } from './messages.types.js';

/** What is said of backups, and of books that do not hold, in English, by code. A sentence whose fact is missing is left out; the first names none. */
export const enBooks = {
  'backup.cut_short': { text: 'The backup is cut short: its end is missing.', remedy: 'Use another one; nothing changed in the books.' },
  'backup.damaged': { text: ['The backup is damaged.', 'Line {line}.'], remedy: 'Use another one; nothing changed in the books.' },
  'backup.newer_version': { text: 'A newer version wrote this backup.', remedy: 'Update the program and restore it with that.' },
  'backup.no_database': { text: 'No backup is made of these books here.', remedy: 'Back up the database in which the host keeps them.' },
  'backup.not_a_backup': {
    text: 'The file is no backup of Cartera.',
    remedy: 'Check that it is the right file: the one that `cartera backup` wrote.',
  },
  'backup.other_tenant': {
    text: ['The backup is of another tenant.', 'It is of {tenant}.'],
    remedy: 'Say with `--tenant` which books it is to go into.',
  },
  'backup.stopped': {
    text: 'It was stopped. No file was written, and nothing changed in the books.',
    remedy: 'Run it again when it suits.',
  },
  'file.disk_full': {
    text: 'There is no room for the file.',
    remedy: 'Make room, or write it elsewhere; nothing was left half written.',
  },
  'file.exists': {
    text: 'There is a file of that name already.',
    remedy: 'Choose another name, or add `--force` to put this one in its place.',
  },
  'file.not_writable': {
    text: 'The file cannot be written there.',
    remedy: 'Check that the folder is there and that you may write in it.',
  },
  'file.stopped': { text: 'It was stopped. No file was written.', remedy: 'Run it again when it suits.' },
  'store.not_empty': {
    text: 'The books are not empty, and a backup is never written over data.',
    remedy: 'Restore it into an empty folder or database, or under another `--tenant`.',
  },
  'posting.differs': {
    text: ['A posting does not say what its entry says.', 'Entry {seq} of {stream}: {field}.'],
    remedy: 'Do not go on working in these books: restore the last backup that holds, and compare.',
  },
  'posting.no_entry': {
    text: ['There is a posting without an entry.', 'Entry {seq} of {stream}.'],
    remedy: 'Do not go on working in these books: restore the last backup that holds, and compare.',
  },
  'position.differs': {
    text: ['The balance of an account is not the sum of its postings.', '{stream}: {field}.'],
    remedy: 'Tell whoever maintains the system, with this fact.',
  },
  'request.at_differs': {
    text: ['The instant of a request does not go with its entries.', 'Entry {seq} of {stream}.'],
    remedy: 'Do not go on working in these books: restore the last backup that holds, and compare.',
  },
  'request.entries_differ': {
    text: ['Requests and their entries do not go together.', 'Entry {seq} of {stream}.'],
    remedy: 'See all of it with `cartera verify`, and restore the last backup that holds.',
  },
  'request.missing': {
    text: ['The request of an entry is missing.', 'Entry {seq} of {stream}.'],
    remedy: 'Do not go on working in these books: restore the last backup that holds, and compare.',
  },
  'stream.moves_differ': {
    text: 'The books’ count of changes does not go with their accounts.',
    remedy: 'Compare with the last backup: a whole account may be missing.',
  },
  'stream.no_entries': {
    text: ['An account has no entry at all.', '{stream}.'],
    remedy: 'Do not go on working in these books: restore the last backup that holds, and compare.',
  },
  'stream.tail_differs': {
    text: ['The end of an account is not its last entry.', 'Entry {seq} of {stream}: {field}.'],
    remedy: 'Do not go on working in these books: restore the last backup that holds, and compare.',
  },
  'summary.differs': {
    text: ['The worklist does not say what the entries say.', '{stream}: {field}.'],
    remedy: 'Tell whoever maintains the system; the entries are what counts.',
  },
  'summary.no_entries': {
    text: ['The worklist has an account without entries.', '{stream}.'],
    remedy: 'Do not go on working in these books: restore the last backup that holds, and compare.',
  },
  'request.behind_backup': {
    text: 'The books lack a request that a backup of before has.',
    remedy: 'Do not go on working in these books: restore that backup apart, and compare.',
  },
  'stream.behind_backup': {
    text: ['An account lacks what a backup of before has.', 'Entry {seq} of {stream}.'],
    remedy: 'Do not go on working in these books: restore that backup apart, and compare.',
  },
} as const satisfies Readonly<Record<string, RefusalWords>>;
