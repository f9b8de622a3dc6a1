import { createBackend, type Backend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { createHttpBackend } from '@cartera/http/client';
import { createHandler } from '@cartera/http/handler';
import { createFaultyFetch, logNote, mxn, openAccount, recordPayment, REFERENCES, WIRE_FAULTS, type WireFault } from '@cartera/testing';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';

const stream = 'account/ACME';
const on = '2026-03-02';

/** A client over a wire on which things go wrong, a handler, and a store in memory, with one account opened. */
async function overFaultyWire(faults: readonly WireFault[], attempts: number) {
  const near = createBackend(createMemoryStore(), {
    caller: { id: 'ana', role: 'clerk' },
    policies: [],
    references: REFERENCES,
    clock: () => '2026-03-02T18:00:00Z',
  });
  await near.submit(openAccount({ stream, on }), { idempotencyKey: 'open' });
  const { fetch, settle } = createFaultyFetch(
    createHandler(() => near),
    { faults, pause: async () => undefined },
  );
  const client = createHttpBackend({ url: 'http://books.example/api', fetch, retry: { attempts, sleep: async () => undefined } });
  return { near, client, settle };
}

/** The n-th command: notes and payments in turn, each to be told from all others by what is in the books. */
function send(client: Backend, n: number): Promise<unknown> {
  const command =
    n % 2 === 0 ? logNote({ stream, on }, `nota ${n}`) : recordPayment({ stream, on }, { paymentId: `P-${n}`, amount: mxn(100) });
  return client.submit(command, { idempotencyKey: `k-${n}` }).then(
    (outcome) => (outcome.ok ? 'ok' : outcome.refusal.code),
    (error: unknown) => {
      const { code, facts } = error as { readonly code: string; readonly facts: Readonly<Record<string, unknown>> };
      return { code, facts };
    },
  );
}

/** How often the n-th command is in the books. */
async function writtenOf(near: Backend, n: number): Promise<number> {
  const { entries } = await near.view('journal', { stream, limit: 1000 });
  return entries.filter(
    ({ personal, facts }) => personal?.['text'] === `nota ${n}` || (facts['paymentId'] === `P-${n}` && 'amount' in facts),
  ).length;
}

const schedule = fc.array(fc.constantFrom(...WIRE_FAULTS), { maxLength: 40 });

// Whatever is lost, doubled, delayed or overtaken: a command is in the books at most once, and exactly once when the client says ok. Where it
// says that it does not know, the same key finds out, and then the command is in the books exactly once.
test('on any wire a command is written at most once, and exactly once when the client says ok', async () => {
  const told = new Set<unknown>();
  await fc.assert(
    fc.asyncProperty(schedule, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), async (faults, attempts, atOnce) => {
      const { near, client, settle } = await overFaultyWire(faults, attempts);
      const heard: unknown[] = [];
      for (let first = 0; first < 6; first += atOnce)
        heard.push(...(await Promise.all(Array.from({ length: Math.min(atOnce, 6 - first) }, (_, n) => send(client, first + n)))));
      await settle();
      for (const [n, answer] of heard.entries()) {
        const written = await writtenOf(near, n);
        if (answer === 'ok') expect(written).toBe(1);
        else expect([answer, written <= 1]).toEqual([{ code: 'backend.unreachable', facts: { attempts, outcome: 'unknown' } }, true]);
        told.add(answer === 'ok' ? 'ok' : `unknown, written ${written}`);
        expect([await send(near, n), await writtenOf(near, n)]).toEqual(['ok', 1]);
      }
    }),
    { numRuns: 200 },
  );
  // The law would hold of a wire on which nothing goes wrong, or nothing right.
  expect(told).toEqual(new Set(['ok', 'unknown, written 0', 'unknown, written 1']));
});
