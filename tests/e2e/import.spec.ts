import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { complaintsOf } from './desk.js';
import { test } from './product.js';

test.use({ asOf: '2026-11-25' }); // books of its own: what goes in here, nobody else counts

/** A file of invoices as a person has it: a title, two amounts, one that is none, a total. */
const INVOICES = [
  'Distribuidora Andrade',
  'Cliente;Nombre;Folio;Fecha;Vence;Total;Moneda',
  'NUE-001;Ferretería La Ñandú;N-1;13/04/2026;13/05/2026;1,000.50;MXN',
  'NUE-001;Ferretería La Ñandú;N-2;14/04/2026;14/05/2026;mil;MXN',
  'NUE-002;Tornillos y más;N-3;15/04/2026;15/05/2026;250.00;MXN',
  'Total;;;;;1,250.50;',
].join('\n');

for (const width of [360, 1440]) {
  test(`is accessible at ${width} px, and never scrolls sideways`, async ({ product, page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${product.intranet}/import`);
    const files = page.locator('cartera-import');
    await files.locator('input[multiple]').setInputFiles({ name: 'facturas.csv', mimeType: 'text/csv', buffer: Buffer.from(INVOICES) });
    await expect(files.getByText('Línea 4, Total:')).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  });
}

test('a file goes in through the page: read, tried out, imported, and what was refused comes back mended', async ({ product, page }) => {
  const complaints = complaintsOf(page);
  await page.goto(`${product.intranet}/import`);
  const files = page.locator('cartera-import');
  const give = async (name: string, text: string) =>
    files.locator('input[multiple]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
  await give('facturas.csv', INVOICES);
  await expect(files.getByText('13 abr 2026')).toBeVisible();
  await expect(files.getByText('Línea 4, Total:')).toBeVisible();
  await files.getByRole('button', { name: 'Revisar qué cambiaría' }).click();
  await expect(files.getByText('2 nuevas', { exact: true })).toBeVisible();
  await expect(files.getByText('$1,250.50 MXN')).toBeVisible();
  await files.getByRole('button', { name: 'Importar 2 filas' }).click();
  await expect(files.getByText('Entraron 2 filas nuevas: $1,250.50 MXN.')).toBeVisible();
  const [refused] = await Promise.all([
    page.waitForEvent('download'),
    files.getByRole('button', { name: 'Descargar las filas rechazadas' }).click(),
  ]);
  const text = readFileSync(await refused.path(), 'utf8');
  expect(text).toContain('N-2');
  await files.getByRole('button', { name: 'Enviar filas corregidas' }).click();
  await give('corregidas.csv', text.replace('mil', '99.50'));
  await files.getByRole('button', { name: 'Importar 1 fila' }).click();
  await expect(files.getByText('Entró 1 fila nueva: $99.50 MXN.')).toBeVisible();
  expect(complaints).toEqual([]);
  await page.goto(`${product.intranet}/aging`);
  await expect(page.locator('cartera-aging').getByRole('button', { name: /NUE-001|La Ñandú/ })).toBeVisible();
});

test('a customer that is filled down is said no to, and its rows are refused; yes again, and they go in', async ({ product, page }) => {
  const complaints = complaintsOf(page);
  await page.goto(`${product.intranet}/import`);
  const files = page.locator('cartera-import');
  const lines = [
    'PIV-001;P-1;13/04/2026;10.00;MXN',
    ';P-2;14/04/2026;20.00;MXN',
    ';P-3;15/04/2026;30.50;MXN',
    'PIV-002;P-4;16/04/2026;40.00;MXN',
  ];
  const buffer = Buffer.from(['Cliente;Folio;Vence;Saldo;Moneda', ...lines].join('\n'));
  await files.locator('input[multiple]').setInputFiles({ name: 'dinamica.csv', mimeType: 'text/csv', buffer });
  const proposal = files.getByRole('checkbox', { name: 'El cliente viene solo en la primera fila de su grupo' });
  await expect(proposal).toBeChecked();
  await expect(proposal).toHaveAccessibleDescription(/2 sin cliente toman el de la fila de arriba/);
  await expect(files.getByRole('cell', { name: 'de la fila de arriba: PIV-001' })).toHaveCount(2);
  await proposal.uncheck();
  await expect(files.getByText('Línea 3, Cliente: Está vacío.')).toBeVisible();
  await files.getByLabel('Qué dice la columna «Folio»').selectOption({ label: 'Referencia' });
  await files.getByLabel('Qué dice la columna «Folio»').selectOption({ label: 'Documento' });
  await expect(files.getByText('Línea 3, Cliente: Está vacío.')).toBeVisible();
  await proposal.check();
  await expect(files.getByRole('cell', { name: 'de la fila de arriba: PIV-001' })).toHaveCount(2);
  await files.getByRole('button', { name: 'Revisar qué cambiaría' }).click();
  await files.getByRole('button', { name: 'Importar 4 filas' }).click();
  await expect(files.getByText('Entraron 4 filas nuevas: $100.50 MXN.')).toBeVisible();
  expect(complaints).toEqual([]);
});
