import { createBackend, type Backend, type CommandRequest, type Views } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { addDays, type StreamId } from '@cartera/core';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHandler } from '../handler/index.js';
import { createHttpBackend } from './index.js';

const references = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2000-01-01', through: '2099-12-31' } };
const FIRST_DAY = '2026-03-02';

/** Two backends over stores that stamp alike; the second at the far end of a wire. */
function pair(): readonly [Backend, Backend] {
  const near = () =>
    createBackend(createMemoryStore({ salt: () => 's' }), {
      caller: { id: 'ana', role: 'clerk' },
      policies: [],
      references,
      clock: () => '2026-03-02T18:00:00.5Z',
    });
  const handler = createHandler(
    (
      (backend) => () =>
        backend
    )(near()),
  );
  return [near(), createHttpBackend({ url: 'http://books.example/api', fetch: async (input, init) => handler(new Request(input, init)) })];
}

const text = fc.string({ unit: 'binary', maxLength: 30 });
const name = fc.oneof(
  fc.constantFrom('A', 'B', '[1]', '{}', 'ñ 日本', 'a+b&c=%41'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
);
const stream = name.map((id): StreamId => `account/${id}`);
const day = fc.integer({ min: -3, max: 60 }).map((days) => addDays(FIRST_DAY, days));
const amount = fc.record({
  amount: fc.oneof(fc.integer({ min: -1, max: 30_000 }), fc.maxSafeInteger()),
  currency: fc.constantFrom('MXN', 'USD', 'XXX', ''),
});
const itemId = fc.oneof(fc.constantFrom('F-1', 'F-2'), text);

const facts: Readonly<Record<string, fc.Arbitrary<object>>> = {
  'open-account': fc.record({ customer: fc.record({ name: text }) }),
  'record-invoice': fc
    .tuple(itemId, amount, day)
    .map(([id, total, dueOn]) => ({ itemId: id, total, instalments: [{ number: 1, dueOn, amount: total }] })),
  'record-payment': fc.record({
    paymentId: itemId,
    amount,
    method: fc.constantFrom('transfer', 'cash'),
    apply: fc.constantFrom('by-policy', 'none'),
  }),
  'make-promise': fc.tuple(itemId, day, amount).map(([promiseId, dueOn, part]) => ({ promiseId, parts: [{ dueOn, amount: part }] })),
  'log-note': fc.record({ text }),
};

const command = fc
  .constantFrom(...Object.keys(facts))
  .chain((kind) => fc.record({ kind: fc.constant(kind), stream, on: day, facts: facts[kind] ?? fc.object() }));
const submission = fc.record({ command, key: fc.oneof(text, fc.constantFrom('k-1', "UTF-8''k")), dryRun: fc.boolean() });

const at = { asOf: day, knownAt: fc.constantFrom('2026-03-02T18:00:00.50Z', '2026-03-02T18:00:00Z') };
const scheme = fc.record({
  basis: fc.constantFrom('due', 'issued'),
  buckets: fc.constantFrom(
    [{ fromDays: 1, throughDays: null }],
    [
      { fromDays: 1, throughDays: 30 },
      { fromDays: 31, throughDays: null },
    ],
    [],
  ),
});
const asked = (fields: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[] = []) => fc.record(fields, { requiredKeys });
const views: Readonly<Record<keyof Views, fc.Arbitrary<object>>> = {
  position: asked({ stream, ...at, open: fc.boolean() }, ['stream']),
  statement: asked({ stream, from: day, to: day, knownAt: at.knownAt, since: at.knownAt, scheme }, ['stream', 'from', 'to']),
  journal: asked({ stream, after: fc.nat(5), limit: fc.oneof(fc.nat(5), fc.double()) }, ['stream']),
  promises: asked({ stream, ...at }, ['stream']),
  'promise-choices': asked({ stream, asOf: day }, ['stream']),
  'work-item': asked({ stream, asOf: day }, ['stream']),
  'payment-instructions': asked({ stream, asOf: day }, ['stream']),
  aging: asked({ ...at, scheme, stream, after: name, limit: fc.integer({ min: -1, max: 3 }) }),
  worklist: asked({ search: text, skip: fc.nat() }),
};
const question = fc.constantFrom(...(Object.keys(views) as (keyof Views)[])).chain((view) => fc.tuple(fc.constant(view), views[view]));

/** What came of it: a value, or the code, path and facts it rejected with. */
async function cameOf(answer: Promise<unknown>): Promise<unknown> {
  try {
    return { value: await answer };
  } catch (error) {
    const { code, path, facts } = error as { code?: string; path?: string; facts?: object };
    return { code, path, facts };
  }
}

// The wire is no part of the answer: what a command or a view gives near by, value or fault, it gives over HTTP.
test('whatever is asked, the answer over HTTP is the answer near by', async () => {
  let [accepted, seen] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(submission, { maxLength: 8 }), fc.array(question, { maxLength: 6 }), async (submissions, questions) => {
      const [near, far] = pair();
      const opened = submissions.map(({ command: { stream: account } }) => account);
      for (const [n, account] of [...new Set(opened)].entries()) {
        const opening: CommandRequest = { kind: 'open-account', stream: account, on: FIRST_DAY, facts: { customer: { name: 'ñ' } } };
        for (const backend of [near, far]) await cameOf(backend.submit(opening, { idempotencyKey: `open-${n}` }));
      }
      for (const { command: request, key, dryRun } of submissions) {
        const options = { idempotencyKey: key, ...(dryRun && { dryRun: true as const }) };
        const [one, other] = await Promise.all([near, far].map((backend) => cameOf(backend.submit(request as CommandRequest, options))));
        expect(other).toStrictEqual(one);
        if ((one as { value?: { ok: boolean } }).value?.ok) accepted += 1;
      }
      for (const [view, query] of questions) {
        const own = 'stream' in query && opened[0] !== undefined ? { ...query, stream: opened[0] } : query;
        const [one, other] = await Promise.all([near, far].map((backend) => cameOf(backend.view(view, own as never))));
        expect(other).toStrictEqual(one);
        if ('value' in (one as object)) seen += 1;
      }
    }),
    { numRuns: 150 },
  );
  // The law would hold of refusals alone.
  expect([accepted > 50, seen > 50]).toEqual([true, true]);
});
