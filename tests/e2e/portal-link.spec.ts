import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { ended } from './cartera.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENV = { ...process.env, NODE_ENV: 'production', CARTERA_LINK_KEY: 'a key of this test, long enough for anybody' };

test.describe.configure({ mode: 'serial' });
test.use({ viewport: { width: 360, height: 740 } });

let [data, server, origin]: [string, ChildProcess | undefined, string] = ['', undefined, ''];

test.beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'cartera-link-'));
  const pages = ['--portal', `${ROOT}examples/portal`, '--policies', `${ROOT}packages/samples/policies.json`];
  server = run('serve', '--json', '--port', '0', '--as-of', '2026-11-24', '--sample', '0', ...pages);
  origin = new URL(await apiOf(server)).origin;
});

test.afterAll(async () => {
  server?.kill('SIGTERM');
  if (server) await ended(server);
  await rm(data, { recursive: true, force: true });
});

function run(command: string, ...args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [`${ROOT}packages/server/bin/cartera.js`, command, '--data', data, ...args], {
    env: ENV,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function apiOf({ stdout, stderr }: ChildProcess): Promise<string> {
  stderr?.resume();
  for await (const line of createInterface({ input: stdout as NodeJS.ReadableStream })) {
    if (!line.startsWith('{')) continue;
    setImmediate(() => stdout?.resume());
    return (JSON.parse(line) as { api: string }).api;
  }
  throw new Error('the server ended before it said where it is');
}

async function linkOf(customer: string): Promise<{ readonly url: string; readonly linkId: string }> {
  const { out, err, code } = await ended(run('link', customer, '--json'));
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as { url: string; linkId: string };
}

test('a customer opens its page by its link, promises, and is known nowhere else', async ({ page }) => {
  const { url } = await linkOf('PAP-001');
  expect(url.startsWith(`${origin}/l/`)).toBe(true);
  await page.goto(url);
  await expect(page.locator('cartera-statement').getByText('Saldo al 24 nov 2026').first()).toBeVisible();
  const form = page.locator('cartera-promise-form');
  await form.getByRole('radio').first().check();
  await form.getByRole('button', { name: 'Elegir el día' }).click();
  await form
    .getByRole('radio', { name: /Quincena/ })
    .first()
    .check();
  await form.getByRole('button', { name: 'Revisar' }).click();
  await form.getByRole('button', { name: 'Prometer este pago' }).click();
  await expect(form.getByText('Su promesa quedó registrada').first()).toBeVisible();
  for (const path of ['/portal', '/portal/PAP-001', '/portal/PAP-001/api/capabilities'])
    expect((await page.request.get(`${origin}${path}`)).status()).toBe(404);
  const other = await page.request.get(`${url}/api/views/position?stream=account%2FPAP-002`);
  expect([other.status(), ((await other.json()) as { code: string }).code]).toEqual([403, 'access.denied']);
});

test('with one character changed it is a page that says whom to ask, and shows nothing', async ({ page }) => {
  const { url } = await linkOf('PAP-002');
  const at = url.length - 20;
  const changed = url.slice(0, at) + (url[at] === 'A' ? 'B' : 'A') + url.slice(at + 1);
  expect((await page.goto(changed))?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Este enlace ya no sirve' })).toBeVisible();
  await expect(page.getByText('Pídale uno nuevo a Distribuidora Andrade, S.A. de C.V.')).toBeVisible();
  await expect(page.getByText('55 0000 0142')).toBeVisible();
  await expect(page.locator('cartera-statement')).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
});

test('revoked while it is open: what is asked next is refused, and the page is the same as a wrong one', async ({ page }) => {
  const { url, linkId } = await linkOf('PAP-003');
  await page.goto(url);
  await expect(page.locator('cartera-statement').getByText('Saldo al 24 nov 2026').first()).toBeVisible();
  const { code } = await ended(run('link', 'PAP-003', '--revoke', linkId, '--reason', 'Se envió a otro número'));
  expect(code).toBe(0);
  const asked = await page.request.get(`${url}/api/views/position?stream=account%2FPAP-003`);
  expect([asked.status(), ((await asked.json()) as { code: string }).code]).toEqual([404, 'link.not_valid']);
  expect((await page.reload())?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Este enlace ya no sirve' })).toBeVisible();
  await expect(page.locator('cartera-statement')).toHaveCount(0);
});
