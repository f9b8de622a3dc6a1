import type { RowKeys } from '@cartera/backend';
import { sql, type RawBuilder } from 'kysely';
import type { TenantTransaction } from '../sql/index.js';
import { changedSince } from './former-rows.js';
import type { Asking } from './kept-answers.js';

/** A place in a list: how many rows stand at these keys and before. */
export interface Place {
  readonly keys: RowKeys;
  readonly rows: number;
}

/** Every so many rows of a list there is a place, so that a jump passes over about that many, however far it goes. */
const STEP = 250;
/** After more changes at once places are made anew. */
const CHANGES_MAX = 500;

/** The places of a list in its order: one walk along the index, then moved by the rows that come and go before them. */
export function placesOf(
  trx: TenantTransaction,
  { keys, where }: { readonly keys: RawBuilder<unknown>; readonly where: RawBuilder<unknown> },
): Asking<readonly Place[]> {
  return {
    async whole() {
      const { rows } = await sql<{ moves: string | null; keys: RowKeys | null; n: string | null }>`
        select own.*, numbered.* from (select (select changes::text from cartera.tenant) as moves) own left join (
          select keys, n from (select json_build_array(${keys}) as keys, row_number() over (order by ${keys}) as n from cartera.summary where ${where}) every
          where n % ${STEP}::integer = 0) numbered on true order by n`.execute(trx);
      const value = rows.flatMap((row) => (row.keys ? [{ keys: row.keys, rows: Number(row.n) }] : []));
      return { value, moves: rows[0]?.moves ?? undefined };
    },
    async since(known, moves) {
      const columns = sql`json_build_array(${keys}) as keys`;
      const { rows } = await sql<{
        moves: string | null;
        many: boolean;
        sign: number | null;
        keys: RowKeys;
      }>`${changedSince(moves, { columns, where })}`.execute(trx);
      if (rows[0]?.many !== false || rows.length > CHANGES_MAX) return undefined;
      const changed = rows.flatMap((row) => (row.sign === null ? [] : [{ keys: row.keys, sign: row.sign }]));
      return { value: changed.length === 0 ? known : known.map((place) => moved(place, changed)), moves: rows[0].moves ?? undefined };
    },
  };
}

function moved(place: Place, changed: readonly { readonly keys: RowKeys; readonly sign: number }[]): Place {
  const shift = changed.reduce((sum, { keys, sign }) => (isBehind(keys, place.keys) ? sum : sum + sign), 0);
  return shift === 0 ? place : { keys: place.keys, rows: place.rows + shift };
}

/** Whether a row with these keys comes after others, as the database sorts: numbers, and text by its bytes. */
function isBehind(keys: RowKeys, others: RowKeys): boolean {
  for (const [index, key] of keys.entries()) {
    const other = others[index];
    if (key === other) continue;
    return typeof key === 'number' && typeof other === 'number'
      ? key > other
      : Buffer.compare(Buffer.from(String(key)), Buffer.from(String(other))) > 0;
  }
  return false;
}
