import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { findPrograms, missingLinks } from './find-programs.mjs';
import { serverUser, temporaryFolder } from './server-user.mjs';

const GUARD = fileURLToPath(new URL('guard.child.mjs', import.meta.url));
const READY_MILLISECONDS = 30_000;
const LOOK_MILLISECONDS = 20;
const LOG_TAIL = 1500;
/** What a server that may lose everything at a power cut leaves out. */
const CARELESS = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

/**
 * @typedef {object} PostgresServer A server of one's own.
 * @property {string} url Of its database `postgres`, as a superuser.
 * @property {string} folder Where it keeps its data.
 * @property {() => Promise<void>} kill Ends it and all its processes at once, as a power cut would (SIGKILL); what was written stays.
 * @property {() => Promise<void>} restart Starts it again on the same folder and port, after `kill`; or ends it in order and starts it.
 * @property {() => Promise<void>} stop Ends it and takes away what it wrote.
 */

/**
 * Starts a PostgreSQL server of this run's own: a folder of its own among the temporary ones, a free port of 127.0.0.1, a random password. It ends, and
 * its folder goes, when `stop` is called or when this process is gone, however it went.
 *
 * @param {object} [options]
 * @param {boolean} [options.fsync] Whether what was committed has to outlive `kill`; default false, which is quicker.
 * @param {readonly string[]} [options.settings] More of them: 'max_connections=20'.
 * @param {import('./find-programs.mjs').Programs} [options.programs] Default what `findPrograms` finds.
 * @param {import('./server-user.mjs').User} [options.user] Default `serverUser`.
 * @returns {Promise<PostgresServer>}
 * @throws An error whose sentence says what is missing, or what the server said.
 * @example
 * const server = await startPostgres();
 * await server.stop();
 */
export async function startPostgres({ fsync = false, settings = [], programs = findPrograms(), user = serverUser() } = {}) {
  const folder = mkdtempSync(join(temporaryFolder(user), 'cartera-postgres-'));
  try {
    chmodSync(folder, 0o755);
    const bin = programs.package === undefined ? programs.bin : copyPackage(programs.package, folder, user);
    const password = randomBytes(12).toString('hex');
    const data = makeData(bin, { folder, password, user });
    const port = await freePort();
    const more = [...(fsync ? [] : CARELESS), ...settings.flatMap((setting) => ['-c', setting])];
    const place = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
    const postgres = join(bin, 'postgres');
    return await guarded({ postgres, args: [...place, ...more], user, folder, password, port });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * The package's programs where the server's user can read them, with the links that its archive could not hold.
 *
 * @param {string} source
 * @param {string} folder
 * @param {import('./server-user.mjs').User | undefined} user
 */
function copyPackage(source, folder, user) {
  const target = join(folder, basename(source));
  cpSync(source, target, { recursive: true, verbatimSymlinks: true });
  for (const { source: file, target: link } of missingLinks(source)) {
    const path = join(folder, link);
    if (!existsSync(path)) symlinkSync(basename(file), path);
  }
  for (const name of ['postgres', 'initdb', 'pg_ctl']) {
    const path = join(target, 'bin', name);
    if (existsSync(path)) chmodSync(path, 0o755);
  }
  if (user) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, target]);
  return join(target, 'bin');
}

/**
 * @param {string} bin
 * @param {{ readonly folder: string, readonly password: string, readonly user: import('./server-user.mjs').User | undefined }} how
 */
function makeData(bin, { folder, password, user }) {
  const data = join(folder, 'data');
  const secret = join(folder, 'password');
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  if (user) for (const path of [data, secret]) chownSync(path, user.uid, user.gid);
  const args = ['-D', data, '-U', 'postgres', `--pwfile=${secret}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const { status, stderr, error } = spawnSync(join(bin, 'initdb'), args, { ...user, cwd: folder, env: environment(), encoding: 'utf8' });
  if (status !== 0) throw new Error(`PostgreSQL (${bin}) made no data folder: ${error?.message ?? stderr.slice(-LOG_TAIL)}`);
  rmSync(secret);
  return data;
}

/** What of this process's environment the server's programs get: nothing that names another server. */
function environment() {
  return { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };
}

/** @returns {Promise<number>} */
async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * @param {object} server
 * @param {string} server.postgres
 * @param {readonly string[]} server.args
 * @param {import('./server-user.mjs').User | undefined} server.user
 * @param {string} server.folder
 * @param {string} server.password
 * @param {number} server.port
 * @returns {Promise<PostgresServer>}
 */
async function guarded({ postgres, args, user, folder, password, port }) {
  const log = join(folder, 'log');
  const told = JSON.stringify({ postgres, args, user, env: environment(), folder, log });
  const guard = spawn(process.execPath, [GUARD, told], { detached: true, cwd: dirname(folder), stdio: ['pipe', 'pipe', 'inherit'] });
  const gone = once(guard, 'exit');
  const lines = createInterface({ input: guard.stdout });
  let running = false;
  lines.on('line', (line) => {
    if (line === 'ended') running = false;
  });
  /** @param {'start' | 'stop' | 'kill'} act */
  const ask = async (act) => {
    const answered = new Promise((done) => {
      const listen = (/** @type {string} */ line) => {
        if (line !== `done ${act}`) return;
        lines.off('line', listen);
        done(undefined);
      };
      lines.on('line', listen);
    });
    if (act === 'start') running = true;
    guard.stdin.write(`${act}\n`);
    await Promise.race([answered, gone]);
  };
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const start = async () => {
    await ask('start');
    await ready(url, () => {
      if (!running) throw new Error(`PostgreSQL (${postgres}) did not start: ${readFileSync(log, 'utf8').slice(-LOG_TAIL)}`);
    });
  };
  const stop = async () => {
    guard.stdin.end();
    await gone;
  };
  try {
    await start();
  } catch (error) {
    await stop();
    throw error;
  }
  const restart = async () => {
    await ask('stop');
    await start();
  };
  return { url, folder, kill: () => ask('kill'), restart, stop };
}

/**
 * @param {string} url
 * @param {() => void} check Throws where there is nothing to wait for.
 */
async function ready(url, check) {
  const until = Date.now() + READY_MILLISECONDS;
  while (true) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      check();
      if (Date.now() > until) throw error;
      await wait(LOOK_MILLISECONDS);
    }
  }
}
