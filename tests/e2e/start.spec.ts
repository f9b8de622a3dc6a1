import { expect } from '@playwright/test';
import { test } from './product.js';

test('the product starts with a sample and says where it is', async ({ product, request }) => {
  expect((await request.get(`${product.api}/openapi.json`)).status()).toBe(200);
  expect((await request.get(`${product.api}/views/worklist`)).status()).toBe(200);
});
