import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { Product } from './product.js';

type Around = Page | FrameLocator;

/** The list of a page. */
export const list = (page: Around): Locator => page.locator('cartera-worklist');
/** The account that is open. */
export const account = (page: Around): Locator => page.locator('cartera-account');
/** An account's row. */
export const row = (page: Around, name: string | RegExp): Locator => list(page).getByRole('row').filter({ hasText: name });

/** The desk with its rows. */
export async function openDesk(page: Page, product: Product, query = ''): Promise<void> {
  await page.goto(`${product.intranet}${query}`);
  await expect(row(page, 'Herrajes El Roble')).toBeVisible();
}

/** Whatever the page complains of, from its first line on. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** What the far side has of an account, asked apart from the page. */
export async function entriesOf(page: Page, product: Product, customer: string): Promise<readonly { readonly kind: string }[]> {
  const response = await page.request.get(`${product.api}/views/journal?stream=account%2F${customer}&limit=1000`);
  return ((await response.json()) as { readonly entries: readonly { readonly kind: string }[] }).entries;
}
