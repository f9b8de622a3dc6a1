import { createBackend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { DECIDED_COMMANDS } from '@cartera/core';
import { createHandler } from '@cartera/http/handler';
import { REFERENCES } from '@cartera/testing';
import { describe, expect, test } from 'vitest';
import { createChecker, DOCUMENT, pointer, schemasOfDocument } from './openapi-checker.js';

const backend = createBackend(createMemoryStore(), {
  caller: { id: 'ana', role: 'clerk' },
  policies: [],
  references: REFERENCES,
  clock: () => '2026-03-02T18:00:00Z',
});
const handler = createHandler(() => backend);
const ask = (path: string, init: RequestInit = {}) => handler(new Request(`http://books.example/api${path}`, init));

/** Every value under a key, wherever it stands. */
function valuesOf(value: unknown, key: string): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => [...(name === key ? [each] : []), ...valuesOf(each, key)]);
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];
const operations = Object.entries(DOCUMENT.paths).flatMap(([path, verbs]) =>
  Object.entries(verbs).map(([verb, operation]) => ({ path, verb, operation })),
);

describe('the document', () => {
  test('is OpenAPI 3.1: each part has what it has to have', () => {
    expect(DOCUMENT).toMatchObject({ openapi: '3.1.0', info: { title: 'Cartera', version: expect.any(String) as string } });
    const ids = valuesOf(DOCUMENT.paths, 'operationId');
    expect([ids.length, new Set(ids).size]).toEqual([operations.length, operations.length]);
    for (const { verb, operation } of operations) {
      expect(METHODS).toContain(verb);
      for (const [status, described] of Object.entries(operation.responses)) {
        expect(status).toMatch(/^[2-5]\d\d$/);
        expect(described).toMatchObject({ description: expect.stringMatching(/^[A-Z].*\.$/) as string });
      }
    }
    for (const name of Object.keys(DOCUMENT.components.schemas)) expect(name).toMatch(/^[a-zA-Z0-9._-]+$/);
    const parameters = valuesOf(DOCUMENT, 'parameters').filter(Array.isArray).flat() as readonly Record<string, unknown>[];
    for (const { $ref, name, in: place, schema, content, required } of parameters) {
      if ($ref !== undefined) continue;
      expect([typeof name, ['query', 'header', 'path'].includes(place as string)]).toEqual(['string', true]);
      expect([schema, content].filter((one) => one !== undefined)).toHaveLength(1);
      expect([true, undefined]).toContain(required);
    }
  });

  test('refers to nothing that is not there, and keeps nothing that nobody refers to', () => {
    const refs = new Set(valuesOf(DOCUMENT, '$ref') as string[]);
    const found = (ref: string) =>
      ref
        .slice(2)
        .split('/')
        .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], DOCUMENT);
    for (const ref of refs) expect(found(ref), ref).toBeTypeOf('object');
    const unused = Object.entries(DOCUMENT.components).flatMap(([kind, parts]) =>
      Object.keys(parts).filter((name) => kind !== 'responses' && !refs.has(`#/components/${kind}/${name}`)),
    );
    expect(unused).toEqual([]);
  });

  test('has lawful schemas only, of JSON Schema 2020-12', () => {
    const schemaAt = schemasOfDocument();
    for (const name of Object.keys(DOCUMENT.components.schemas))
      expect(schemaAt(pointer('components', 'schemas', name)), name).toBeTypeOf('function');
    for (const { path, verb, operation } of operations)
      for (const [status, { content = {} }] of Object.entries(operation.responses))
        for (const type of Object.keys(content))
          expect(schemaAt(pointer('paths', path, verb, 'responses', status, 'content', type, 'schema'))).toBeTypeOf('function');
  });

  test('has every route of the handler, and no other', async () => {
    for (const { path, verb } of operations) {
      const allow = (await ask(path.replace('{uploadId}', 'u-1'), { method: 'OPTIONS' })).headers.get('allow');
      expect(allow, path).toBe(verb === 'get' ? 'GET, HEAD, OPTIONS' : 'POST, OPTIONS');
    }
    const { views, commands } = await backend.capabilities();
    const named = Object.keys(DOCUMENT.paths);
    const imports = ['/imports', ...['preview', 'run', 'rejected'].map((act) => `/imports/{uploadId}/${act}`)];
    const exports = ['statement', 'aging', 'worklist', 'account', 'promise-receipt', 'calendar'].map((name) => `/exports/${name}`);
    const messages = ['/messages/preview', '/messages/send'];
    const always = ['/commands', '/capabilities', '/watch', '/openapi.json', ...views.map((view) => `/views/${view}`)];
    expect(named.toSorted()).toEqual([...always, ...exports, ...imports, ...messages].toSorted());
    expect(Object.keys(DOCUMENT.components.schemas).filter((name) => name.startsWith('Command.'))).toHaveLength(commands.length);
    expect(commands).toEqual(DECIDED_COMMANDS);
  });

  test('is served to anybody, under any prefix, with its tag', async () => {
    const closed = createHandler(() => Promise.reject(new Error('asked')));
    const answer = await closed(new Request('http://books.example/portal/ACME/api/openapi.json'));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
    expect(await answer.json()).toEqual(DOCUMENT);
    const again = await ask('/openapi.json', { headers: { 'If-None-Match': answer.headers.get('etag') ?? '' } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await ask('/openapi.json?x=1')).status).toBe(400);
    expect((await ask('/openapi.json', { method: 'POST' })).status).toBe(405);
  });
});

describe('the checker', () => {
  const check = createChecker();
  const checked = (asked: string, status: number, body: unknown) => {
    const [method = '', path = ''] = asked.split(' ');
    const isProblem = typeof body === 'object' && body !== null && 'code' in body;
    const type = typeof body === 'string' ? 'text/html' : isProblem ? 'application/problem+json' : 'application/json';
    return check(
      new Request(`http://books.example${path}`, { method }),
      new Response(JSON.stringify(body), { status, headers: { 'Content-Type': type } }),
    );
  };
  const problem = (status: number, code: string) => ({ type: `urn:cartera:${code}`, title: code, status, code, facts: {} });

  test.each<[string, number, unknown]>([
    ['POST /api/commands', 200, { ok: true }],
    ['POST /api/commands', 201, {}],
    ['GET /api/capabilities', 200, { history: 'entries', atomicStreams: true, views: [], commands: [], more: 1 }],
    ['GET /api/capabilities', 200, { history: 'entries', atomicStreams: true, views: ['x'], commands: [] }],
    ['GET /api/capabilities', 400, problem(400, 'http.key_missing')],
    ['GET /api/capabilities', 404, problem(404, 'stream.unknown')],
    ['GET /api/views/position', 404, problem(400, 'stream.unknown')],
    ['GET /api/views/position', 200, '<html>'],
    ['GET /nowhere', 200, {}],
    ['PUT /api/commands', 200, {}],
  ])('finds what does not fit: %s %i %j', async (asked, status, body) => {
    expect(await checked(asked, status, body)).toBeTypeOf('string');
  });

  test('lets through what fits', async () => {
    const capabilities = { history: 'entries', atomicStreams: true, views: ['aging'], commands: [] };
    expect(await checked('GET /x/capabilities', 200, capabilities)).toBeUndefined();
    expect(await checked('GET /views/aging', 400, problem(400, 'query.invalid'))).toBeUndefined();
  });
});
