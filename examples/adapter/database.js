import { readFile } from 'node:fs/promises';
import initSqlJs from 'sql.js';

/** A file of SQL that stands beside this one. */
const read = (name) => readFile(new URL(name, import.meta.url), 'utf8');

/**
 * What the rest of the example needs of a database; any driver can give it.
 *
 * @typedef {object} Database
 * @property {(sql: string, ...values: (string | number | null)[]) => Record<string, any>[]} all The rows of a query.
 * @property {(sql: string, ...values: (string | number | null)[]) => void} run
 * @property {<T>(work: () => T) => T} transaction All of it or, where it throws, nothing.
 */

/**
 * Opens the host's database, in memory: its tables, the one that Cartera adds, and where wanted its twenty rows.
 *
 * @param {{ rows?: boolean }} [options]
 * @returns {Promise<Database>}
 */
export async function openDatabase({ rows = true } = {}) {
  const SQL = await initSqlJs();
  const database = new SQL.Database();
  for (const file of ['schema.sql', 'entries.sql', ...(rows ? ['rows.sql'] : [])]) database.exec(await read(file));

  return {
    all(sql, ...values) {
      const statement = database.prepare(sql, values);
      try {
        const found = [];
        while (statement.step()) found.push(statement.getAsObject());
        return found;
      } finally {
        statement.free();
      }
    },
    run: (sql, ...values) => void database.run(sql, values),
    transaction(work) {
      database.run('BEGIN IMMEDIATE');
      try {
        const result = work();
        database.run('COMMIT');
        return result;
      } catch (error) {
        database.run('ROLLBACK');
        throw error;
      }
    },
  };
}
