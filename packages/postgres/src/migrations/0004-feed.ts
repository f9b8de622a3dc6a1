import type { Migration } from './migration.types.js';

/**
 * What tells one tenant's cursors of `changes` from another's, and from those of books that were restored: made with the tenant's row. And the schema's version may be
 * read by whoever works in it, so that a login without rights over the schema can open books that are up to date.
 */
export const feed: Migration = {
  version: 4,
  name: 'feed',
  note: 'Each tenant gets a mark that its cursors of changes carry, so that a cursor of other books is refused; cursors from before are refused once, and who follows begins anew. The role `cartera_app` may read which version the schema has. One row a tenant: a moment.',
  sql: `
alter table cartera.tenant add column feed text collate "C" not null default substr(replace(gen_random_uuid()::text, '-', ''), 1, 12);
grant select on public.cartera_migration to cartera_app;
`,
};
