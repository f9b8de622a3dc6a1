import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import { test, type Product } from './product.js';

test.use({ asOf: '2026-11-24' });

const form = (page: Page): Locator => page.locator('cartera-promise-form');
const statement = (page: Page): Locator => page.locator('cartera-statement');

async function open(page: Page, product: Product, customer: string, query = ''): Promise<void> {
  await page.goto(`${product.portal}/${customer}${query}`);
  await expect(form(page).getByRole('radio').first()).toBeVisible();
}

/** What the far side has, asked apart from the page. */
async function promisesOf(page: Page, product: Product, customer: string): Promise<readonly { readonly withdrawnOn?: string }[]> {
  const response = await page.request.get(`${product.portal}/${customer}/api/views/promises?stream=account%2F${customer}`);
  return (await response.json()) as readonly { readonly withdrawnOn?: string }[];
}

/** One question at a time, for the form's column is narrow. */
async function answer(page: Page): Promise<void> {
  await form(page).getByRole('radio').first().check();
  await form(page).getByRole('button', { name: 'Elegir el día' }).click();
  const quincena = form(page).getByRole('radio', { name: /Quincena/ });
  await quincena.first().check();
  await form(page).getByRole('button', { name: 'Revisar' }).click();
  await expect(
    form(page)
      .getByText(/Se compromete a pagar/)
      .first(),
  ).toBeVisible();
}

test('on a phone, by keyboard alone: amount, day, one sentence, receipt; then it is taken back', async ({ product, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, product, 'PAP-001');
  const press = (...keys: string[]) => keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await form(page).getByRole('radio').first().focus();
  await press('Space', 'ArrowDown', 'ArrowUp');
  await form(page).getByRole('button', { name: 'Elegir el día' }).focus();
  await press('Enter');
  await expect(form(page).getByRole('heading', { name: '¿Qué día puede pagar?' })).toBeFocused();
  await form(page).getByRole('radio').first().focus();
  await press('Space');
  await form(page).getByRole('button', { name: 'Revisar' }).focus();
  await press('Enter');
  await expect(
    form(page)
      .getByText(/Se compromete a pagar/)
      .first(),
  ).toBeVisible();
  await form(page).getByRole('button', { name: 'Prometer este pago' }).focus();
  await press('Enter');
  await expect(form(page).getByText('Su promesa quedó registrada').first()).toBeVisible();
  await expect(
    statement(page)
      .getByText(/Promesas de pago \(1\)/)
      .first(),
  ).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);

  await form(page)
    .getByRole('button', { name: /Retirar promesa/ })
    .focus();
  await press('Enter');
  await form(page).getByRole('button', { name: 'Sí, retirarla' }).focus();
  await press('Enter');
  await expect(
    form(page)
      .getByText(/Retiró la promesa/)
      .first(),
  ).toBeVisible();
  expect((await promisesOf(page, product, 'PAP-001')).map(({ withdrawnOn }) => withdrawnOn)).toEqual(['2026-11-24']);
});

test('a double click makes one promise', async ({ product, page }) => {
  await open(page, product, 'ABA-001');
  await answer(page);
  await form(page).getByRole('button', { name: 'Prometer este pago' }).dblclick();
  await expect(form(page).getByText('Su promesa quedó registrada').first()).toBeVisible();
  expect(await promisesOf(page, product, 'ABA-001')).toHaveLength(1);
});

test('an answer that is lost: what was chosen stays, and the promise shows by itself, once', async ({ product, page }) => {
  await open(page, product, 'ABA-002');
  await answer(page);
  // the command arrives and its answer is lost: the form hears that the account moved, and finds its promise there
  await page.route('**/api/commands', async (route) => {
    if (route.request().url().includes('dryRun')) return route.continue();
    await route.fetch().catch(() => undefined);
    return route.abort('connectionreset');
  });
  await form(page).getByRole('button', { name: 'Prometer este pago' }).click();
  await expect(form(page).getByText('Su promesa quedó registrada').first()).toBeVisible({ timeout: 40_000 });
  expect(await promisesOf(page, product, 'ABA-002')).toHaveLength(1);
});

test('a slow far side is waited for without a jump, and in English every word is English', async ({ product, page }) => {
  await page.route('**/api/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await open(page, product, 'ABA-003', '?lang=en');
  await expect(form(page).getByRole('heading', { name: 'How much can you pay?' })).toBeVisible();
  const words = await form(page).evaluate((element) => element.shadowRoot?.textContent ?? '');
  expect(words).not.toMatch(/[áéíóúñ¿]|Todo|Elija/);
});

test('what the customer may not do is refused on every route', async ({ product, page }) => {
  const api = `${product.portal}/ABA-004/api`;
  const facts = { promiseId: 'X', parts: [{ dueOn: '2026-12-15', amount: { amount: 100, currency: 'MXN' } }] };
  const ask = async (command: object, key = 'k') => {
    const response = await page.request.post(`${api}/commands`, { data: command, headers: { 'Idempotency-Key': key } });
    return [response.status(), ((await response.json()) as { code?: string }).code];
  };
  const promise = { kind: 'make-promise', stream: 'account/ABA-004', on: '2026-11-24', facts };
  expect(await ask({ ...promise, stream: 'account/ABA-005' })).toEqual([422, 'access.denied']);
  expect(await ask({ ...promise, stream: 'nowhere' })).toEqual([422, 'command.invalid']);
  expect(await ask({ ...promise, on: '2026-11-23' })).toEqual([422, 'access.denied']);
  expect(await ask({ ...promise, facts: { ...facts, parts: [{ dueOn: '2027-06-01', amount: facts.parts[0]?.amount }] } })).toEqual([
    422,
    'promise.beyond_horizon',
  ]);
  expect(await ask(promise, 'x'.repeat(10_000))).toEqual([422, 'command.key_invalid']);
  for (const view of ['statement?from=2026-01-01&to=2026-11-24&', 'position?', 'promises?', 'promise-choices?', 'journal?', 'aging?']) {
    const response = await page.request.get(`${api}/views/${view}stream=account%2FABA-005`);
    expect([view, response.status(), ((await response.json()) as { code?: string }).code]).toEqual([view, 403, 'access.denied']);
  }
  expect(await promisesOf(page, product, 'ABA-004')).toEqual([]);
});
