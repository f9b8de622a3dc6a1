import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { account, complaintsOf, entriesOf, list, openDesk, row } from './desk.js';
import { promiseAllOverdue } from './promise-all-overdue.js';
import { test } from './product.js';

test.use({ asOf: '2026-11-24' });

test('the loop: a customer promises, the list changes by itself, the collector records, the statement shows it', async ({
  product,
  page,
  context,
}) => {
  const complaints = complaintsOf(page);
  const portal = await context.newPage();
  await portal.goto(`${product.portal}/FER-004`);
  await page.goto(`${product.intranet}?q=tornillos`);
  const own = row(page, 'Tornillos del Norte');
  await expect(own).toContainText('16,000.00');
  await expect(own).toContainText('32 días de atraso');
  await own.click();
  await expect(page).toHaveURL(/open=account%2FFER-004/);
  await account(page).getByRole('tab', { name: 'Historial' }).click();
  await expect(account(page).getByText('Manda el comprobante de la otra factura.')).toBeVisible();
  await promiseAllOverdue(portal);

  // nobody touches the desk: what is promised is not to be collected, and the open account has it
  await page.bringToFront();
  await expect(own).toContainText('Todo prometido', { timeout: 15_000 });
  await expect(own).not.toContainText('16,000.00');
  await expect(
    account(page)
      .getByText(/^Promesa de pago .* \$16,000\.00/)
      .first(),
  ).toBeVisible();

  await account(page).getByRole('button', { name: 'Registrar gestión' }).click();
  await account(page).getByLabel('Qué resultó').selectOption('will-pay');
  await account(page)
    .getByLabel(/Qué se dijo/)
    .fill('Confirma por teléfono lo que prometió.');
  await account(page).getByRole('button', { name: 'Registrar la gestión' }).click();
  await expect(account(page).getByText('La gestión quedó registrada.')).toBeVisible();
  await expect(account(page).getByText('Confirma por teléfono lo que prometió.')).toBeVisible();

  await account(page).getByRole('button', { name: 'Asignar', exact: true }).click();
  await account(page).getByLabel('Asignar a').fill('diego.mena');
  await account(page).getByRole('button', { name: 'Asignar la cuenta' }).click();
  await expect(account(page).getByText('La cuenta quedó asignada a diego.mena.')).toBeVisible();
  await expect(own).toContainText('diego.mena');

  await account(page).getByRole('button', { name: 'Pago', exact: true }).click();
  const payment = page.locator('cartera-payment-form');
  await payment.getByLabel(/Importe recibido/).fill('5000');
  await payment.getByLabel('Referencia').fill('SPEI-5500');
  await payment.getByRole('button', { name: 'Registrar el pago' }).click();
  await expect(account(page).getByText('El pago quedó registrado.').first()).toBeVisible();

  // the customer reads what was recorded, and nothing of what the desk said
  await portal.reload();
  const statement = portal.locator('cartera-statement');
  await expect(statement.getByText('SPEI-5500').first()).toBeVisible();
  await expect(statement.getByText('$18,250.00').first()).toBeVisible();
  await expect(statement.getByText('Confirma por teléfono')).toHaveCount(0);
  expect((await entriesOf(page, product, 'FER-004')).slice(-5).map(({ kind }) => kind)).toEqual([
    'promise-made',
    'contact-logged',
    'account-assigned',
    'payment-recorded',
    'payment-applied',
  ]);
  expect(complaints).toEqual([]);
});

