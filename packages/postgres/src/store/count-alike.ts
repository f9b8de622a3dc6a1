import { sql, type RawBuilder } from 'kysely';
import type { TenantTransaction } from '../sql/index.js';
import { changedSince, MOVES } from './former-rows.js';
import type { Answer, Asking } from './kept-answers.js';

/** Rows that are alike in all that facets ask, and how many there are. */
export interface Alike {
  readonly assigned_to: string | null;
  readonly bucket: string | null;
  readonly with_promise: boolean;
  readonly snoozed: boolean;
  readonly reasons: readonly string[];
  readonly currencies: readonly string[];
  readonly count: number;
}

type Line = { readonly moves: string | null; readonly many?: boolean } & { readonly [Name in keyof Alike]: Alike[Name] | null };

/** The rows that a condition finds, alike ones together: one pass over them, then only over those that changed. */
export function countAlike(
  trx: TenantTransaction,
  { where, snoozed }: { readonly where: RawBuilder<unknown>; readonly snoozed: RawBuilder<unknown> },
): Asking<readonly Alike[]> {
  const columns = sql`assigned_to, bucket, with_promise, ${snoozed} as snoozed, reasons, array(select jsonb_object_keys(amounts)) as currencies`;
  return {
    async whole() {
      const { rows } = await sql<Line>`
        select own.*, alike.* from (select (select ${MOVES} from cartera.tenant) as moves) own left join (
          select ${columns}, count(*)::integer as count from cartera.summary where ${where} group by 1, 2, 3, 4, 5, 6) alike on true`.execute(
        trx,
      );
      return answerOf(rows, []);
    },
    async since(known, moves) {
      const { rows } = await sql<Line>`select *, sign as count from (${changedSince(moves, { columns, where })}) changed`.execute(trx);
      return rows[0]?.many === false ? answerOf(rows, known) : undefined;
    },
  };
}

function answerOf(lines: readonly Line[], known: readonly Alike[]): Answer<readonly Alike[]> {
  const counts = new Map(known.map((alike) => [nameOf(alike), alike]));
  for (const line of lines) {
    if (line.count === null) continue;
    const { assigned_to, bucket, with_promise, snoozed, reasons, currencies, count } = line as Alike;
    const alike = { assigned_to, bucket, with_promise, snoozed, reasons, currencies };
    const name = nameOf(alike);
    counts.set(name, { ...alike, count: (counts.get(name)?.count ?? 0) + count });
  }
  return { value: [...counts.values()].filter(({ count }) => count > 0), moves: lines[0]?.moves ?? undefined };
}

function nameOf({ assigned_to, bucket, with_promise, snoozed, reasons, currencies }: Omit<Alike, 'count'>): string {
  return JSON.stringify([assigned_to, bucket, with_promise, snoozed, reasons, currencies]);
}
