import { startPostgres } from '../postgres-server/start-postgres.mjs';
import { commandOnServer } from './postgres-command.mjs';
import { ingestOnServer } from './postgres-ingest.mjs';
import { pagesOnServer } from './postgres-pages.mjs';

export const title = 'PostgreSQL: a server on this machine, its data safe from a power cut';

/** Writing beside a raw COPY of the same rows (goal: at least 12 %), one command beside a transaction by hand (goal: at least 70 %), pages of a long worklist (goal: page 800 at most 1.3 × page 1, p95 at most 3 ms). */
export async function run({ full }) {
  const server = await startPostgres({ fsync: true, settings: ['shared_buffers=512MB', 'max_wal_size=4GB'] });
  try {
    return [
      await commandOnServer(server.url),
      await ingestOnServer(server.url, { accounts: full ? 20_000 : 2000 }),
      await pagesOnServer(server.url, { rows: full ? 1_000_000 : 100_000 }),
    ].join('\n\n');
  } finally {
    await server.stop();
  }
}
