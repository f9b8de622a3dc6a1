import { expect, type Page } from '@playwright/test';

/** A promise of all that is overdue, on the next quincena, as a customer makes it. */
export async function promiseAllOverdue(portal: Page): Promise<void> {
  const form = portal.locator('cartera-promise-form');
  await form.getByRole('radio', { name: /Todo lo vencido/ }).check();
  await form.getByRole('button', { name: 'Elegir el día' }).click();
  await form
    .getByRole('radio', { name: /Quincena/ })
    .first()
    .check();
  await form.getByRole('button', { name: 'Revisar' }).click();
  await form.getByRole('button', { name: 'Prometer este pago' }).click();
  await expect(form.getByText('Su promesa quedó registrada').first()).toBeVisible();
}
