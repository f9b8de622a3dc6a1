import { sql } from 'kysely';
import type { BookRow, TenantTransaction } from '../sql/index.js';
import { BOOK_COLUMNS, type BookTable, type WriteRows } from './book-rows.js';

/** Writes rows in one statement a table, as whoever the transaction works as. */
export function insertRows(trx: TenantTransaction, tenant: string): WriteRows {
  return async (rows) => {
    for (const table of Object.keys(BOOK_COLUMNS) as BookTable[])
      if (rows[table].length > 0) await insert(trx, { tenant, table }, rows[table]);
  };
}

async function insert(
  trx: TenantTransaction,
  { tenant, table }: { readonly tenant: string; readonly table: BookTable },
  rows: readonly BookRow[],
): Promise<void> {
  const columns = Object.entries(BOOK_COLUMNS[table]);
  const names = columns.map(([name]) => name).join(', ');
  const taken = columns.map(([name, type]) => (type === 'json' ? `${name}::json` : name)).join(', ');
  const given = columns.map(([name, type]) => `${name} ${type === 'json' ? 'text' : type}`).join(', ');
  await sql`
    insert into cartera.${sql.raw(`${table} (tenant, ${names})`)} select ${tenant}, ${sql.raw(taken)}
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(${sql.raw(given)})`.execute(trx);
}
