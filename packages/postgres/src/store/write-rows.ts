import { largestAmount, rowKeys } from '@cartera/backend';
import { foldText, type StreamId, type WorkItem } from '@cartera/core';
import { sql } from 'kysely';
import type { TenantTransaction } from '../sql/index.js';
import { keepFormer, type CounterIs } from './former-rows.js';

/**
 * Puts rows down in one statement: over older ones only, and over those of the same version that were evaluated for no later day.
 * What they replace is kept for a while.
 *
 * @param how `counter`: whether the tenant's counter of moves was moved before, in this transaction, or will be; it is locked in either case.
 * @returns The streams whose row was written.
 */
export async function writeRows(
  trx: TenantTransaction,
  items: readonly WorkItem[],
  { tenant, counter }: { readonly tenant: string; readonly counter: CounterIs },
): Promise<readonly StreamId[]> {
  if (items.length === 0) return [];
  const rows = [...latest(items).values()].map(rowColumns);
  const written = await sql<{ stream: StreamId }>`
    with incoming as (
      select * from json_to_recordset(${JSON.stringify(rows)}::json) as r(stream text, version integer, evaluated_on text, changes_on text, points_key double precision, oldest_key text,
        amount_key bigint, name_key text, search text, assigned_to text, bucket text, with_promise boolean, snoozed_through text, amounts jsonb, reasons json, left_by text, policy text, row text)),
    ${keepFormer(tenant, rows.length, counter)}
    insert into cartera.summary as s (tenant, stream, version, evaluated_on, changes_on, points_key, oldest_key, amount_key, name_key, search, assigned_to, bucket, with_promise,
      snoozed_through, amounts, reasons, left_by, policy, row)
    select ${tenant}, stream, version, evaluated_on, changes_on, points_key, oldest_key, amount_key, name_key, search, assigned_to, bucket, with_promise, snoozed_through, amounts,
      array(select json_array_elements_text(reasons)), left_by, policy, row::json
    from incoming
    on conflict (tenant, stream) do update set version = excluded.version, evaluated_on = excluded.evaluated_on, changes_on = excluded.changes_on, points_key = excluded.points_key,
      oldest_key = excluded.oldest_key, amount_key = excluded.amount_key, name_key = excluded.name_key, search = excluded.search, assigned_to = excluded.assigned_to,
      bucket = excluded.bucket, with_promise = excluded.with_promise, snoozed_through = excluded.snoozed_through, amounts = excluded.amounts, reasons = excluded.reasons,
      left_by = excluded.left_by, policy = excluded.policy, row = excluded.row
    where (s.version, s.evaluated_on) <= (excluded.version, excluded.evaluated_on) returning s.stream`.execute(trx);
  return written.rows.map(({ stream }) => stream);
}

/** One statement writes a row once: of several of one stream the newest. */
function latest(items: readonly WorkItem[]): ReadonlyMap<StreamId, WorkItem> {
  const newest = new Map<StreamId, WorkItem>();
  for (const item of items) {
    const held = newest.get(item.stream);
    const older = held && (held.version > item.version || (held.version === item.version && held.evaluatedOn > item.evaluatedOn));
    if (!older) newest.set(item.stream, item);
  }
  return newest;
}

/** What stands in the columns of a row of the worklist, the row itself as JSON among them. */
export function rowColumns(item: WorkItem): Readonly<Record<string, unknown>> {
  const [points, oldest] = rowKeys(item, 'points');
  const [name] = rowKeys(item, 'name');
  return {
    stream: item.stream,
    version: item.version,
    evaluated_on: item.evaluatedOn,
    changes_on: item.changesOn,
    points_key: points,
    oldest_key: oldest,
    amount_key: 0 - largestAmount(item),
    name_key: name,
    search: foldText(item.searchText),
    assigned_to: item.assignedTo,
    bucket: item.bucket,
    with_promise: item.withPromise,
    snoozed_through: item.snoozedThrough,
    amounts: Object.fromEntries(item.toCollect.map(({ amount, currency }) => [currency, amount])),
    reasons: [...new Set(item.because.map(({ code }) => code))],
    left_by: item.exit,
    policy: item.policy,
    row: JSON.stringify(item),
  };
}
