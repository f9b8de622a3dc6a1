import { expect, test } from 'vitest';
import { createBackend } from '../create-backend.js';
import { createMemoryStore } from '../memory/index.js';

const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };
const backend = createBackend(createMemoryStore(), {
  caller: { id: 'ana', role: 'collector' },
  policies: [],
  references: { calendar },
  clock: () => '2026-03-02T18:00:00Z',
});

test('an empty list is a list', async () => {
  expect(await backend.view('worklist', {})).toEqual({
    rows: [],
    total: 0,
    facets: { assignedTo: [], reason: [], bucket: [], currency: [], withPromise: [], snoozed: [] },
    evaluatedOn: '2026-03-02',
  });
});

test.each([
  ['order', { order: 'mood' }],
  ['filter', { filter: 'luis' }],
  ['filter.mood', { filter: { mood: true } }],
  ['filter.withPromise', { filter: { withPromise: 'true' } }],
  ['filter.bucket', { filter: { bucket: 30 } }],
  ['search', { search: 'x'.repeat(201) }],
  ['search', { search: 7 }],
  ['limit', { limit: 0 }],
  ['limit', { limit: 1001 }],
  ['skip', { skip: -1 }],
  ['asOf', { asOf: '2026-02-30' }],
  ['after', { after: 'nonsense' }],
  ['stream', { stream: 'account/ACME' }],
])('what cannot be asked is refused at %s', async (path, query) => {
  await expect(backend.view('worklist', query as never)).rejects.toMatchObject({ code: 'query.invalid', path });
});
