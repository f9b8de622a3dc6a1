import type { DocumentsQuery, StoredDocument } from '@cartera/backend';
import { deepFreeze } from '@cartera/core';
import { sql } from 'kysely';
import type { AsTenant, TenantTransaction } from '../sql/index.js';
import { othersTurn } from './others-turn.js';

const DOCUMENTS_MAX = 5000;

interface DocumentRow {
  readonly item_id: string;
  readonly stream: StoredDocument['stream'];
  readonly kind: string;
  readonly open: string;
  readonly last_on: string;
  readonly is_twice: boolean;
}

interface Place {
  readonly item: string;
  readonly stream: string;
}

/** By keyset along the index of documents, so that no list grows with the books. */
export async function* readDocuments(inTenant: AsTenant, query: DocumentsQuery): AsyncGenerator<readonly StoredDocument[]> {
  if (Array.isArray(query.ids) && query.ids.length === 0) return;
  let after: Place = { item: '', stream: '' };
  while (true) {
    const from = after;
    const rows = await inTenant((trx) => readPage(trx, query, from));
    if (rows.length > 0) yield deepFreeze(rows.map(documentOf));
    const last = rows.at(-1);
    if (!last || rows.length < DOCUMENTS_MAX) return;
    await othersTurn();
    after = { item: last.item_id, stream: last.stream };
  }
}

async function readPage(trx: TenantTransaction, { of, ids, asOf, live }: DocumentsQuery, after: Place): Promise<readonly DocumentRow[]> {
  const asked = 'startWith' in ids ? sql`starts_with(p.item_id, ${ids.startWith})` : sql`p.item_id = any(${ids}::text[])`;
  const component = of === 'money' ? sql`p.component = 'unapplied'` : sql`p.component <> 'unapplied'`;
  const open = sql`coalesce(sum(p.amount) filter (where p.component = 'principal' and p.on_day <= ${asOf}::date), 0)`;
  const having = live === true ? sql`having ${open} <> 0 or max(p.on_day) > ${asOf}::date` : sql``;
  // The index gives the groups in their order. Without statistics (nobody analyses a young embedded database) each page would read and sort all there is.
  await sql`select set_config(name, 'off', true) from unnest(array['enable_sort', 'enable_hashagg', 'enable_seqscan']) name`.execute(trx);
  const { rows } = await sql<DocumentRow>`
    select d.item_id, d.stream, d.open::text as open, d.last_on::text as last_on, d.is_twice, e.kind
    from (select p.item_id, p.stream, ${open} as open, max(p.on_day) as last_on, min(p.seq) as seq,
        count(distinct (p.seq, p.on_day)) > count(distinct p.on_day) as is_twice
      from cartera.posting p
      where (p.item_id, p.stream) > (${after.item}::text, ${after.stream}::text collate "C") and ${asked} and ${component}
      group by p.item_id, p.stream ${having} order by p.item_id, p.stream limit ${DOCUMENTS_MAX}) d,
    lateral (select t.kind from cartera.entry t where t.tenant = current_setting('cartera.tenant') and t.stream = d.stream and t.seq = d.seq offset 0) e
    order by d.item_id, d.stream`.execute(trx);
  return rows;
}

function documentOf({ item_id, stream, kind, open, last_on, is_twice }: DocumentRow): StoredDocument {
  return { itemId: item_id, stream, kind, open: Number(open), lastOn: last_on, isTwiceOnADay: is_twice };
}
