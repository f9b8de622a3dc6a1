import { expect } from '@playwright/test';
import { test } from './product.js';

test.use({ asOf: '2026-11-24' });

test('the product starts with a sample and says where it is', async ({ product, request }) => {
  const aging = await request.get(`${product.api}/views/aging`);
  expect(aging.status()).toBe(200);
  const { asOf, rows } = (await aging.json()) as { asOf: string; rows: readonly { customerId: string }[] };
  expect(asOf).toBe('2026-11-24');
  expect(new Set(rows.map(({ customerId }) => customerId)).size).toBeGreaterThan(20);
});

test('it begins at the intranet', async ({ product, request }) => {
  const root = await request.get(new URL('/', product.api).href, { maxRedirects: 0 });
  expect([root.status(), new URL(root.headers()['location'] ?? '', product.api).href]).toEqual([302, product.intranet]);
  expect((await request.get(product.intranet)).headers()['content-security-policy']).toContain("default-src 'none'");
});

test('it answers this machine only, and nothing beside what it serves', async ({ product, request }) => {
  expect((await request.get(`${product.api}/capabilities`, { headers: { Host: 'books.example' } })).status()).toBe(421);
  for (const path of [
    '/portal-assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e%2fpackage.json',
    '/portal-assets/package.json',
    '/intranet-assets/package.json',
    '/intranet/..%2fpackage',
    '/nothing',
  ]) {
    expect((await request.get(new URL(path, product.api).href)).status()).toBe(404);
  }
});

test("a customer's address gives that customer's account and no other", async ({ product, request }) => {
  const own = await request.get(`${product.portal}/FER-001/api/views/position?stream=account%2FFER-001`);
  expect(own.status()).toBe(200);
  const other = await request.get(`${product.portal}/FER-001/api/views/position?stream=account%2FFER-002`);
  expect(other.status()).toBe(403);
  expect(await other.json()).toMatchObject({ code: 'access.denied', path: 'stream' });
  const journal = (await (await request.get(`${product.portal}/FER-001/api/views/journal?stream=account%2FFER-001`)).json()) as {
    entries: readonly { kind: string }[];
  };
  expect(journal.entries.length).toBeGreaterThan(5);
  expect(journal.entries.map(({ kind }) => kind)).not.toContain('note-logged');
});
