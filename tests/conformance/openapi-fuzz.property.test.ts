import { createBackend, type Caller } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { createHandler } from '@cartera/http/handler';
import { mxn, openAccount, recordInvoice, REFERENCES } from '@cartera/testing';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { requests, type FuzzedRequest } from './openapi-arbitraries.js';
import { createChecker, DOCUMENT, routeIn } from './openapi-checker.js';

/** Requests that are sent: millions by hand, with CARTERA_RUNS. */
const RUNS = Number(process.env['CARTERA_RUNS'] ?? 4_000);

const CALLERS: readonly Caller[] = [
  { id: 'ana', role: 'clerk' },
  { id: 'ana', role: 'clerk' },
  { id: 'eva', role: 'auditor' },
  { id: 'customer/ACME', role: 'customer', streams: ['account/ACME'] },
];

/** Books with something in them, and a way in. A watch ends as soon as it has begun. */
async function newBooks() {
  const store = createMemoryStore();
  const backendFor = (caller: Caller) =>
    createBackend(store, { caller, policies: [], references: REFERENCES, clock: () => '2026-03-02T18:00:00Z' });
  const clerk = backendFor({ id: 'ana', role: 'clerk' });
  for (const stream of ['account/ACME', 'account/BETA'] as const) {
    const place = { stream, on: '2026-03-02' };
    await clerk.submit(openAccount(place), { idempotencyKey: `open/${stream}` });
    await clerk.submit(recordInvoice(place, { itemId: 'F-1', total: mxn(10_000), dueOn: '2026-04-01' }), {
      idempotencyKey: `invoice/${stream}`,
    });
  }
  return CALLERS.map((caller) => createHandler(() => backendFor(caller)));
}

/** What a header cannot carry is never sent. */
function requestOf({ method, path, headers, body }: FuzzedRequest): Request | undefined {
  try {
    const init = { method, headers: headers.map(([name, text]) => [name, text] as [string, string]) };
    return new Request(
      `http://books.example${path}`,
      body === undefined || method === 'GET' || method === 'HEAD' ? init : { ...init, body: body as BodyInit },
    );
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

// Whatever is sent, by whomever: there is an answer, it is no failure of the server, and it is one that the document names.
test('no request that can be made from the document brings an answer that it does not name, nor a failure', async () => {
  const check = createChecker();
  const seen = new Map<string, number>();
  let handlers = await newBooks();
  let sent = 0;
  await fc.assert(
    fc.asyncProperty(requests, fc.nat(CALLERS.length - 1), async (fuzzed, who) => {
      sent += 1;
      if (sent % 500 === 0) handlers = await newBooks();
      const request = requestOf(fuzzed);
      if (!request) return;
      const response = await handlers[who]?.(request);
      if (!response) throw new Error('no handler');
      const difference = await check(request, response);
      await response.body?.cancel();
      expect(difference).toBeUndefined();
      expect(response.status).toBeLessThan(500);
      const path = routeIn(new URL(request.url).pathname);
      const name = `${path} ${response.status}`;
      seen.set(name, (seen.get(name) ?? 0) + 1);
    }),
    { numRuns: RUNS },
  );
  if (RUNS > 4_000) console.warn(Object.fromEntries(seen));
  // The law would hold of refusals alone. Files and messages are a host's: these books have none.
  const ours = Object.keys(DOCUMENT.paths).filter((path) => !/^\/(?:exports|imports|messages)/.test(path));
  for (const path of ours) expect(seen.get(`${path} 200`) ?? 0, path).toBeGreaterThan(0);
  for (const [path, status] of [
    ['/commands', 422],
    ['/commands', 400],
    ['/commands', 415],
    ['/views/aging', 403],
    ['/watch', 400],
    ['/watch', 403],
  ] as const)
    expect(seen.get(`${path} ${status}`) ?? 0, `${path} ${status}`).toBeGreaterThan(0);
}, 600_000);
