import type { Backend, FileReport, Files, Imports, Messages } from '@cartera/backend';
import { fault } from '@cartera/core';
import { describe, expect, test, vi } from 'vitest';
import { createHandler, type HandlerOptions } from '../handler/index.js';
import { createHttpBackend } from './index.js';

const never = async (): Promise<never> => Promise.reject(fault('view.not_available', {}, 'view'));
const REPORT: FileReport = {
  added: 2,
  unchanged: 0,
  changed: 0,
  missing: 0,
  rejected: 1,
  rejectedRows: [{ line: 3, faults: [{ code: 'row.missing', column: 'Total' }] }],
};

/** A backend with these files and messages, at the far end of a wire. */
function far({ files, messages }: { readonly files?: Files; readonly messages?: Messages }, options: HandlerOptions = {}) {
  const backend: Backend = { capabilities: never, submit: never, view: never, ...(files && { files }), ...(messages && { messages }) };
  const handler = createHandler(() => backend, options);
  const send = vi.fn<typeof fetch>(async (input, init) =>
    handler(new Request(input, { ...init, ...(init?.body ? { duplex: 'half' as const } : {}) })),
  );
  const near = createHttpBackend({ url: 'http://books.example/api', fetch: send, retry: { attempts: 1 } });
  return { near, send, handler };
}

const imports = (own: Partial<Imports>): Imports => ({ upload: never, preview: never, run: never, rejected: never, ...own });
const filesWith = (own: Partial<Imports>): Files => ({ export: never, imports: imports(own) });
const refusal = (code: string, more: object = {}) => expect.objectContaining({ code, ...more }) as Error;

describe('a file out', () => {
  test('comes with its name, its type and its very bytes; fields go as they were', async () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_, at) => at % 256);
    const asked = vi.fn<Files['export']>(async () => ({
      name: 'estado-año "1".pdf',
      body: new Blob([bytes], { type: 'application/pdf' }),
    }));
    const { near } = far({ files: { export: asked } });
    const query = {
      stream: 'account/A',
      from: '2026-03-01',
      to: '2026-03-31',
      scheme: { basis: 'due', buckets: [{ fromDays: 1, throughDays: null }] },
    } as const;
    const made = await near.files?.export('statement', { query, format: 'pdf', language: 'en', bom: true });
    expect([made?.name, made?.body.type, new Uint8Array(await (made as { body: Blob }).body.arrayBuffer())]).toEqual([
      'estado-año "1".pdf',
      'application/pdf',
      bytes,
    ]);
    expect(asked.mock.calls[0]?.slice(0, 2)).toEqual([
      'statement',
      { query: expect.objectContaining(query) as object, format: 'pdf', language: 'en', bom: true },
    ]);
  });

  test.each([
    ['a\r\nSet-Cookie: x.pdf', 'a\r\nSet-Cookie: x.pdf'],
    ['../"a";%41.pdf', '../"a";%41.pdf'],
    ['half \uD83D.pdf', 'half _.pdf'],
  ])('called %j bears that name and nothing else in its head', async (name, called) => {
    const { near } = far({ files: { export: async () => ({ name, body: new Blob(['x']) }) } });
    const made = await near.files?.export('calendar', { query: { stream: 'account/A' }, format: 'ics' });
    expect(made?.name).toBe(called);
  });

  test('is refused by the codes of the far end', async () => {
    const { near } = far({ files: { export: async () => Promise.reject(fault('stream.unknown', {}, 'stream')) } });
    await expect(near.files?.export('account', { query: { stream: 'account/B' }, format: 'csv' })).rejects.toEqual(
      refusal('stream.unknown', { path: 'stream' }),
    );
    const none = far({});
    await expect(none.near.files?.export('account', { query: { stream: 'account/B' }, format: 'csv' })).rejects.toEqual(
      refusal('view.not_available', { path: 'exports' }),
    );
  });

  test('a page of somebody else on the way is none', async () => {
    const near = createHttpBackend({
      url: 'http://x/api',
      fetch: async () => new Response('<html>', { headers: { 'Content-Type': 'text/html' } }),
      retry: { attempts: 1 },
    });
    await expect(near.files?.export('account', { query: { stream: 'account/B' }, format: 'csv' })).rejects.toEqual(
      refusal('backend.unexpected'),
    );
  });
});

describe('a file in', () => {
  test('arrives whole, under its name', async () => {
    const upload = vi.fn<Imports['upload']>(async (file, { name }) => ({ uploadId: 'u-1', name, size: file.size }));
    const { near } = far({ files: filesWith({ upload }) });
    expect(await near.files?.imports?.upload(new Blob(['Cliente;Total\n']), { name: 'saldos año 2026.csv' })).toEqual({
      uploadId: 'u-1',
      name: 'saldos año 2026.csv',
      size: 14,
    });
    expect(await upload.mock.calls[0]?.[0].text()).toBe('Cliente;Total\n');
  });

  test('too large, of another type, without a name, or where nobody takes any, it is refused before it is kept', async () => {
    const upload = vi.fn<Imports['upload']>(never);
    const { near, handler } = far({ files: filesWith({ upload }) }, { fileBytesMax: 10 });
    await expect(near.files?.imports?.upload(new Blob(['12345678901']), { name: 'a.csv' })).rejects.toEqual(
      refusal('http.body_too_large', { facts: { bytesMax: 10 } }),
    );
    const post = async (path: string, type: string) =>
      (await handler(new Request(`http://x${path}`, { method: 'POST', body: '1', headers: { 'Content-Type': type } }))).json();
    expect(await post('/api/imports?name=a', 'text/plain')).toMatchObject({ code: 'http.content_type', status: 415 });
    expect(await post('/api/imports', 'application/octet-stream')).toMatchObject({ code: 'query.invalid', path: 'name' });
    expect(await post('/api/imports?name=a&name=b', 'application/octet-stream')).toMatchObject({ code: 'query.invalid', path: 'name' });
    expect(upload).not.toHaveBeenCalled();
    const none = far({ files: { export: never } });
    await expect(none.near.files?.imports?.upload(new Blob(['1']), { name: 'a' })).rejects.toEqual(
      refusal('view.not_available', { path: 'imports' }),
    );
  });

  test('is looked at as the far side reads it', async () => {
    const shown = {
      format: 'csv',
      headerRow: 1,
      headers: ['Total'],
      skipped: [],
      mapping: {},
      reasons: [],
      open: ['dates'],
      rows: [],
      warnings: [],
    } as const;
    const preview = vi.fn<Imports['preview']>(async () => shown);
    const { near } = far({ files: filesWith({ preview }) });
    expect(await near.files?.imports?.preview('u 1', { rows: 3, mapping: { dates: 'D/M/Y' } })).toEqual(shown);
    expect(preview.mock.calls[0]?.slice(0, 2)).toEqual(['u 1', { rows: 3, mapping: { dates: 'D/M/Y' } }]);
  });
});

