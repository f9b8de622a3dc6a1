import { expect, type Page } from '@playwright/test';
import { account, complaintsOf, entriesOf, list, openDesk, row } from './desk.js';
import { test } from './product.js';

test.use({ asOf: '2026-11-24' });

/** Presses one key after the other. */
const press = (page: Page, ...keys: readonly string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());

/** Goes on with Tab until something has the focus: at most so often as a person would. */
async function tabTo(
  page: Page,
  name: string | RegExp,
  role: 'grid' | 'button' | 'radio' | 'combobox' | 'textbox',
  key = 'Tab',
): Promise<void> {
  const focused = page.locator(':focus').and(page.getByRole(role, { name }));
  for (let times = 0; times < 40; times += 1) {
    if ((await focused.count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never comes to ${role} ${String(name)}`);
}

/** What is read aloud as the active row while the list has the focus. */
function activeRow(page: Page): Promise<string> {
  return list(page)
    .getByRole('grid')
    .evaluate((grid) => {
      const { activeElement } = grid.getRootNode() as ShadowRoot;
      const id = grid.getAttribute('aria-activedescendant');
      return activeElement === grid && id ? ((grid.getRootNode() as ShadowRoot).getElementById(id)?.textContent ?? '') : '';
    });
}

test("a collector's hour without a mouse", async ({ product, page }) => {
  const complaints = complaintsOf(page);
  await openDesk(page, product);
  await tabTo(page, 'Lista de gestión', 'grid');

  // the keys, and why somebody is here
  await press(page, '?');
  await expect(list(page).getByRole('dialog')).toContainText('Registrar una gestión');
  await press(page, 'Escape');
  await expect(list(page).getByRole('dialog')).toHaveCount(0);
  await press(page, 'j', 'j', 'k');
  expect(await activeRow(page)).toContain('Ximena Pacheco Lozano');
  await press(page, 'w');
  await expect(list(page).getByText('Por qué está aquí Ximena Pacheco Lozano').first()).toBeVisible();
  await expect(list(page).locator('[part=why]')).toContainText('1,620');
  await press(page, 'Escape');
  await expect(list(page).locator('[part=why]')).toHaveCount(0);

  // two that have nobody are given to somebody
  await press(page, '/');
  await page.keyboard.type('editorial');
  await expect(list(page).getByText('1 cuenta', { exact: true })).toBeVisible();
  await tabTo(page, 'Lista de gestión', 'grid');
  await press(page, 'x', 'a');
  await page.keyboard.type('diego.mena');
  await press(page, 'Enter');
  await expect(row(page, 'Editorial La Docena')).toContainText('diego.mena');
  await expect.poll(() => activeRow(page)).toContain('Editorial La Docena');

  // put off for a week
  await press(page, 's');
  await tabTo(page, '7 días', 'button');
  await press(page, 'Enter');
  await tabTo(page, /Posponer 1 cuenta/, 'button', 'Shift+Tab');
  await press(page, 'Enter');
  await expect(row(page, 'Editorial La Docena')).toContainText('Pospuesta');

  // the next one: opened, called, promised
  await press(page, '/');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('D-0377');
  await expect(row(page, 'Arquitectura y Grava')).toBeVisible();
  await tabTo(page, 'Lista de gestión', 'grid');
  await press(page, 'Enter');
  await expect(account(page).getByRole('heading', { name: 'Arquitectura y Grava' })).toBeVisible();
  await press(page, 'c');
  await expect(account(page).getByLabel('Medio')).toBeFocused();
  await tabTo(page, 'Qué resultó', 'combobox');
  await page.keyboard.type('Dice que pag');
  await tabTo(page, /Qué se dijo/, 'textbox');
  await page.keyboard.type('Abona mil antes del viernes.');
  await tabTo(page, 'Registrar la gestión', 'button');
  await press(page, 'Enter');
  await expect(account(page).getByText('La gestión quedó registrada.')).toBeVisible();
  const kinds = (await entriesOf(page, product, 'CON-007')).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'contact-logged')).toHaveLength(2);

  await tabTo(page, 'Lista de gestión', 'grid', 'Shift+Tab');
  await press(page, 'p');
  const promise = page.locator('cartera-promise-form');
  await expect(promise.getByRole('radio').first()).toBeVisible();
  await tabTo(page, /./, 'radio');
  await press(page, 'Space');
  await expect(promise.getByRole('radio').first()).toBeChecked();

  // back to the list, where it was
  await tabTo(page, 'Lista de gestión', 'grid', 'Shift+Tab');
  await press(page, 'Escape');
  await expect(account(page)).toHaveCount(0);
  expect(await activeRow(page)).toContain('Arquitectura y Grava');
  expect(complaints).toEqual([]);
});

test('on a phone the account takes the place of the list, and the focus goes along', async ({ product, page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openDesk(page, product);
  await tabTo(page, 'Lista de gestión', 'grid');
  await press(page, 'j', 'Enter');
  await expect(account(page).getByRole('heading', { name: 'Ximena Pacheco Lozano' })).toBeVisible();
  await tabTo(page, 'Volver a la lista', 'button');
  await press(page, 'Enter');
  await expect(row(page, 'Ximena Pacheco Lozano')).toBeVisible();
  await expect.poll(() => activeRow(page)).toContain('Ximena Pacheco Lozano');
});
