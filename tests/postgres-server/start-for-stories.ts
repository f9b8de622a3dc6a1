import { startPostgres } from './start-postgres.mjs';

/** One server for a run of Playwright, whose address stands in `CARTERA_TEST_DATABASE_URL`; taken away afterwards. */
export default async function startForStories(): Promise<() => Promise<void>> {
  const server = await startPostgres();
  process.env['CARTERA_TEST_DATABASE_URL'] = server.url;
  return server.stop;
}
