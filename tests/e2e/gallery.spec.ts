import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './product.js';

test.use({ asOf: '2026-11-24' });

const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";
const STATES = ['shown', 'currencies', 'empty', 'loading', 'error', 'alone'] as const;

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly { readonly tagName: string }[] }[];
}

const manifest = JSON.parse(readFileSync(new URL('../../packages/elements/custom-elements.json', import.meta.url), 'utf8')) as Manifest;
const tags = manifest.modules.flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName));
const pages = [...tags.map((tag) => tag.replace('cartera-', '')), 'all'];

/** Whatever the page complains of, from its first line on. Nothing of this is inline: it comes from outside the page's policy. */
async function watched(page: Page): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() !== 'log' && complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.exposeFunction('complain', (what: string) => complaints.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
      void (window as unknown as { complain: (what: string) => Promise<void> }).complain(`${violatedDirective} in ${sourceFile}`);
    }),
  );
  return complaints;
}

/** The page with every element of it rendered. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await expect(page.getByRole('navigation').getByRole('link').first()).toBeVisible();
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main *')].every((element) => !element.localName.startsWith('cartera-') || element.shadowRoot !== null),
  );
}

/** Chooses, opens and presses whatever the elements of a page offer, a few times over: what one act brings up, the next one uses. */
async function pressEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    window.print = () => undefined;
    for (let round = 0; round < 5; round += 1) {
      for (const { shadowRoot } of document.querySelectorAll('main *'))
        for (const one of shadowRoot?.querySelectorAll<HTMLElement>('summary, button, [type=radio], [type=checkbox]') ?? []) one.click();
      await new Promise((done) => setTimeout(done, 100));
    }
  });
}

for (const name of pages) {
  test(`${name}: in each state under the strict policy, used in every way, without a complaint`, async ({ product, page }) => {
    const complaints = await watched(page);
    for (const state of STATES) {
      await open(page, `${product.gallery}/${name}.html?state=${state}&density=compact&theme=dark&lang=en`);
      await expect(page.locator('meta[http-equiv=Content-Security-Policy]')).toHaveAttribute('content', POLICY);
      await page.waitForTimeout(400); // past the moment at which a wait shows itself
      await pressEverything(page);
      expect(complaints, `${name} ${state}`).toEqual([]);
    }
  });
}

test('the page of all has every element of the manifest', async ({ product, page }) => {
  await open(page, `${product.gallery}/all.html`);
  for (const tag of tags) await expect(page.locator(`main ${tag}`).first()).toBeAttached();
  const undefinedTags = await page.evaluate((names) => names.filter((name) => customElements.get(name) === undefined), tags);
  expect(undefinedTags).toEqual([]);
});

test('the policy is in force: an inline style is refused and reported', async ({ product, page }) => {
  const complaints = await watched(page);
  await open(page, `${product.gallery}/all.html`);
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => complaints.join()).toContain('style-src');
});

test('the books are in the page: nothing is asked of the server but the page itself', async ({ product, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, `${product.gallery}/all.html`);
  await expect(page.locator('cartera-statement').getByText('47,271.05').first()).toBeVisible();
  expect(asked.toSorted()).toEqual(['/gallery/all.html', '/gallery/gallery.css', '/gallery/gallery.js']);
});

test('each state shows what its link says', async ({ product, page }) => {
  await open(page, `${product.gallery}/statement.html`);
  const statement = page.locator('cartera-statement');
  const choose = async (name: string) => page.getByRole('link', { name, exact: true }).click();
  await choose('Dos monedas');
  await expect(statement.locator('[part=balance]')).toHaveCount(2);
  await choose('Cuenta nueva');
  await expect(statement.getByText('No debe nada')).toBeVisible();
  await choose('Cargando');
  await expect(statement.locator('[aria-busy=true]')).toBeVisible();
  await choose('Sin conexión');
  await expect(statement.getByRole('alert')).toBeVisible();
  await choose('Sin Backend, por propiedades');
  await expect(statement.getByText('47,271.05').first()).toBeVisible();
  await choose('Compacto');
  await choose('Oscuro');
  await choose('English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(statement.getByText('Balance on').first()).toBeVisible();
  await expect(statement.locator('[data-density=compact]').first()).toBeVisible();
});

for (const name of ['index', ...pages]) {
  test(`${name} is accessible`, async ({ product, page }) => {
    await page.goto(`${product.gallery}/${name}.html`);
    await page.waitForLoadState('networkidle');
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
  });
}
