import type { Policy } from '@cartera/core';
import { DEFAULT_POLICY } from '@cartera/core';
import { localeFor } from '@cartera/locales';
import { expect, test } from 'vitest';
import type { MadeExport } from './made-export.types.js';
import { houseCreditor, withCreditor } from './index.js';

const house: Policy = {
  ...DEFAULT_POLICY,
  version: '2',
  from: '2026-02-01',
  publishedAt: '2026-01-15T00:00:00Z',
  creditor: { name: 'Andrade', contact: { phone: '55 0000 0142' }, accounts: [{ currency: 'MXN', account: '1' }] },
};
const creditorOn = houseCreditor([DEFAULT_POLICY, house], () => '2026-04-30T18:00:00Z');
const locale = localeFor('es-MX');

function made(asOf: string, own?: { readonly name: string }): MadeExport {
  const document = { kind: 'aging', asOf, ...(own && { creditor: { ...own, contact: {} } }) } as never;
  return { title: () => 'x', of: [], asOf, document: () => document };
}

test('who is owed stands on a list of many, as of its day, without accounts', () => {
  expect(withCreditor(made('2026-03-31'), creditorOn).document?.(locale).creditor).toEqual({
    name: 'Andrade',
    contact: { phone: '55 0000 0142' },
  });
  expect(withCreditor(made('2026-01-31'), creditorOn).document?.(locale)).not.toHaveProperty('creditor');
});

test('a document that says it by itself keeps it, and nobody need be named', () => {
  expect(withCreditor(made('2026-03-31', { name: 'Sucursal' }), creditorOn).document?.(locale).creditor?.name).toBe('Sucursal');
  expect(withCreditor(made('2026-03-31'), undefined).document?.(locale)).not.toHaveProperty('creditor');
});
