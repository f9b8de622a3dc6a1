import type { Migration } from './migration.types.js';

/**
 * Streams, entries, postings, requests. The tenant is in every key; row-level security lets the application's role see one tenant, and
 * nothing where a connection forgot to say which.
 */
export const streams: Migration = {
  version: 1,
  name: 'streams',
  note: 'The tables of streams, entries, postings and requests, under row-level security, and the role `cartera_app` that the application works as. On an empty database only: a moment.',
  sql: `
create schema cartera;

do $$ begin
  if not exists (select from pg_roles where rolname = 'cartera_app') then
    create role cartera_app nologin;
    execute format('grant cartera_app to %I', current_user);
  elsif not pg_has_role(current_user, 'cartera_app', 'member') then
    execute format('grant cartera_app to %I', current_user);
  end if;
end $$;
grant usage on schema cartera to cartera_app;

-- changes: how many moves of streams there were. Each commit locks it to its end, so that a cursor never passes over a smaller one to come.
create table cartera.tenant (
  tenant text collate "C" primary key,
  changes bigint not null
);

create table cartera.stream (
  tenant text collate "C" not null,
  stream text collate "C" not null,
  version integer not null,
  last_at text collate "C" not null,
  last_digest text not null,
  moved bigint not null,
  primary key (tenant, stream)
);
create unique index stream_moved on cartera.stream (tenant, moved);

create table cartera.entry (
  tenant text collate "C" not null,
  stream text collate "C" not null,
  seq integer not null,
  id text collate "C" not null,
  kind text not null,
  v integer not null,
  on_day date not null,
  happened_at text,
  by_whom text not null,
  basis json,
  facts json not null,
  personal json,
  at text not null,
  commitment text,
  digest text not null,
  request_key text collate "C" not null,
  request_n integer not null,
  primary key (tenant, stream, seq),
  unique (tenant, id)
);
create index entry_request on cartera.entry (tenant, request_key, request_n);

-- at_order: the instant in a form that sorts as instants do, whatever the length of its fraction.
create table cartera.posting (
  tenant text collate "C" not null,
  stream text collate "C" not null,
  seq integer not null,
  n integer not null,
  item_id text not null,
  instalment integer not null,
  component text not null,
  currency text not null,
  amount bigint not null,
  issued_on date,
  due_on date,
  on_day date not null,
  at text not null,
  at_order text collate "C" not null,
  primary key (tenant, stream, seq, n)
);

create index posting_item on cartera.posting (tenant, item_id, stream, seq);

create table cartera.request (
  tenant text collate "C" not null,
  key text collate "C" not null,
  request text not null,
  at text not null,
  primary key (tenant, key)
);

-- A setting that was once made for a transaction is '' afterwards, not null. What is seen is also what may be written.
do $$ declare name text; begin
  foreach name in array array['tenant', 'stream', 'entry', 'posting', 'request'] loop
    execute format('alter table cartera.%I enable row level security', name);
    execute format('create policy own_tenant on cartera.%I using (tenant = nullif(current_setting(''cartera.tenant'', true), ''''))', name);
  end loop;
end $$;
grant select, insert, update on cartera.tenant, cartera.stream to cartera_app;
grant select, insert on cartera.entry, cartera.posting, cartera.request to cartera_app;
`,
};
