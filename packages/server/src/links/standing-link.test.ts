import { createBackend, type Backend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { beforeEach, expect, test } from 'vitest';
import { REFERENCES } from '../books/index.js';
import { createLinks, linkKeysOf, type Links } from './index.js';
import { standingLink } from './standing-link.js';

const stream = 'account/ACME';
const keys = linkKeysOf({}, { isProduction: false });
const parts = { keys, origin: 'http://127.0.0.1:4180', tenant: 'default' };
let now = '2026-04-30T18:00:00Z';
const clock = () => now;
let [links, found]: [Links, () => Promise<string | undefined>] = [] as never;

beforeEach(async () => {
  now = '2026-04-30T18:00:00Z';
  const store = createMemoryStore();
  const backend: Backend = createBackend(store, { caller: { id: 'ana', role: 'clerk' }, policies: [], references: REFERENCES, clock });
  const opening = { kind: 'open-account', stream, on: '2026-01-05', facts: { customer: { name: 'Acme' } } } as const;
  await backend.submit(opening, { idempotencyKey: 'open' });
  links = createLinks({ backend, clock, ...parts });
  found = async () => standingLink({ store, clock, ...parts })(stream);
});

test('the link that was given is found again, to the letter', async () => {
  expect(await found()).toBeUndefined();
  const { url } = await links.issue({ stream, days: 10 });
  const longer = await links.issue({ stream, days: 20 });
  await links.issue({ stream, days: 4 });
  expect(await found()).toBe(longer.url);
  await links.revoke({ stream, linkId: longer.linkId, reason: 'x' });
  expect(await found()).toBe(url);
});

test('one that ends within three days is none for a letter', async () => {
  await links.issue({ stream, days: 10 });
  now = '2026-05-07T18:00:00Z';
  expect(await found()).toBeUndefined();
});

test('nothing that leads to another machine is signed with the key of development', () => {
  const away = { ...parts, store: createMemoryStore(), clock, origin: 'https://pagos.andrade.example' };
  expect(() => standingLink(away)).toThrow(expect.objectContaining({ code: 'link.key_missing', path: 'CARTERA_LINK_KEY' }));
});
