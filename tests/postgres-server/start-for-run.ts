import type { TestProject } from 'vitest/node';
import { startPostgres } from './start-postgres.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Of the run's own PostgreSQL server, as a superuser: `inject('postgresUrl')`. */
    readonly postgresUrl: string;
  }
}

/** One server for a run of vitest; taken away afterwards. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  project.provide('postgresUrl', server.url);
  return server.stop;
}
