import { evaluatedOn, type Freshness } from '@cartera/backend';
import type { LocalDate } from '@cartera/core';
import { sql } from 'kysely';
import type { TenantTransaction } from '../sql/index.js';
import { MOVES } from './former-rows.js';
import type { Answer, Asking } from './kept-answers.js';

/** How far the tenant's books moved; undefined where it has no books. */
export async function readMoves(trx: TenantTransaction): Promise<string | undefined> {
  const { rows } = await sql<{ moves: string }>`select ${MOVES} as moves from cartera.tenant`.execute(trx);
  return rows[0]?.moves;
}

/** The day the rows are true for, where a day is asked. */
export async function readEvaluatedOn(trx: TenantTransaction, asOf: LocalDate | undefined): Promise<LocalDate> {
  return evaluatedOn(asOf, (await freshnessOf(trx).whole()).value);
}

/** For which day rows were evaluated last, and when the first of them changes by itself: the ends of two indexes, looked up again after each move. */
export function freshnessOf(trx: TenantTransaction): Asking<Freshness> {
  const whole = async (): Promise<Answer<Freshness>> => {
    const { rows } = await sql<{ moves: string | null; last: LocalDate | null; changes_on: LocalDate | null }>`
      select (select ${MOVES} from cartera.tenant) as moves, max(evaluated_on) as last, min(changes_on) as changes_on from cartera.summary`.execute(
      trx,
    );
    const [row] = rows;
    return { value: { last: row?.last ?? undefined, changesOn: row?.changes_on ?? undefined }, moves: row?.moves ?? undefined };
  };
  return { whole, since: whole };
}
