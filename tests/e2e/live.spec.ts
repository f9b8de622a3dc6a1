import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import { cartera, jsonOf } from './cartera.js';
import { account, complaintsOf, list, row } from './desk.js';
import { promiseAllOverdue } from './promise-all-overdue.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLOCK = new URL('moving-clock.mjs', import.meta.url).href;

/** A server that can be killed and started again on the same port and data, and whose day goes on when it is told. */
interface Server {
  readonly url: string;
  readonly data: string;
  start(now: string): Promise<void>;
  /** As when the power fails. */
  kill(): Promise<void>;
  nextDay(): void;
}

const test = base.extend<object, { readonly begins: string; readonly server: Server }>({
  begins: ['2026-11-24T18:00:00Z', { option: true, scope: 'worker' }],
  server: [
    async ({ begins }, use) => {
      const data = await mkdtemp(join(tmpdir(), 'cartera-live-'));
      const server = serverOn(data, await freePort());
      await server.start(begins);
      await use(server);
      await server.kill();
      await rm(data, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

function serverOn(data: string, port: number): Server {
  let child: ChildProcess | undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    data,
    async start(now) {
      const env = { ...process.env, CARTERA_TEST_NOW: now, NODE_OPTIONS: `--import ${CLOCK}` };
      const pages = ['--intranet', `${ROOT}examples/intranet`, '--portal', `${ROOT}examples/portal`];
      const args = ['serve', '--json', '--port', String(port), '--data', data, '--sample', '0', ...pages];
      child = spawn(process.execPath, [`${ROOT}packages/server/bin/cartera.js`, ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] });
      await firstJson(child);
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child?.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    },
    nextDay: () => void child?.kill('SIGUSR2'),
  };
}

async function firstJson({ stdout }: ChildProcess): Promise<void> {
  if (!stdout) throw new Error('the server has no output');
  await new Promise<void>((resolve, reject) => {
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => line.startsWith('{') && resolve());
    lines.once('close', () => reject(new Error('the server ended before it said where it is')));
  });
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** The desk with one account open and a note begun in it. */
async function openDesk(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/intranet?q=tornillos`);
  await row(page, 'Tornillos del Norte').click();
  await account(page).getByRole('button', { name: 'Nota', exact: true }).click();
  await account(page).getByRole('textbox').fill('Dice que el viernes');
}

const note = (page: Page) => account(page).getByRole('textbox');

test('nobody touches the open desk: a promise in the portal, a payment by the command line, a day, and a server that was killed all show on it', async ({
  server,
  page,
  context,
}) => {
  test.slow(); // a server is started twice
  const complaints = complaintsOf(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openDesk(page, server.url);
  const own = row(page, 'Tornillos del Norte');
  await expect(own).toContainText('16,000.00');
  await expect.poll(() => asked.filter((path) => path === '/api/watch').length).toBe(1);

  const portal = await context.newPage();
  await portal.goto(`${server.url}/portal/FER-004`);
  await promiseAllOverdue(portal);
  await page.bringToFront();
  await expect(own).toContainText('Todo prometido', { timeout: 4_000 });
  await expect(note(page)).toHaveValue('Dice que el viernes');
  await expect(note(page)).toBeFocused();

  const facts = { paymentId: 'P-CLI', amount: { amount: 400_000, currency: 'MXN' }, method: 'transfer', apply: 'by-policy' };
  const paid = await cartera(
    'submit',
    'record-payment',
    '--stream',
    'account/FER-004',
    '--on',
    '2026-11-24',
    '--facts',
    JSON.stringify(facts),
    '--data',
    server.data,
  );
  expect(jsonOf<{ readonly ok: boolean }>(paid).ok).toBe(true);
  await expect(account(page).getByText('12,000.00').first()).toBeVisible({ timeout: 4_000 });
  await expect(note(page)).toBeFocused();

  server.nextDay();
  await expect(list(page).getByText('al 25 nov 2026').first()).toBeVisible({ timeout: 8_000 });
  await expect(note(page)).toHaveValue('Dice que el viernes');

  expect(complaints).toEqual([]);
  await server.kill();
  await expect(list(page).getByText(/Sin conexión\. Última actualización: \d\d:\d\d/)).toBeVisible({ timeout: 15_000 });
  await expect(own).toContainText('Tornillos');
  await server.start('2026-11-26T18:00:00Z');
  await expect(list(page).getByText('al 26 nov 2026').first()).toBeVisible({ timeout: 15_000 });
  await expect(list(page).getByText(/Sin conexión/)).toBeHidden();
  await expect(note(page)).toHaveValue('Dice que el viernes');
  await expect(note(page)).toBeFocused();
  expect(complaints.filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]); // which the browser says of every request to a server that is gone
});