test('side by side: the portal follows the account that is opened, the statement what is recorded', async ({ product, page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  const complaints = complaintsOf(page);
  await page.goto(`${product.intranet}/side-by-side`);
  const [portal, desk] = [page.frameLocator('#portal'), page.frameLocator('#desk')];
  await expect(portal.locator('cartera-statement').getByText('Tornillos del Norte').first()).toBeVisible();
  await list(desk).getByRole('searchbox').fill('refacciones');
  await expect(list(desk).getByText('1 cuenta', { exact: true })).toBeVisible();
  await row(desk, 'Refacciones Enríquez').click();
  await expect(portal.locator('cartera-statement').getByText('$3,764.00').first()).toBeVisible();
  await account(desk).getByRole('button', { name: 'Pago', exact: true }).click();
  const payment = desk.locator('cartera-payment-form');
  await payment.getByLabel(/Importe recibido/).fill('764');
  await payment.getByRole('button', { name: 'Registrar el pago' }).click();
  await expect(portal.locator('cartera-statement').getByText('$3,000.00').first()).toBeVisible();
  await expect(row(desk, 'Refacciones Enríquez')).toContainText('3,000.00');
  expect(complaints).toEqual([]);
});

test('the address keeps the view: search, filter, order and account, after a reload and one step back', async ({ product, page }) => {
  await openDesk(page, product);
  await list(page)
    .getByRole('button', { name: /Promesa incumplida/ })
    .click();
  await expect(list(page).getByText('4 cuentas')).toBeVisible();
  await list(page).getByRole('searchbox').fill('cumbre');
  await expect(list(page).getByText('1 cuenta', { exact: true })).toBeVisible();
  await row(page, 'Materiales La Cumbre').click();
  await expect(account(page).getByText('$17,152.00').first()).toBeVisible();
  const address = page.url();
  await page.reload();
  await expect(list(page).getByText('1 cuenta', { exact: true })).toBeVisible();
  await expect(account(page).getByText('$17,152.00').first()).toBeVisible();
  expect(page.url()).toBe(address);
  await expect(page.getByRole('link', { name: 'Su portal' })).toHaveAttribute('href', '/portal/FER-006');
  await page.goBack();
  await expect(account(page)).toHaveCount(0);
  await expect(list(page).getByRole('searchbox')).toHaveValue('cumbre');
});

test('a row far down that is opened stays in sight, though the list becomes narrow', async ({ product, page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await openDesk(page, product);
  const far = row(page, 'Papelería Mororavex');
  await far.click();
  await expect(account(page).getByRole('heading', { name: /Papelería Mororavex/ })).toBeVisible();
  await expect.poll(async () => ((await far.boundingBox())?.y ?? 0) < 800).toBe(true);
  await page.keyboard.press('Escape');
  await expect(account(page)).toHaveCount(0);
  await expect(far).toBeInViewport();
});

test('unplugged while working: it is said, what was typed stays, and it goes on', async ({ product, page }) => {
  await openDesk(page, product, '?open=account/CON-007');
  await account(page).getByRole('button', { name: 'Nota', exact: true }).click();
  const note = account(page).getByRole('textbox', { name: /Nota/ });
  await note.fill('Reanuda la obra en enero.');
  await page.context().setOffline(true);
  await account(page).getByRole('button', { name: 'Guardar la nota' }).click();
  await expect(account(page).getByText(/No recibimos respuesta/)).toBeVisible({ timeout: 30_000 });
  await expect(list(page).getByText(/Sin conexión\. Última actualización/)).toBeVisible({ timeout: 30_000 });
  await expect(row(page, 'Arquitectura y Grava')).toBeVisible();
  await expect(note).toHaveValue('Reanuda la obra en enero.');
  await page.context().setOffline(false);
  await account(page)
    .getByRole('button', { name: /Intentar de nuevo/ })
    .last()
    .click();
  await expect(account(page).getByText('La nota quedó registrada.')).toBeVisible();
  await expect(list(page).getByText(/Sin conexión/)).toHaveCount(0, { timeout: 15_000 });
  const notes = (await entriesOf(page, product, 'CON-007')).filter(({ kind }) => kind === 'note-logged');
  expect(notes).toHaveLength(2);
});

test('a slow far side in English: every word is English, nothing jumps, what is shown stays', async ({ product, page }) => {
  await page.route('**/api/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    await route.continue();
  });
  await page.goto(`${product.intranet}?lang=en`);
  await expect(row(page, 'Grupo Portales')).toBeVisible();
  const { y } = (await row(page, 'Grupo Portales').boundingBox()) ?? { y: 0 };
  await list(page).getByRole('button', { name: 'Update' }).click();
  await expect(row(page, 'Grupo Portales')).toBeVisible();
  await row(page, 'Grupo Portales').click();
  await expect(account(page).getByText('Balance on 24 Nov 2026').first()).toBeVisible();
  await page.goto(`${product.intranet}?lang=en`);
  await expect(row(page, 'Grupo Portales')).toBeVisible();
  expect((await row(page, 'Grupo Portales').boundingBox())?.y).toBe(y);
  const words = await page.evaluate(
    () =>
      `${document.querySelector('header')?.textContent} ${document.querySelector('cartera-worklist')?.shadowRoot?.querySelector('.list')?.textContent}`,
  );
  expect(words).not.toMatch(/Cobranza|días|atraso|Promesa|Todas|Buscar|Motivo/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1440]) {
    test(`is accessible at ${width} px, ${colorScheme}, list and account, and never scrolls sideways`, async ({ product, page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const check = async () => {
        const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      };
      await openDesk(page, product);
      await check();
      await row(page, 'Herrajes El Roble').click();
      await expect(account(page).getByText('$9,100.00').first()).toBeVisible();
      await account(page).getByRole('tab', { name: 'Historial' }).click();
      await expect(account(page).getByText('La Sra. Robles regresa el lunes 23.')).toBeVisible();
      await check();
      await page.goto(`${product.intranet}/aging`);
      await expect(page.locator('cartera-aging').getByText('Constructora Tres Ojos')).toBeVisible();
      await check();
    });
  }
}

test('the aging opens an account, and the address keeps which', async ({ product, page }) => {
  await page.goto(`${product.intranet}/aging`);
  await page
    .locator('cartera-aging')
    .getByRole('button', { name: /Constructora Tres Ojos/ })
    .click();
  await expect(page).toHaveURL(/account=CON-001/);
  await expect(account(page).getByRole('heading', { name: 'Constructora Tres Ojos' })).toBeVisible();
  await page.reload();
  await expect(account(page).getByRole('heading', { name: 'Constructora Tres Ojos' })).toBeVisible();
  await account(page).getByRole('button', { name: 'Volver a la lista' }).click();
  await expect(page.locator('cartera-aging')).toBeVisible();
  await page.goBack();
  await expect(account(page)).toBeVisible();
});
