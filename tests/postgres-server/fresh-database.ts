import { openServer } from '@cartera/postgres';
import pg from 'pg';
import { emptyDatabase } from './empty-database.mjs';

const TEMPLATE = 'cartera_template';
/** Any number: whoever makes the template holds it, others wait. */
const LOCK = 4_180_002;

/**
 * A database with the newest schema and nothing in it, for one test file: a copy of a template that the first to ask makes.
 *
 * @param server `inject('postgresUrl')` of the run.
 * @returns Its url, as a superuser.
 */
export async function freshDatabase(server: string): Promise<string> {
  await makeTemplate(server);
  return emptyDatabase(server, TEMPLATE);
}

async function makeTemplate(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    if ((await client.query('select from pg_database where datname = $1', [TEMPLATE])).rowCount === 1) return;
    const coming = await emptyDatabase(server);
    await (await openServer(coming)).close();
    await client.query(`alter database ${new URL(coming).pathname.slice(1)} rename to ${TEMPLATE}`);
  } finally {
    await client.end();
  }
}
