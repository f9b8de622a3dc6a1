import { PGlite } from '@electric-sql/pglite';
import { inject } from 'vitest';
import { freshDatabase } from '../../../../tests/postgres-server/fresh-database.js';
import { openEmbedded } from '../pglite/index.js';
import { openServer, type OpenDatabase } from '../server/index.js';

/** A database of an engine, for as many tenants as are asked for. */
export interface Engine {
  readonly open: (tenant: string) => Promise<OpenDatabase>;
  readonly close: () => Promise<void>;
}

/** The engines that the books may be on, each with an empty database. */
export const ENGINES: readonly (readonly [name: string, start: () => Promise<Engine>])[] = [
  [
    'PGlite',
    async () => {
      const pglite = await PGlite.create();
      return { open: async (tenant) => openEmbedded(pglite, { tenant }), close: async () => pglite.close() };
    },
  ],
  [
    'PostgreSQL',
    async () => {
      const url = await freshDatabase(inject('postgresUrl'));
      const open: OpenDatabase[] = [];
      return {
        async open(tenant) {
          const database = await openServer(url, { tenant });
          open.push(database);
          return database;
        },
        close: async () => void (await Promise.all(open.map((database) => database.close()))),
      };
    },
  ],
];
