import type { Migration } from './migration.types.js';

/** By which policy a row was valued, in a column: those valued by another one than holds are found by walking along an index. */
export const rowPolicy: Migration = {
  version: 3,
  name: 'row-policy',
  note: 'The policy a row was valued by gets a column and an index, so that a changed policy finds its rows. Rewrites the worklist’s rows once, while nobody writes them: some ten seconds a million.',
  sql: `
alter table cartera.summary add column policy text collate "C";
update cartera.summary set policy = row ->> 'policy';
create index summary_policy on cartera.summary (tenant, policy, stream);
`,
};
