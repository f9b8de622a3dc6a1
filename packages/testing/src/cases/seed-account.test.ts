import { createBackend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { expect, test } from 'vitest';
import { REFERENCES } from '../commands/index.js';
import { seedAccount } from './seed-account.js';

const place = { stream: 'account/ACME', on: '2026-03-02' } as const;
const backendOf = (role: 'auditor' | 'clerk') =>
  createBackend(createMemoryStore(), {
    caller: { id: 'eva', role },
    policies: [],
    references: REFERENCES,
    clock: () => '2026-03-02T18:00:00Z',
  });

test('what a case prepares has to be accepted: a backend that refuses it fails the case with the code', async () => {
  await expect(seedAccount(backendOf('auditor'), place)).rejects.toMatchObject({
    code: 'testing.not_accepted',
    facts: { code: 'access.denied' },
  });
});

test('two entries are there, and seeding again adds none', async () => {
  const backend = backendOf('clerk');
  await seedAccount(backend, place);
  await seedAccount(backend, place);
  expect((await backend.view('position', { stream: place.stream })).version).toBe(2);
});
