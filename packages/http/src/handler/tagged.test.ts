import { createHash } from 'node:crypto';
import { createBackend, type Views } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { beforeEach, describe, expect, test } from 'vitest';
import { createHandler } from './index.js';

const references = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2000-01-01', through: '2099-12-31' } };
const ACME = 'account/ACME';

let store = createMemoryStore();
let now = '2026-03-10T18:00:00Z';
const backend = () => createBackend(store, { caller: { id: 'ana', role: 'clerk' }, policies: [], references, clock: () => now });
const handler = createHandler(backend);
const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  handler(new Request(`http://books.example/api${path}`, { method, headers }));

const VIEWS: Readonly<Record<keyof Views, string>> = {
  statement: `stream=${ACME}&from=2026-03-01&to=2026-03-31`,
  position: `stream=${ACME}`,
  journal: `stream=${ACME}`,
  promises: `stream=${ACME}`,
  'promise-choices': `stream=${ACME}`,
  'work-item': `stream=${ACME}`,
  'payment-instructions': `stream=${ACME}`,
  worklist: '',
  aging: '',
};

beforeEach(async () => {
  store = createMemoryStore();
  now = '2026-03-10T18:00:00Z';
  const place = { stream: ACME, on: '2026-03-02' } as const;
  const total = { amount: 10_000, currency: 'MXN' };
  await backend().submit({ kind: 'open-account', ...place, facts: { customer: { name: 'ACME' } } }, { idempotencyKey: 'open' });
  const instalments = [{ number: 1, dueOn: '2026-03-05', amount: total }];
  await backend().submit({ kind: 'record-invoice', ...place, facts: { itemId: 'F-1', total, instalments } }, { idempotencyKey: 'F-1' });
});

describe('a view has the tag of what it says', () => {
  test('which is its digest, in GET and HEAD alike, and nobody keeps it', async () => {
    const [whole, head] = [await ask(`/views/position?${VIEWS.position}`), await ask(`/views/position?${VIEWS.position}`, {}, 'HEAD')];
    const digest = createHash('sha256')
      .update(await whole.text())
      .digest('base64url');
    expect(whole.headers.get('etag')).toBe(`"${digest}"`);
    expect(whole.headers.get('cache-control')).toBe('no-store');
    expect([head.status, await head.text(), [...head.headers]]).toEqual([200, '', [...whole.headers]]);
  });

  test.each(Object.entries(VIEWS))('%s says the same later the same day, as long as nothing moved', async (name, query) => {
    const first = await ask(`/views/${name}?${query}`);
    expect(first.status).toBe(200);
    now = '2026-03-10T23:30:00Z';
    const tag = first.headers.get('etag') ?? '';
    const again = await ask(`/views/${name}?${query}`, { 'If-None-Match': tag });
    expect([again.status, await again.text(), again.headers.get('etag'), again.headers.get('content-type')]).toEqual([304, '', tag, null]);
    await backend().submit(
      {
        kind: 'record-payment',
        stream: ACME,
        on: '2026-03-10',
        facts: { paymentId: 'P', amount: { amount: 100, currency: 'MXN' }, method: 'cash', apply: 'by-policy' },
      },
      { idempotencyKey: 'P' },
    );
    const moved = await ask(`/views/${name}?${query}`, { 'If-None-Match': tag });
    // a payment changes neither what was promised nor where one pays
    const stays = name === 'promises' || name === 'payment-instructions';
    expect([moved.status, moved.headers.get('etag') === tag]).toEqual(stays ? [304, true] : [200, false]);
  });

  test.each([
    [304, (tag: string) => tag],
    [304, (tag: string) => `W/${tag}`],
    [304, (tag: string) => `"a", W/"b,c" ,${tag}, "d"`],
    [304, () => '*'],
    [304, () => ' * '],
    [200, () => '"a"'],
    [200, () => ''],
    [200, (tag: string) => tag.slice(1, -1)],
    [200, (tag: string) => tag.toUpperCase()],
    [200, () => '"*"'],
    [200, () => 'W/"", ,'],
  ])('%i for If-None-Match as asked', async (status, headerOf) => {
    const path = `/views/position?${VIEWS.position}`;
    const tag = (await ask(path)).headers.get('etag') ?? '';
    for (const method of ['GET', 'HEAD']) expect((await ask(path, { 'If-None-Match': headerOf(tag) }, method)).status).toBe(status);
  });

  test('what is refused has none, whatever is asked for', async () => {
    const refused = await ask('/views/position?stream=account/NOBODY', { 'If-None-Match': '*' });
    expect([refused.status, refused.headers.get('etag')]).toEqual([404, null]);
  });
});
