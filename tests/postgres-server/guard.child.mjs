// Runs a PostgreSQL server for whoever holds this program's standard input, and takes it away with all it wrote when that one is gone,
// however it went. Lines it understands: start, kill (as a power cut would), stop. Each is answered by one line.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

const PATIENCE_MILLISECONDS = 5000;
const { postgres, args, user, env, folder, log } = JSON.parse(process.argv[2] ?? '{}');

/** @type {import('node:child_process').ChildProcess | undefined} */
let server;

const acts = {
  async start() {
    const output = openSync(log, 'a');
    const started = spawn(postgres, args, { ...user, env, cwd: folder, stdio: ['ignore', output, output] });
    server = started;
    started.on('exit', () => {
      if (server === started) server = undefined;
      console.log('ended');
    });
    await once(started, 'spawn');
  },
  kill: () => end('SIGKILL'),
  stop: () => end('SIGINT'),
};

/** @param {NodeJS.Signals} signal */
async function end(signal) {
  if (server?.pid === undefined) return;
  const ended = once(server, 'exit');
  const workers = signal === 'SIGKILL' ? childrenOf(server.pid) : [];
  server.kill(signal);
  for (const pid of workers) killQuietly(pid);
  const late = setTimeout(() => server?.kill('SIGKILL'), PATIENCE_MILLISECONDS);
  await ended;
  clearTimeout(late);
}

/** @param {number} parent */
function childrenOf(parent) {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name) && parentOf(name) === parent)
      .map(Number);
  } catch {
    return []; // no /proc: they end by themselves, a little later
  }
}

/** @param {string} pid */
function parentOf(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
}

/** @param {number} pid */
function killQuietly(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // gone already
  }
}

// What ends a run from the terminal must not end this before its work is done.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.stdout.on('error', () => {});

for await (const line of createInterface({ input: process.stdin })) {
  const act = acts[line];
  await act?.();
  console.log(`done ${line}`);
}
await end('SIGQUIT');
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
