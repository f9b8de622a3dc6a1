import { openServer } from '@cartera/postgres';
import pg from 'pg';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../packages/postgres/src/migrations/index.js';
import { startPostgres } from '../postgres-server/start-postgres.mjs';
import { fencesOf, readPages } from './read-pages.js';

const page = readPages().find(({ path }) => path === 'docs/guides/run-on-postgresql.md');
const [asAdministrator = '', asOwner = '', watching = ''] = (page ? fencesOf(page) : []).flatMap(({ language, code }) =>
  language === 'sql' ? [code] : [],
);

/** A statement a line. */
async function runAll(url: string, code: string): Promise<readonly number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const counts: number[] = [];
  try {
    for (const text of code.trim().split(/;\n?/).filter(Boolean)) counts.push((await client.query(text)).rowCount ?? 0);
    return counts;
  } finally {
    await client.end();
  }
}

// A server of its own: roles belong to all databases of one, and this one has none yet.
test('by the guide the owner lays the schema, and the server’s login works in it', async () => {
  const server = await startPostgres();
  const as = (user: string): string => {
    const url = new URL(server.url);
    [url.username, url.password, url.pathname] = [user, '…', '/cartera'];
    return url.href;
  };
  try {
    await runAll(server.url, asAdministrator);
    await (await openServer(as('cartera_owner'))).close();
    await runAll(as('cartera_owner'), asOwner);
    const { store, close } = await openServer(as('cartera_server'));
    const entry = { id: 'k/1', kind: 'note-logged', v: 1, on: '2026-03-02', by: 'ana', facts: {}, postings: [] };
    const how = { idempotencyKey: 'k', request: 'r', at: '2026-03-02T18:00:00Z' };
    expect(await store.commit([{ stream: 'account/A', entries: [entry] }], how)).toMatchObject({ ok: true });
    const watched = await runAll(as('cartera_owner'), watching);
    expect([watched.length, watched.every((count) => count > 0)]).toEqual([4, true]);
    await close();
  } finally {
    await server.stop();
  }
});

test('the guide has the note of every step of the schema', () => {
  const rows = (page?.text ?? '').split('\n').map((line) => line.replaceAll(/\s+/g, ' ').trim());
  const told = rows.filter((row) => /^\| \d+ \|/.test(row));
  expect(told).toEqual(MIGRATIONS.map(({ version, name, note }) => `| ${version} | ${name} | ${note} |`));
});
