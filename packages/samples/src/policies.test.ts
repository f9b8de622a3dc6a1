import { readFileSync } from 'node:fs';
import { checkClabe, checkRfc, DEFAULT_POLICY, policyInForce } from '@cartera/core';
import { parsePolicy } from '@cartera/core/schema';
import { expect, test } from 'vitest';

const list = JSON.parse(readFileSync(new URL('../policies.json', import.meta.url), 'utf8')) as readonly unknown[];

test('the sample’s policy is core’s default, and says who is owed', () => {
  const { creditor, ...rest } = policyInForce(list.map(parsePolicy), { on: '2026-11-24' });
  expect(rest).toEqual(DEFAULT_POLICY);
  expect(creditor?.accounts.map(({ currency }) => currency)).toEqual(['MXN', 'USD']);
});

test('the company is nobody’s: no bank has these CLABEs, no mail goes to that address, and yet all digits check', () => {
  const { creditor } = policyInForce(list.map(parsePolicy), { on: '2026-11-24' });
  expect(checkRfc(creditor?.taxId ?? '')).toMatchObject({ ok: true, checkDigit: 'matches' });
  for (const { clabe = '' } of creditor?.accounts ?? []) expect(checkClabe(clabe)).toMatchObject({ ok: true, bank: '999' });
  expect(creditor?.contact.email).toMatch(/\.example$/);
});