describe('an import', () => {
  const mapping = {
    source: 's',
    rows: 'invoices',
    dates: 'Y-M-D',
    decimal: '.',
    columns: { customer: 'C', document: 'D', amount: 'A' },
  } as const;

  test('tells how far it is, and what it did', async () => {
    const seen: number[] = [];
    const run: Imports['run'] = async (_id, _request, options) => {
      options?.progress?.(500);
      await new Promise((resolve) => setTimeout(resolve, 1200));
      return REPORT;
    };
    const { near } = far({ files: filesWith({ run }) });
    expect(await near.files?.imports?.run('u-1', { mapping }, { progress: (rows) => seen.push(rows) })).toEqual(REPORT);
    expect(seen.length).toBeGreaterThan(0);
    expect(new Set(seen)).toEqual(new Set([500]));
  });

  test('that fails at once is told by a status, later by a line: the code is the same', async () => {
    for (const ms of [0, 400]) {
      const run: Imports['run'] = async () => {
        await new Promise((resolve) => setTimeout(resolve, ms));
        throw fault('file.header_only', {}, 'a.csv');
      };
      const { near, handler } = far({ files: filesWith({ run }) });
      await expect(near.files?.imports?.run('u-1', { mapping })).rejects.toEqual(refusal('file.header_only', { path: 'a.csv' }));
      const init = { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } };
      const { status } = await handler(new Request('http://x/api/imports/u-1/run', init));
      expect(status).toBe(ms === 0 ? 422 : 200);
    }
  });

  test('ends on the far side when who runs it gives up', async () => {
    const gone = new AbortController();
    const ended = vi.fn();
    const run: Imports['run'] = async (_id, _request, options) =>
      new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => {
          ended();
          reject(fault('import.stopped'));
        });
        setTimeout(() => gone.abort(), 400);
      });
    const { near } = far({ files: filesWith({ run }) });
    await expect(near.files?.imports?.run('u-1', { mapping }, { signal: gone.signal })).rejects.toEqual(refusal('backend.aborted'));
    await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
  });

  test('whose lines break off may be in the books: it says so', async () => {
    const cut = new Response('{"rows":10}\n{"report":{"added":', { headers: { 'Content-Type': 'application/x-ndjson' } });
    const near = createHttpBackend({ url: 'http://x/api', fetch: async () => cut });
    await expect(near.files?.imports?.run('u-1', { mapping })).rejects.toEqual(
      refusal('backend.unreachable', { retryable: true, facts: { attempts: 1, outcome: 'unknown' } }),
    );
  });

  test('what it refused is a file, or nothing', async () => {
    const file = { name: 'a.rejected.csv', body: new Blob(['x'], { type: 'text/csv' }) };
    const some = far({ files: filesWith({ rejected: async () => file }) });
    expect((await some.near.files?.imports?.rejected('u-1'))?.name).toBe('a.rejected.csv');
    const none = far({ files: filesWith({ rejected: async () => undefined }) });
    expect(await none.near.files?.imports?.rejected('u-1')).toBeUndefined();
  });
});

describe('a message', () => {
  const request = { stream: 'account/A', kind: 'reminder', channel: 'email' } as const;

  test('is shown, and sent with its key; a refusal is one near by, too', async () => {
    const shown = {
      ...request,
      asOf: '2026-03-31',
      language: 'es-MX',
      text: 'Hola',
      digest: 'd',
      links: {},
      choices: { stages: [], tones: [], languages: [], channels: [], addresses: [] },
      isSentHere: true,
    } as const;
    const send = vi.fn<Messages['send']>(async () => ({ ok: false, refusal: { code: 'message.changed', facts: {} } }));
    const { near } = far({ messages: { preview: async () => shown, send } });
    expect(await near.messages?.preview(request)).toEqual(shown);
    expect(await near.messages?.send({ ...request, digest: 'd' }, { idempotencyKey: 'clave ñ' })).toEqual({
      ok: false,
      refusal: { code: 'message.changed', facts: {} },
    });
    expect(send.mock.calls[0]?.[1].idempotencyKey).toBe('clave ñ');
  });

  test('without a key, or where nobody sends any, is not sent', async () => {
    const { handler } = far({ messages: { preview: never, send: never } });
    const init = { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } };
    expect(await (await handler(new Request('http://x/api/messages/send', init))).json()).toMatchObject({ code: 'http.key_missing' });
    const none = far({});
    await expect(none.near.messages?.send({ ...request, digest: 'd' }, { idempotencyKey: 'k' })).rejects.toEqual(
      refusal('view.not_available', { path: 'messages' }),
    );
  });
});
