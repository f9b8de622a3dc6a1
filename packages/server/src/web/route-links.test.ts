import { createBackend, type Backend, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import type { StreamId } from '@cartera/core';
import { parsePolicy } from '@cartera/core/schema';
import { createHttpBackend } from '@cartera/http/client';
import type { Hono } from 'hono';
import { beforeEach, describe, expect, test } from 'vitest';
import { createApp } from './create-app.js';
import type { FileShelf } from './file-shelf.js';
import { withStream } from './with-stream.js';
import { REFERENCES } from '../books/index.js';
import { createLinkDoor, createLinks, linkKeysOf, signLink, type Links } from '../links/index.js';
import { createLog } from '../telemetry/index.js';

const stream: StreamId = 'account/Ñandú & "Sur"';
const HOST = '127.0.0.1:4180';
const keys = linkKeysOf({ CARTERA_LINK_KEY: 'a key that is long enough for anybody' }, { isProduction: true });
const clock = () => '2026-04-30T18:00:00Z';
const shelf = (name: string, body: string, type: string): FileShelf => new Map([[name, { body: new TextEncoder().encode(body), type }]]);
const house = parsePolicy({
  id: 'house',
  version: '1',
  from: '2026-01-01',
  publishedAt: '2026-01-01T00:00:00Z',
  creditor: { name: 'Andrade & Hijos', contact: { phone: '55 0000 0142' }, accounts: [{ currency: 'MXN', account: '1' }] },
});

let [store, staff, links, lines]: [Store, Backend, Links, string[]] = [] as never;

beforeEach(async () => {
  store = createMemoryStore();
  lines = [];
  staff = createBackend(store, { caller: { id: 'ana', role: 'clerk' }, policies: [], references: REFERENCES, clock });
  for (const account of [stream, 'account/OTRA'] as const)
    await staff.submit(
      { kind: 'open-account', stream: account, on: '2026-01-05', facts: { customer: { name: 'Ñandú' } } },
      { idempotencyKey: account },
    );
  const instalments = [{ number: 1, dueOn: '2026-05-31', amount: { amount: 10_000, currency: 'MXN' } }];
  const facts = { itemId: 'F-1', total: { amount: 10_000, currency: 'MXN' }, instalments };
  await staff.submit({ kind: 'record-invoice', stream, on: '2026-03-01', facts }, { idempotencyKey: 'bill' });
  links = createLinks({ backend: staff, keys, origin: `http://${HOST}`, clock, tenant: 'default' });
});

function appOf({ isProduction = false } = {}): Hono {
  return createApp({
    store,
    clock,
    policies: [house],
    portal: shelf('index.html', '<!doctype html><html><head><title>Su cuenta</title></head></html>', 'text/html; charset=utf-8'),
    sdk: new Map(),
    links: createLinkDoor({ store, keys, clock, tenant: 'default' }),
    isProduction,
    log: createLog({ level: 'debug', write: (line) => void lines.push(line) }),
  });
}

const ask = async (app: Hono, url: string, init: RequestInit = {}) =>
  app.request(url, { ...init, headers: { host: HOST, ...init.headers } });
const far = (app: Hono, url: string) =>
  createHttpBackend({ url: `${url}/api`, fetch: async (input, init) => ask(app, input as string, init) });

describe('a link', () => {
  test('shows the page, which says whose it is; nothing is kept, found or told to others', async () => {
    const { url } = await links.issue({ stream });
    const answer = await ask(appOf(), url);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<head><meta name="cartera-stream" content="account/Ñandú &amp; &quot;Sur&quot;"><title>');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    });
  });

  test('has the Backend of that customer beneath it, and of no other', async () => {
    const { url } = await links.issue({ stream });
    const backend = far(appOf(), url);
    expect((await backend.view('position', { stream })).instalments).toHaveLength(1);
    expect((await backend.view('payment-instructions', { stream })).creditor?.name).toBe('Andrade & Hijos');
    await expect(backend.view('position', { stream: 'account/OTRA' })).rejects.toMatchObject({ code: 'access.denied' });
    await expect(backend.view('worklist', {})).rejects.toMatchObject({ code: 'access.denied' });
    const note = { kind: 'log-note', stream, on: '2026-04-30', facts: { text: 'x' } } as const;
    expect(await backend.submit(note, { idempotencyKey: 'n' })).toMatchObject({ ok: false, refusal: { code: 'access.denied' } });
    const promise = { promiseId: 'P', parts: [{ dueOn: '2026-05-05', amount: { amount: 5_000, currency: 'MXN' } }] };
    expect(await backend.submit({ kind: 'make-promise', stream, on: '2026-04-30', facts: promise }, { idempotencyKey: 'p' })).toMatchObject(
      {
        ok: true,
      },
    );
    const { entries } = await backend.view('journal', { stream });
    expect(entries.map(({ kind }) => kind)).not.toContain('portal-link-issued');
    const raw = await ask(appOf(), `${url}/api/views/position?stream=${encodeURIComponent(stream)}`);
    expect([raw.status, raw.headers.get('cache-control'), raw.headers.get('x-robots-tag')]).toEqual([200, 'no-store', 'noindex, nofollow']);
  });

  test('is followed by a browser: what moves is told at once, not kept back to be compressed', async () => {
    const { url } = await links.issue({ stream });
    const leaving = new AbortController();
    const answer = await ask(appOf(), `${url}/api/watch?after=now`, {
      headers: { 'Accept-Encoding': 'gzip, deflate, br' },
      signal: leaving.signal,
    });
    const { headers, body } = answer;
    expect([headers.get('cache-control'), headers.get('content-encoding')]).toEqual(['no-store, no-transform', null]);
    const first = await body?.getReader().read();
    expect(new TextDecoder().decode(first?.value)).toContain('retry');
    leaving.abort();
  });

  test('that is watched ends with its revocation, and is refused afterwards', async () => {
    const app = appOf();
    const { url, linkId } = await links.issue({ stream });
    const backend = far(app, url);
    const told: string[] = [];
    let failed: unknown;
    const watching = (async () => {
      for await (const { version } of backend.watch?.({ streams: [stream] }, { signal: AbortSignal.timeout(20_000) }) ?? []) {
        told.push(String(version));
        if (told.length === 1) await links.revoke({ stream, linkId, reason: 'Se envió a otra persona.' });
      }
    })().catch((error: unknown) => (failed = error));
    await watching;
    expect(told).toEqual(['3']);
    expect(failed).toMatchObject({ code: 'link.not_valid' });
  }, 30_000);
});

describe('a link that does not open', () => {
  async function deadOnes(): Promise<readonly string[]> {
    const { url, linkId } = await links.issue({ stream });
    const revoked = await links.issue({ stream });
    await links.revoke({ stream, linkId: revoked.linkId, reason: 'x' });
    const claims = { tenant: 'default', stream, linkId, expiresAt: '2026-05-30T18:00:00Z' } as const;
    const at = (token: string) => `http://${HOST}/l/${token}`;
    const other = linkKeysOf({ CARTERA_LINK_KEY: 'another key that is long enough, too' }, { isProduction: true });
    return [
      `${url.slice(0, -1)}${url.endsWith('A') ? 'E' : 'A'}`,
      revoked.url,
      at(await signLink(other, claims)),
      at(await signLink(linkKeysOf({}, { isProduction: false }), claims)),
      at(await signLink(keys, { ...claims, expiresAt: '2026-04-30T18:00:00Z' })),
      at(await signLink(keys, { ...claims, tenant: 'otra-casa' })),
      at(await signLink(keys, { ...claims, stream: 'account/NADIE' })),
      at('abc'),
      at('%00'),
    ];
  }

  test('is one and the same answer, whatever the reason: to a person a page that says whom to ask', async () => {
    const answers = await Promise.all((await deadOnes()).map(async (url) => ask(appOf(), url, { headers: { accept: 'text/html' } })));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    const pages = await Promise.all(answers.map(async (answer) => answer.text()));
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('Este enlace ya no sirve');
    expect(pages[0]).toContain('Pídale uno nuevo a Andrade &amp; Hijos.');
    expect(pages[0]).toContain('55 0000 0142');
    const heads = answers.map(({ headers }) => JSON.stringify([...headers].filter(([name]) => name !== 'x-request-id')));
    expect(new Set(heads).size).toBe(1);
  });

  test('says the same to programs, beneath it too; the log has the reasons and no token', async () => {
    const urls = await deadOnes();
    const app = appOf();
    for (const url of urls) {
      const answer = await ask(app, `${url}/api/views/position?stream=account%2FACME`);
      expect([answer.status, await answer.json()]).toMatchObject([404, { code: 'link.not_valid', facts: {} }]);
      expect((await ask(app, `${url}/else`)).status).toBe(404);
    }
    const reasons = lines.map((line) => (JSON.parse(line) as { reason?: string }).reason).filter((reason) => reason !== undefined);
    expect(reasons).toEqual([
      'signature',
      'revoked',
      'signature',
      'development_key',
      'expired',
      'tenant',
      'unknown_customer',
      'malformed',
      'malformed',
    ]);
    const tokens = urls.map((url) => url.slice(url.lastIndexOf('/') + 1)).filter((token) => token.length > 20);
    expect(lines.join('')).not.toMatch(/andú|%C3%91/);
    for (const token of tokens) expect(lines.join('')).not.toContain(token.slice(-20));
  });
});

describe('production', () => {
  test('serves no list of customers and no page of one but by its link', async () => {
    const [open, closed] = [appOf(), appOf({ isProduction: true })];
    const id = encodeURIComponent(stream.slice('account/'.length));
    for (const path of ['/portal', `/portal/${id}`, `/portal/${id}/api/views/position?stream=${encodeURIComponent(stream)}`, '/']) {
      expect([path, (await ask(open, `http://${HOST}${path}`)).status]).not.toContain(404);
      const answer = await ask(closed, `http://${HOST}${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
      expect(await answer.text()).not.toContain('/portal"');
    }
    const { url } = await links.issue({ stream });
    expect((await ask(closed, url)).status).toBe(200);
  });
});

describe('whose account a page shows', () => {
  test.each([
    ['<!doctype html><HEAD lang="es"><title>x</title>', '<!doctype html><HEAD lang="es"><meta …><title>x</title>'],
    ['<!doctype html><title>x</title><header>y</header>', '<!doctype html><meta …><title>x</title><header>y</header>'],
    ['<title>x</title>', '<meta …><title>x</title>'],
  ])('%s', (page, expected) => {
    const said = withStream(new TextEncoder().encode(page), 'account/A');
    expect(said.replace('<meta name="cartera-stream" content="account/A">', '<meta …>')).toBe(expected);
  });
});
