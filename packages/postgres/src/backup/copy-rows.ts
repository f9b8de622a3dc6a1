import { sql } from 'kysely';
import type { BookRow, CopyIn, TenantTransaction } from '../sql/index.js';
import { BOOK_COLUMNS, type BookTable, type WriteRows } from './book-rows.js';

const ESCAPED: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * Writes rows by COPY, which is refused to a role under row-level security: for this the transaction steps back to whoever logged in, and the tenant in each row is what is written here.
 * In between it is the application's role again, which sees one tenant.
 *
 * @returns undefined where the login may not (`mayCopy`).
 */
export async function copyRows(trx: TenantTransaction, tenant: string, copyIn: CopyIn): Promise<WriteRows | undefined> {
  if (!(await mayCopy(trx))) return undefined;
  return async (rows) => {
    await workAs(trx, 'none');
    for (const table of Object.keys(BOOK_COLUMNS) as BookTable[]) {
      if (rows[table].length === 0) continue;
      const names = Object.keys(BOOK_COLUMNS[table]);
      const lines = rows[table].map((row) => lineOf([tenant, ...names.map((name) => row[name])]));
      await copyIn(`cartera.${table} (tenant, ${names.join(', ')})`, lines.join(''));
    }
    await workAs(trx, 'cartera_app');
  };
}

/** Whether whoever logged in has the tables, and their policies do not hold for their owner. */
async function mayCopy(trx: TenantTransaction): Promise<boolean> {
  const { rows } = await sql<{ may: boolean | null }>`
    select bool_and(pg_has_role(session_user, relowner, 'usage') and has_table_privilege(session_user, oid, 'insert') and not relforcerowsecurity) as may
    from pg_class where relnamespace = 'cartera'::regnamespace and relname = any(${Object.keys(BOOK_COLUMNS)})`.execute(trx);
  return rows[0]?.may === true;
}

async function workAs(trx: TenantTransaction, role: 'none' | 'cartera_app'): Promise<void> {
  await sql`select set_config('role', ${role}, true)`.execute(trx);
}

/** A row in the text form of COPY. */
function lineOf(values: readonly BookRow[string][]): string {
  const cells = values.map((value) =>
    value === undefined ? '\\N' : String(value).replace(/[\\\n\r\t]/g, (character) => ESCAPED[character] as string),
  );
  return `${cells.join('\t')}\n`;
}
