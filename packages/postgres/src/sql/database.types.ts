import type { ColumnType } from 'kysely';

/** A column that is written as text or JSON and read back parsed. */
type Json = ColumnType<unknown, string | null, string | null>;

/** The tables, as kysely sees them. Days and amounts are read as text by casting. */
export interface Database {
  /** How many moves of streams there were; locked by each commit, so that cursors come in the order of commits. */
  'cartera.tenant': { tenant: string; changes: string; feed: string };
  'cartera.stream': { tenant: string; stream: string; version: number; last_at: string; last_digest: string; moved: string };
  'cartera.entry': {
    tenant: string;
    stream: string;
    seq: number;
    id: string;
    kind: string;
    v: number;
    on_day: string;
    happened_at: string | null;
    by_whom: string;
    basis: Json;
    facts: Json;
    personal: Json;
    at: string;
    commitment: string | null;
    digest: string;
    request_key: string;
    request_n: number;
  };
  'cartera.posting': {
    tenant: string;
    stream: string;
    seq: number;
    n: number;
    item_id: string;
    instalment: number;
    component: string;
    currency: string;
    amount: string;
    issued_on: string | null;
    due_on: string | null;
    on_day: string;
    at: string;
    at_order: string;
  };
  'cartera.request': { tenant: string; key: string; request: string; at: string };
}
