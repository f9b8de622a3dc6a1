import type { Migration } from './migration.types.js';

/**
 * The worklist's rows, one an account, with what they are sorted and found by in columns beside them. Nothing is filled in: accounts that were there before have no row
 * until a command touches them or the day's run comes by, which takes all that have none.
 *
 * Keys ascend in every order, as `rowKeys` of the backend gives them, so that a page is one walk along an index from where the last one ended.
 */
export const worklist: Migration = {
  version: 2,
  name: 'worklist',
  note: 'The table of the worklist’s rows and its indexes. Nothing is filled in, so it takes a moment; the next day’s run makes the rows of accounts that were there before.',
  sql: `
create table cartera.summary (
  tenant text collate "C" not null,
  stream text collate "C" not null,
  version integer not null,
  evaluated_on text collate "C" not null,
  changes_on text collate "C",
  points_key double precision not null,
  oldest_key text collate "C" not null,
  amount_key bigint not null,
  name_key text collate "C" not null,
  search text not null,
  assigned_to text,
  bucket text,
  with_promise boolean not null,
  snoozed_through text collate "C",
  amounts jsonb not null,
  reasons text[] not null,
  left_by text,
  row json not null,
  primary key (tenant, stream)
);
create index summary_points on cartera.summary (tenant, points_key, oldest_key, amount_key, stream) where left_by is null;
create index summary_oldest on cartera.summary (tenant, oldest_key, amount_key, stream) where left_by is null;
create index summary_amount on cartera.summary (tenant, amount_key, stream) where left_by is null;
create index summary_name on cartera.summary (tenant, name_key, stream) where left_by is null;
create index summary_changes on cartera.summary (tenant, changes_on, stream);
create index summary_evaluated on cartera.summary (tenant, evaluated_on);

alter table cartera.summary enable row level security;
create policy own_tenant on cartera.summary using (tenant = nullif(current_setting('cartera.tenant', true), ''));
grant select, insert, update on cartera.summary to cartera_app;
`,
};
