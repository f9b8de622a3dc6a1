import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test, type Page } from '@playwright/test';
import { installPacked, link, ROOT } from '../package/install-packed.js';

/** The text of a guide, and its blocks that name a file: ```js server.mjs. */
async function readGuide(name: string): Promise<{ readonly text: string; readonly files: ReadonlyMap<string, string> }> {
  const text = await readFile(join(ROOT, 'docs/guides', name), 'utf8');
  return {
    text,
    files: new Map([...text.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', code = '']) => [path, code])),
  };
}

/** The packages as the guide has them packed and installed; what is not ours comes as a link to the clone's own, so that no network is needed. */
async function newFolder(files: ReadonlyMap<string, string>): Promise<string> {
  const project = installPacked(await mkdtemp(join(tmpdir(), 'cartera-guide-')));
  for (const name of ['hono', '@hono/node-server']) link(join(ROOT, 'node_modules', name), join(project, 'node_modules', name));
  for (const [path, code] of files) {
    await mkdir(dirname(join(project, path)), { recursive: true });
    await writeFile(join(project, path), code);
  }
  return project;
}

async function addressOf(server: ChildProcess): Promise<string> {
  if (!server.stdout) throw new Error('the server has no output');
  for await (const line of createInterface({ input: server.stdout })) {
    setImmediate(() => server.stdout?.resume());
    return line;
  }
  throw new Error('the server ended before it said where it is');
}

/** Does what a guide says, and gives the address that its server prints to whoever looks at the page. */
async function follow(name: string, look: (address: string) => Promise<void>): Promise<void> {
  const { text, files } = await readGuide(name);
  expect([...files.keys()]).toEqual(['server.mjs', 'public/index.html', 'public/page.js']);
  for (const [, packed = ''] of (files.get('server.mjs') ?? '').matchAll(/from '@cartera\/(\w+)/g))
    expect(text).toContain(`../cartera-${packed}-0.1.0.tgz`);
  const project = await newFolder(files);
  const server = spawn(process.execPath, ['server.mjs'], {
    cwd: project,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    await look(await addressOf(server));
  } finally {
    server.kill('SIGTERM');
    await rm(project, { recursive: true, force: true });
  }
}

function problemsOf(page: Page): readonly string[] {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  return problems;
}

test('whoever follows the guide to the letter has a statement and a promise', async ({ page }) => {
  test.setTimeout(120_000);
  await follow('embed-a-statement-and-a-promise.md', async (address) => {
    const problems = problemsOf(page);
    await page.goto(address);
    const statement = page.locator('cartera-statement');
    const form = page.locator('cartera-promise-form');
    await expect(statement.getByText('8,400.00').first()).toBeVisible();

    await form.getByRole('radio', { name: /Todo lo vencido/ }).check();
    await form
      .getByRole('radio', { name: /Quincena/ })
      .first()
      .check();
    await form.getByRole('button', { name: 'Prometer este pago' }).dblclick();
    await expect(form.getByText(/PP-\w+/).first()).toBeVisible();
    await expect(statement.getByText('Promesas de pago (1)')).toBeVisible();
    expect(problems).toEqual([]);

    const denied = await page.request.get(`${address}api/views/position?stream=account/OTHER`);
    expect(await denied.json()).toMatchObject({ code: 'access.denied' });
    const facts = { paymentId: 'P', amount: { amount: 1, currency: 'MXN' }, method: 'cash', apply: 'none' };
    const payment = { kind: 'record-payment', stream: 'account/ACME', on: '2026-03-01', facts };
    const posted = await page.request.post(`${address}api/commands`, { data: payment, headers: { 'Idempotency-Key': 'x' } });
    expect(await posted.json()).toMatchObject({ code: 'access.denied' });
  });
});

test('whoever follows the guide to the letter has a desk', async ({ page }) => {
  test.setTimeout(120_000);
  await follow('embed-a-collectors-desk.md', async (address) => {
    const problems = problemsOf(page);
    await page.goto(address);
    const list = page.locator('cartera-worklist');
    await expect(list.getByText('2 cuentas')).toBeVisible();
    await expect(list.getByRole('row').nth(1)).toContainText('Herrajes El Roble');
    await list.getByRole('grid').focus();
    for (const key of ['j', 'k', 'j', 'Enter']) await page.keyboard.press(key);
    await expect(page).toHaveURL(/open=account%2FACME/);
    const account = page.locator('cartera-account');
    await expect(account.getByText('$8,400.00').first()).toBeVisible();
    await page.keyboard.press('a');
    await page.keyboard.type('bruno');
    await page.keyboard.press('Enter');
    await expect(list.getByRole('row').filter({ hasText: 'Ferretería La Central' })).toContainText('bruno');
    expect(problems).toEqual([]);
  });
});
