import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../../packages/server/bin/cartera.js', import.meta.url));
const POLICIES = fileURLToPath(new URL('policies.json', import.meta.url));
const READY_MS = 120_000;
const LOOK_MS = 25;

/**
 * A `cartera serve` that can be killed and started again on its port.
 *
 * @param {object} books
 * @param {string} [books.database] The address of a server's database; else a data folder.
 * @param {string} [books.folder]
 */
export async function serveBooks({ database, folder }) {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let child;
  let said = '';

  /** Starts it for a business date; it may say that the database is not there yet, and is then started again. */
  async function start(day) {
    const until = Date.now() + READY_MS;
    while (Date.now() < until) {
      said = '';
      const started = spawn(process.execPath, [BIN, ...wordsFor({ port, folder, day })], {
        env: { ...process.env, ...(database === undefined ? {} : { DATABASE_URL: database }) },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child = started;
      started.stderr.on('data', (data) => (said = `${said}${data}`.slice(-2000)));
      while (started.exitCode === null && started.signalCode === null && Date.now() < until) {
        if (await isReady(origin)) return;
        await wait(LOOK_MS);
      }
      await end('SIGKILL');
    }
    throw new Error(`cartera serve was not ready within ${READY_MS} ms: ${said}`);
  }

  async function end(signal) {
    const ending = child;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const gone = once(ending, 'exit');
    ending.kill(signal);
    await gone;
  }

  process.once('exit', () => child?.kill('SIGKILL'));
  return { api: `${origin}/api`, start, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

function wordsFor({ port, folder, day }) {
  const place = folder === undefined ? [] : ['--data', folder];
  return ['serve', '--port', String(port), '--no-sample', '--as-of', day, '--policies', POLICIES, ...place];
}

async function isReady(origin) {
  try {
    return (await fetch(`${origin}/ready`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}

async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Runs another command of the same program to its end: its exit status and what it printed. */
export async function cartera(words, env = {}) {
  const child = spawn(process.execPath, [BIN, ...words, '--policies', POLICIES], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => (err += data));
  const [code] = await once(child, 'close');
  return { code, out, err };
}
