import type { RowKeys } from '@cartera/backend';
import { sql, type RawBuilder } from 'kysely';
import type { TenantTransaction } from '../sql/index.js';
import { changedSince, MOVES } from './former-rows.js';
import type { Asking } from './kept-answers.js';

/** A place in a list: how many rows stand at these keys and before. */
export interface Place {
  readonly keys: RowKeys;
  readonly rows: number;
}

/** Every so many rows of a list there is a place, so that a jump passes over about that many, however far it goes. */
const STEP = 100;
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
        select own.*, numbered.* from (select (select ${MOVES} from cartera.tenant) as moves) own left join (
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
      return { value: changed.length === 0 ? known : moved(known, changed), moves: rows[0].moves ?? undefined };
    },
  };
}

/** Rows that come or go before a place move it; each change is looked up among the places, which are in order. */
function moved(places: readonly Place[], changed: readonly { readonly keys: RowKeys; readonly sign: number }[]): readonly Place[] {
  const shifts = new Map<number, number>();
  for (const { keys, sign } of changed) {
    const first = firstFrom(places, keys);
    shifts.set(first, (shifts.get(first) ?? 0) + sign);
  }
  let shift = 0;
  return places.map((place, index) => {
    shift += shifts.get(index) ?? 0;
    return shift === 0 ? place : { keys: place.keys, rows: place.rows + shift };
  });
}

/** The first place that a row with these keys stands at or before. */
function firstFrom(places: readonly Place[], keys: RowKeys): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle] as Place;
    if (isBehind(keys, place.keys)) low = middle + 1;
    else high = middle;
  }
  return low;
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
