import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { test } from './product.js';

test.use({ asOf: '2026-11-24' });

const statement = (page: Page) => page.locator('cartera-statement');
const shown = (page: Page) => statement(page).getByText('Saldo al 24 nov 2026').first();

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(shown(page)).toBeVisible();
}

test('a customer sees what is owed first, and by when', async ({ product, page }) => {
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  const origins = new Set<string>();
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  await open(page, `${product.portal}/FER-001`);
  await expect(statement(page).getByText('47,271.05').first()).toBeVisible();
  await expect(statement(page).getByText('28,864.60').first()).toBeVisible();
  await expect(statement(page).getByText('desde el 2 sep 2026')).toBeVisible();
  // nothing broke under the strict policy, and nothing was asked of anybody else
  expect(problems).toEqual([]);
  expect([...origins]).toEqual([new URL(product.portal).origin]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 768, 1440]) {
    test(`is accessible at ${width} px, ${colorScheme}, and never scrolls sideways`, async ({ product, page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page, `${product.portal}/CON-003`);
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    });
  }
}

test('without scripts, or where they do not come, that is said instead of empty frames', async ({ product, page, browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
  const still = await context.newPage();
  await still.goto(`${product.portal}/FER-001`);
  await expect(still.locator('noscript p').first()).toBeInViewport();
  await expect(still.getByText('Prometer un pago')).toBeHidden();
  await expect(still.getByRole('link')).toHaveCount(0);
  await context.close();
  await page.route('**/cartera-elements.js', async (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`${product.portal}/FER-001`);
  await expect(page.getByText('Prometer un pago')).toBeHidden();
  await expect(page.getByText('vuelva a cargar la página')).toBeVisible();
  await page.unroute('**/cartera-elements.js');
  await open(page, `${product.portal}/FER-001`);
  await expect(page.getByText('vuelva a cargar la página')).toBeHidden();
  await page.goto(`${product.portal}/FER-001?lang=EN-US`);
  await expect(statement(page).getByText('Balance on 24 Nov 2026').first()).toBeVisible();
});

test('wrong dates in the address are said, not thrown', async ({ product, page }) => {
  await page.goto(`${product.portal}/FER-001?from=2026-13-45`);
  await expect(statement(page).getByRole('alert')).toContainText('La fecha inicial no es una fecha del calendario');
  await page.getByRole('link', { name: 'Ver los últimos meses' }).click();
  await expect(shown(page)).toBeVisible();
  await page.goto(`${product.portal}/FER-001?from=2026-11-01&to=2026-10-01&lang=en`);
  await expect(statement(page).getByRole('alert')).toBeVisible();
});

test('a past day as known then and as known now', async ({ product, page }) => {
  // the payment of 11 August was learned on 4 September
  await page.goto(`${product.portal}/FER-001?from=2026-08-01&to=2026-08-31&known-at=2026-09-01T00:00:00Z`);
  await expect(statement(page).getByText('20,960.50').first()).toBeVisible();
  await page.goto(`${product.portal}/FER-001?from=2026-08-01&to=2026-08-31`);
  await expect(statement(page).getByText('14,960.50').first()).toBeVisible();
});

test('with the server gone it says so, keeps what it showed, and tries again', async ({ product, page }) => {
  await open(page, `${product.portal}/FER-001`);
  await page.route('**/api/**', (route) => route.abort());
  await page.evaluate(() => (document.querySelector('cartera-statement') as unknown as { reload(): void }).reload());
  await expect(statement(page).getByRole('alert')).toBeVisible();
  await expect(statement(page).getByText('47,271.05').first()).toBeVisible();
  await page.unroute('**/api/**');
  await statement(page)
    .getByRole('button', { name: /intentar|reintentar/i })
    .click();
  await expect(statement(page).getByRole('alert')).toHaveCount(0);
});

test('the printed statement has every line and no button', async ({ product, page }) => {
  await open(page, `${product.portal}/CON-001?from=2026-01-01&to=2026-11-24`);
  await page.emulateMedia({ media: 'print' });
  await expect(statement(page).getByRole('button')).toHaveCount(0);
  await expect(statement(page).getByText('SPEI-9350')).toBeVisible();
});

test('an account that is not there is said in plain words', async ({ product, page }) => {
  const response = await page.goto(`${product.portal}/NADIE`);
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'No encontramos esta cuenta' })).toBeVisible();
});
