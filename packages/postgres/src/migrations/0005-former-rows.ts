import type { Migration } from './migration.types.js';

/**
 * What a row of the worklist was before it was written over, for a while: so that a process which counted rows, or knows places in the list, keeps both right by what changed since,
 * instead of going through all rows again. `stream` '': more rows at once than are worth telling.
 */
export const formerRows: Migration = {
  version: 5,
  name: 'former-rows',
  note: 'A table with what the last few thousand rows of the worklist were before they were written over: counts beside a page, and jumps far into it, stay right without going through all rows after each write. It begins empty: a moment.',
  sql: `
create table cartera.summary_before (
  tenant text collate "C" not null,
  moved bigint not null,
  stream text collate "C" not null,
  present boolean not null,
  points_key double precision,
  oldest_key text collate "C",
  amount_key bigint,
  name_key text collate "C",
  search text,
  assigned_to text,
  bucket text,
  with_promise boolean,
  snoozed_through text collate "C",
  amounts jsonb,
  reasons text[],
  left_by text,
  primary key (tenant, moved, stream)
);

alter table cartera.summary_before enable row level security;
create policy own_tenant on cartera.summary_before using (tenant = nullif(current_setting('cartera.tenant', true), ''));
grant select, insert, delete on cartera.summary_before to cartera_app;
`,
};
