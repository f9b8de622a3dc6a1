import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';

/** Where the started product answers: what `npm start -- --json` prints. */
export interface Product {
  readonly api: string;
  readonly portal: string;
  readonly gallery: string;
  readonly intranet: string;
}

const START = fileURLToPath(new URL('../../packages/server/scripts/start.mjs', import.meta.url));

/** The product as `npm start` runs it, once a worker: a fresh data folder, a free port, today is a given day. */
export const test = base.extend<object, { readonly asOf: string; readonly product: Product }>({
  asOf: ['2013-06-30', { option: true, scope: 'worker' }],
  product: [
    async ({ asOf }, use) => {
      const data = await mkdtemp(join(tmpdir(), 'cartera-e2e-'));
      try {
        const { stop, ...product } = await startProduct('--data', data, '--as-of', asOf);
        try {
          await use(product);
        } finally {
          await stop();
        }
      } finally {
        await rm(data, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

/** A product of its own, as `npm start` with these options runs it, on a free port. */
export async function startProduct(...options: readonly string[]): Promise<Product & { readonly stop: () => Promise<void> }> {
  const server = spawn(process.execPath, [START, ...options, '--json', '--log', 'text', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => stopped(server);
  try {
    return { ...(await addressOf(server)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The first line that starts with a brace. A server that ends before it is an error. */
async function addressOf(server: ChildProcess): Promise<Product> {
  if (!server.stdout) throw new Error('the server has no output');
  for await (const line of createInterface({ input: server.stdout })) {
    if (!line.startsWith('{')) continue;
    setImmediate(() => server.stdout?.resume()); // what follows is not read, but must not fill the pipe
    return JSON.parse(line) as Product;
  }
  throw new Error('the server ended before it said where it is');
}

async function stopped(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
}
