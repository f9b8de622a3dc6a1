import { pipeline } from 'node:stream/promises';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { storeFault, type Database, type LendConnection } from '../sql/index.js';

/**
 * Lends connections beside a pool, each made for one work and ended after it: those of the pool send questions ahead, which COPY does not allow.
 *
 * @throws store.unavailable where none can be made.
 */
export function lendConnection(options: pg.ClientConfig): LendConnection {
  return async (work) => {
    const client = new pg.Client(options);
    // One that breaks while nothing is asked: what is asked next is refused.
    client.on('error', () => {});
    await client.connect().catch((error: unknown) => {
      throw storeFault(error);
    });
    const lent = { query: client.query.bind(client), release() {} };
    const db = new Kysely<Database>({
      dialect: new PostgresDialect({ pool: { connect: async () => lent, async end() {} } as unknown as pg.Pool }),
    });
    try {
      return await work({ db, copyIn: async (into, lines) => pipeline([lines], client.query(copyFrom(`copy ${into} from stdin`))) });
    } finally {
      await client.end();
    }
  };
}
