// @ts-check
import { customerIdOf, deepFreeze, fault, journalFromDocuments, postingsAt, stampEntries } from '@cartera/core';
import { documentsOf } from './documents.js';

/** @import { Change, Entry, EntryDraft, Journal, StreamId } from '@cartera/core' */
/** @import { CommitOptions, Committed, Conflict, Known, Store } from '@cartera/backend' */
/** @import { Database } from './database.js' */

/** What may be written here. Accounts, invoices and payments are recorded in the host's own system, so those commands are not taken. */
const COMMANDS = /** @type {const} */ ([
  'make-promise',
  'withdraw-promise',
  'log-note',
  'send-statement',
  'place-hold',
  'lift-hold',
  'assign',
  'snooze',
  'log-contact',
]);

/**
 * Cartera's Store over the host's tables: invoices and payments are read where they are, all else is kept in `entries`.
 *
 * @param {Database} db
 * @returns {Store}
 */
export function createStore(db) {
  return {
    history: 'documents',
    commands: COMMANDS,
    find: async (key) => findRequest(db, key),
    load: async (stream, { signal } = {}) => {
      if (signal?.aborted) throw fault('backend.aborted');
      return loadJournal(db, stream);
    },
    commit: async (changes, options) => db.transaction(() => commit(db, changes, options)),
    async *postings(query) {
      for (const stream of streamsOf(db)) yield postingsAt(loadJournal(db, stream), query);
    },
  };
}

/**
 * The documents of an account as entries, then its own entries.
 *
 * @param {Database} db
 * @param {StreamId} stream
 * @returns {Journal}
 */
function loadJournal(db, stream) {
  const documents = stream.startsWith('account/') ? documentsOf(db, customerIdOf(stream)) : { items: [] };
  const rows = db.all('SELECT entry FROM entries WHERE stream = ? ORDER BY position', stream);
  return journalFromDocuments({ stream, ...documents, entries: rows.map(({ entry }) => JSON.parse(entry)) });
}

/**
 * What a key stands for, as it was answered the first time.
 *
 * @param {Database} db
 * @param {string} key
 * @returns {Known | undefined}
 */
function findRequest(db, key) {
  const rows = db.all('SELECT request, at, entry FROM entries WHERE idempotency_key = ? ORDER BY position', key);
  const [first] = rows;
  if (!first) return undefined;
  /** @type {Entry[]} */
  const entries = rows.filter(({ entry }) => entry !== null).map(({ entry }) => JSON.parse(entry));
  return deepFreeze({ request: first.request, at: first.at, entries });
}

/**
 * Checks every version, then writes every change. Runs in one transaction: whatever it throws, nothing was written.
 *
 * @param {Database} db
 * @param {readonly Change[]} changes
 * @param {CommitOptions} options
 * @returns {Committed | Conflict}
 */
function commit(db, changes, { idempotencyKey, request, at }) {
  const known = findRequest(db, idempotencyKey);
  if (known) return { ok: true, ...known };
  for (const { stream, expectedVersion } of changes) {
    const version = loadJournal(db, stream).entries.at(-1)?.seq ?? 0;
    if (expectedVersion !== undefined && expectedVersion !== version) return { ok: false, conflict: stream };
  }
  const insert = 'INSERT INTO entries (idempotency_key, request, at, stream, entry_id, entry) VALUES (?, ?, ?, ?, ?, ?)';
  const entries = changes.flatMap(({ stream, entries: drafts }) => {
    const stamped = stampEntries(loadJournal(db, stream).entries.at(-1), stream, structuredClone(drafts), { at, salt });
    for (const entry of stamped) {
      if (db.all('SELECT 1 FROM entries WHERE entry_id = ?', entry.id).length > 0) throw fault('entry.id_reused');
      db.run(insert, idempotencyKey, request, at, stream, entry.id, JSON.stringify(entry));
    }
    return stamped;
  });
  if (entries.length === 0) db.run(insert, idempotencyKey, request, at, null, null, null);
  return deepFreeze({ ok: true, request, at, entries });
}

/**
 * Every account, by id, and whatever else has entries.
 *
 * @param {Database} db
 * @returns {StreamId[]}
 */
function streamsOf(db) {
  const rows = db.all(
    `SELECT 'account/' || id AS stream FROM customers UNION SELECT stream FROM entries WHERE stream IS NOT NULL ORDER BY 1`,
  );
  return rows.map(({ stream }) => stream);
}

/** 128 random bits: what keeps the commitment to personal data from being guessed. */
const salt = () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex');
