import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { describe, expect, inject, test, vi } from 'vitest';
import { emptyDatabase } from './empty-database.mjs';
import { findPrograms } from './find-programs.mjs';
import { freshDatabase } from './fresh-database.js';
import { serverUser, temporaryFolder } from './server-user.mjs';
import { startPostgres } from './start-postgres.mjs';

async function ask(url: string, text: string): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<object>(text)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

test('the run has a server of its own', async () => {
  expect(await ask(inject('postgresUrl'), 'select 1 as one')).toEqual([{ one: 1 }]);
});

test('a fresh database has the schema and no rows, and is nobody else’s', async () => {
  const [one, other] = await Promise.all([freshDatabase(inject('postgresUrl')), freshDatabase(inject('postgresUrl'))]);
  await ask(one, `insert into cartera.request values ('t', 'k', 'r', 'now')`);
  expect(await ask(other, 'select * from cartera.request')).toEqual([]);
  expect(await ask(await emptyDatabase(inject('postgresUrl')), `select to_regnamespace('cartera') as found`)).toEqual([{ found: null }]);
});

describe('the server inside the package, where none is installed', () => {
  // The smallest machine there is: nobody but root and `nobody`, and the repository where that one cannot read.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : undefined;

  test('starts, outlives a kill with what was committed, and leaves nothing', async () => {
    const server = await startPostgres({
      programs: findPrograms('npm'),
      fsync: true,
      settings: ['max_connections=7'],
      ...(nobody && { user: nobody }),
    });
    try {
      expect(await ask(server.url, 'show max_connections')).toEqual([{ max_connections: '7' }]);
      await ask(server.url, 'create table kept as select 7 as n');
      await server.kill();
      await expect(ask(server.url, 'select 1')).rejects.toThrow(); // nobody there, or somebody else's server, who knows nobody of ours
      await server.restart();
      expect(await ask(server.url, 'select n from kept')).toEqual([{ n: 7 }]);
      await server.restart();
      expect(await ask(server.url, 'select n from kept')).toEqual([{ n: 7 }]);
    } finally {
      await server.stop();
    }
    await expect(ask(server.url, 'select 1')).rejects.toThrow(); // nobody there, or somebody else's server, who knows nobody of ours
    expect(existsSync(server.folder)).toBe(false);
  });
});

test('a run that was killed leaves no server and no folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cartera-killed-run-'));
  const script = join(folder, 'run.mjs');
  const start = fileURLToPath(new URL('start-postgres.mjs', import.meta.url));
  writeFileSync(
    script,
    `import { startPostgres } from ${JSON.stringify(start)};\nconst { url, folder } = await startPostgres();\nconsole.log(JSON.stringify({ url, folder }));\nsetInterval(() => {}, 1000);\n`,
  );
  const run = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(createInterface({ input: run.stdout }), 'line')) as [string];
  const server = JSON.parse(line) as { readonly url: string; readonly folder: string };
  expect(await ask(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  run.kill('SIGKILL');
  for (let tries = 0; existsSync(server.folder) && tries < 100; tries += 1) await wait(100);
  expect(existsSync(server.folder)).toBe(false);
  await expect(ask(server.url, 'select 1')).rejects.toThrow(); // nobody there, or somebody else's server, who knows nobody of ours
  rmSync(folder, { recursive: true });
});

test('settings that the server does not take: what it said is in the error, and nothing is left', async () => {
  await expect(startPostgres({ settings: ['no_such_setting=1'] })).rejects.toThrow(/did not start: [^]*no_such_setting/);
});

test('one of the machine comes first, then the package’s; with neither a sentence says what to install', () => {
  vi.stubEnv('POSTGRES_FROM', undefined); // whoever runs the tests may have set it
  const bin = mkdtempSync(join(tmpdir(), 'cartera-programs-'));
  const places = { system: () => [join(bin, 'nowhere'), bin], brought: () => '/package' };
  expect(findPrograms(undefined, places)).toEqual({ bin: '/package/bin', package: '/package' });
  for (const name of ['postgres', 'initdb']) writeFileSync(join(bin, name), '', { mode: 0o755 });
  expect(findPrograms(undefined, places)).toEqual({ bin });
  expect(findPrograms('npm', places)).toMatchObject({ package: '/package' });
  for (const from of [undefined, 'npm', 'system'])
    expect(() => findPrograms(from, { system: () => [], brought: () => undefined })).toThrow(/Install PostgreSQL 14 or later/);
  rmSync(bin, { recursive: true });
  vi.unstubAllEnvs();
});

describe('whom a server runs as', () => {
  const accounts = (text: string): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'cartera-accounts-')), 'passwd');
    writeFileSync(file, text);
    return file;
  };
  const root = 'root:x:0:0:root:/root:/bin/sh\n';
  const nobody = 'daemon:x:1:1::/:\nnobody:x:65534:65533::/:/bin/false\n';

  test('as whoever asks, and never as root', () => {
    expect(serverUser(1000)).toBeUndefined();
    expect(serverUser(0, accounts(`${root}${nobody}postgres:x:101:104::/:\n`))).toEqual({ uid: 101, gid: 104 });
    expect(serverUser(0, accounts(`${root}${nobody}`))).toEqual({ uid: 65_534, gid: 65_533 });
    expect(serverUser(0, accounts(`${root}daemon:x:1:1::/:\n`))).toEqual({ uid: 1, gid: 1 });
    expect(() => serverUser(0, accounts(root))).toThrow(/does not run as root/);
  });

  test('in a folder that this user gets to', () => {
    const closed = mkdtempSync(join(tmpdir(), 'cartera-closed-'));
    expect(temporaryFolder(undefined, [closed])).toBe(closed);
    expect(temporaryFolder({ uid: 1, gid: 1 }, [join(closed, 'deep'), closed, '/'])).toBe('/');
    expect(() => temporaryFolder({ uid: 1, gid: 1 }, [closed])).toThrow(/gets to/);
  });
});
