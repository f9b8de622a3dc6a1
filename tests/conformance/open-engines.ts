import type { Store } from '@cartera/backend';
import { openServer, type OpenDatabase } from '@cartera/postgres';
import { openEmbedded } from '@cartera/postgres/pglite';
import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import { freshDatabase } from '../postgres-server/fresh-database.js';

/** The salt of personal data, where two stores have to stamp alike. */
type Chance = Parameters<OpenDatabase['storeOf']>[1];

/** Both kinds of database, opened when they are first asked for. */
export interface Engines {
  /** A store for a tenant of its own, on one embedded database. */
  readonly pglite: (chance?: Chance) => Promise<Store>;
  /** A store for a tenant of its own, on the run's server. */
  readonly postgresql: (chance?: Chance) => Promise<Store>;
  readonly close: () => Promise<void>;
}

/** One database of each kind for a test file, a tenant for each store. */
export function openEngines(): Engines {
  let embedded: Promise<OpenDatabase> | undefined;
  let server: Promise<OpenDatabase> | undefined;
  let tenants = 0;
  const storeOn = async (database: Promise<OpenDatabase>, chance: Chance): Promise<Store> => {
    tenants += 1;
    return (await database).storeOf(`case-${tenants}`, chance);
  };
  return {
    pglite(chance) {
      embedded ??= PGlite.create().then(async (pglite) => openEmbedded(pglite));
      return storeOn(embedded, chance);
    },
    postgresql(chance) {
      server ??= freshDatabase(inject('postgresUrl')).then(async (url) => openServer(url));
      return storeOn(server, chance);
    },
    async close() {
      for (const database of [embedded, server]) await (await database)?.close();
    },
  };
}
