import { DEFAULT_POLICY, fault, type Instant, type LocalDate, type Policy, type References } from '@cartera/core';
import { expect, test } from 'vitest';
import { createBackend, type BackendOptions, type CommandRequest, type Store } from './index.js';
import { createMemoryStore } from './memory/index.js';

const stream = 'account/ACME';
const on = '2026-03-02';
const references: References = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2000-01-01', through: '2099-12-31' } };
const options: BackendOptions = { caller: { id: 'ana', role: 'clerk' }, policies: [], references, clock: () => '2026-03-02T18:00:00Z' };

const opening: CommandRequest = { kind: 'open-account', stream, on, facts: { customer: { name: 'ACME' }, segment: 'retail' } };
const note: CommandRequest = { kind: 'log-note', stream, on, facts: { text: 'Llamar.' } };
const mxn = (amount: number) => ({ amount, currency: 'MXN' });
const invoice: CommandRequest = {
  kind: 'record-invoice',
  stream,
  on,
  facts: { itemId: 'F-1', total: mxn(10_000), instalments: [{ number: 1, dueOn: on, amount: mxn(10_000) }] },
};

function promise(dueOn: LocalDate): CommandRequest {
  return { kind: 'make-promise', stream, on, facts: { promiseId: 'PP-1', parts: [{ dueOn, amount: mxn(100) }] } };
}

async function openBooks(): Promise<Store> {
  const store = createMemoryStore();
  const backend = createBackend(store, options);
  await backend.submit(opening, { idempotencyKey: 'open' });
  await backend.submit(invoice, { idempotencyKey: 'invoice' });
  return store;
}

test('a decision that others keep overtaking is taken four times, then refused', async () => {
  const books = await openBooks();
  let tries = 0;
  const store: Store = {
    ...books,
    commit: () => {
      tries += 1;
      return Promise.resolve({ ok: false, conflict: stream });
    },
  };
  const outcome = await createBackend(store, options).submit(note, { idempotencyKey: 'n' });
  expect(tries).toBe(4);
  expect(outcome).toEqual({ ok: false, refusal: { code: 'version.conflict', path: 'stream', facts: { stream } } });
});

test('a customer who asks again after midnight finds what was accepted before; anything else of yesterday is denied', async () => {
  const store = await openBooks();
  const asked = (clock: string) =>
    createBackend(store, { ...options, caller: { id: 'c', role: 'customer', streams: [stream] }, clock: () => clock });
  const first = await asked('2026-03-02T18:00:00Z').submit(promise('2026-03-09'), { idempotencyKey: 'p' });
  expect(first).toMatchObject({ ok: true, receipt: { entryIds: ['p/1'] } });
  const tomorrow = asked('2026-03-03T18:00:00Z');
  expect(await tomorrow.submit(promise('2026-03-09'), { idempotencyKey: 'p' })).toEqual(first);
  const denied = { ok: false, refusal: { code: 'access.denied', path: 'on' } };
  expect(await tomorrow.submit(promise('2026-03-10'), { idempotencyKey: 'p' })).toMatchObject(denied);
  expect(await tomorrow.submit(promise('2026-03-09'), { idempotencyKey: 'q' })).toMatchObject(denied);
});

test('of two senders of one key at once both hear the same reasons, though the second decides over what the first wrote', async () => {
  const store = await openBooks();
  const lateInterest = { rate: { perDay: '0.01' }, dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' } as const;
  const charging = { ...options, policies: [{ ...DEFAULT_POLICY, lateInterest }] };
  const charge: CommandRequest = { kind: 'charge-interest', stream, on: '2026-03-12', facts: {} };
  const first = await createBackend(store, charging).submit(charge, { idempotencyKey: 'c' });
  expect(first).toMatchObject({ ok: true, because: [{ code: 'interest.item' }] });
  const unaware: Store = { ...store, find: async () => undefined };
  expect(await createBackend(unaware, charging).submit(charge, { idempotencyKey: 'c' })).toEqual(first);
});

test('a decision overtaken once is taken anew on what the other left', async () => {
  const books = await openBooks();
  const pay = (paymentId: string): CommandRequest => ({
    kind: 'record-payment',
    stream,
    on,
    facts: { paymentId, amount: mxn(6_000), method: 'cash', apply: 'by-policy' },
  });
  let first = true;
  const store: Store = {
    ...books,
    async commit(changes, how) {
      if (first) {
        first = false;
        await createBackend(books, options).submit(pay('P-other'), { idempotencyKey: 'other' });
      }
      return books.commit(changes, how);
    },
  };
  const backend = createBackend(store, options);
  expect((await backend.submit(pay('P-1'), { idempotencyKey: 'own' })).ok).toBe(true);
  const { instalments, unapplied } = await backend.view('position', { stream, asOf: on });
  expect([instalments[0]?.open.total, unapplied]).toEqual([0, [{ paymentId: 'P-1', receivedOn: on, amount: mxn(2_000) }]]);
});

test('a key that somebody else took meanwhile is refused, not answered with what is theirs', async () => {
  const books = await openBooks();
  const store: Store = { ...books, commit: () => Promise.resolve({ ok: true, request: 'of another', entries: [] }) };
  const outcome = await createBackend(store, options).submit(note, { idempotencyKey: 'n' });
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'entry.id_reused' } });
});

test('an entry id that is taken is a refusal', async () => {
  const books = await openBooks();
  const store: Store = { ...books, commit: () => Promise.reject(fault('entry.id_reused')) };
  expect(await createBackend(store, options).submit(note, { idempotencyKey: 'n' })).toMatchObject({
    ok: false,
    refusal: { code: 'entry.id_reused' },
  });
});

test('what fails in a store without a code is store.unavailable, and keeps its cause to itself', async () => {
  const cause = new Error('connect ECONNREFUSED 10.0.0.7:5432');
  const store: Store = { ...(await openBooks()), find: () => Promise.reject(cause), load: () => Promise.reject(cause) };
  const backend = createBackend(store, options);
  for (const failed of [backend.submit(note, { idempotencyKey: 'n' }), backend.view('position', { stream })]) {
    await expect(failed).rejects.toMatchObject({ code: 'store.unavailable', message: 'store.unavailable', cause });
  }
  const full: Store = { ...(await openBooks()), commit: () => Promise.reject(fault('store.full')) };
  await expect(createBackend(full, options).submit(note, { idempotencyKey: 'n' })).rejects.toMatchObject({ code: 'store.full' });
});

test('an abort is heard between the steps: what was loaded is not committed', async () => {
  const books = await openBooks();
  const abort = new AbortController();
  const store: Store = {
    ...books,
    load: async (asked) => {
      const journal = await books.load(asked);
      abort.abort();
      return journal;
    },
  };
  const submitted = createBackend(store, options).submit(note, { idempotencyKey: 'n', signal: abort.signal });
  await expect(submitted).rejects.toMatchObject({ code: 'backend.aborted' });
  expect((await books.load(stream)).entries).toHaveLength(2);
});

test('a host narrows what the table allows, and cannot widen it', async () => {
  const asked: unknown[] = [];
  const authorise: BackendOptions['authorise'] = (caller, act) => {
    asked.push([caller.id, act.command?.kind ?? act.view, act.stream]);
    return act.view === 'aging' ? { code: 'access.denied', facts: { why: 'head office only' } } : undefined;
  };
  const store = await openBooks();
  const backend = createBackend(store, { ...options, authorise });
  await expect(backend.view('aging', {})).rejects.toMatchObject({ code: 'access.denied', facts: { why: 'head office only' } });
  expect((await backend.submit(note, { idempotencyKey: 'n' })).ok).toBe(true);
  expect(asked).toEqual([
    ['ana', 'aging', undefined],
    ['ana', 'log-note', stream],
  ]);
  const stranger = createBackend(store, { ...options, caller: { id: 'x', role: 'customer', streams: [] }, authorise: () => undefined });
  await expect(stranger.view('position', { stream })).rejects.toMatchObject({ code: 'access.denied' });
});

test('the policy is the account’s, in force on the command’s day, as published by now', async () => {
  const policy = (id: string, horizonDays: number, of: Partial<Policy>): Policy => ({
    ...DEFAULT_POLICY,
    id,
    promise: { ...DEFAULT_POLICY.promise, horizonDays },
    ...of,
  });
  const policies = [
    policy('base', 10, { from: '2026-01-01' }),
    policy('retail', 20, { from: '2026-01-01', appliesTo: { segment: 'retail' } }),
    policy('retail', 90, { from: '2026-02-01', appliesTo: { segment: 'retail' }, publishedAt: '2026-03-03T00:00:00Z' }),
  ];
  const store = await openBooks();
  const at = (now: Instant) => createBackend(store, { ...options, policies, clock: () => now });
  expect(await at('2026-03-02T18:00:00Z').submit(promise('2026-03-23'), { idempotencyKey: 'p' })).toMatchObject({
    ok: false,
    refusal: { code: 'promise.beyond_horizon' },
  });
  expect((await at('2026-03-02T18:00:00Z').submit(promise('2026-03-22'), { idempotencyKey: 'p', dryRun: true })).ok).toBe(true);
  expect((await at('2026-03-03T00:00:00Z').submit(promise('2026-05-01'), { idempotencyKey: 'p' })).ok).toBe(true);
});

test('references may be a function of the day, and are asked for the command’s', async () => {
  const asked: LocalDate[] = [];
  const byDay = (day: LocalDate): Promise<References> => {
    asked.push(day);
    return Promise.resolve(references);
  };
  await createBackend(await openBooks(), { ...options, references: byDay }).submit(note, { idempotencyKey: 'n' });
  expect(asked).toEqual([on]);
  const gone = createBackend(await openBooks(), { ...options, references: () => Promise.reject(new Error('no rates today')) });
  await expect(gone.submit(note, { idempotencyKey: 'n' })).rejects.toMatchObject({ code: 'references.unavailable' });
});

test('the business date can be set; else it is the clock’s day in the books’ zone', async () => {
  const store = await openBooks();
  const asOf = async (of: Partial<BackendOptions>) =>
    (await createBackend(store, { ...options, clock: () => '2026-04-01T03:00:00Z', ...of }).view('position', { stream })).asOf;
  expect(await asOf({})).toBe('2026-03-31');
  expect(await asOf({ zone: 'Europe/Madrid' })).toBe('2026-04-01');
  expect(await asOf({ businessDate: () => '2013-06-30' })).toBe('2013-06-30');
});

test('a store says what it lacks, and the backend passes it on', async () => {
  const store: Store = { ...createMemoryStore(), history: 'documents', atomicStreams: false };
  expect(await createBackend(store, options).capabilities()).toMatchObject({ history: 'documents', atomicStreams: false });
  const unknown = createBackend(store, { ...options, caller: { id: 'x', role: 'nobody' as 'clerk' } });
  expect(await unknown.capabilities()).toMatchObject({ commands: [], views: [] });
});

test('the aging of all leaves out money that is nobody’s account yet', async () => {
  const store = await openBooks();
  const posting = { itemId: 'D-1', instalment: 0, component: 'unapplied', amount: mxn(-700), on } as const;
  await store.commit(
    [{ stream: 'cash/BBVA', entries: [{ id: 'd/1', kind: 'deposit', v: 1, on, by: 'bank', facts: {}, postings: [posting] }] }],
    { idempotencyKey: 'd', request: 'd', at: '2026-03-02T18:00:00Z' },
  );
  const { rows } = await createBackend(store, options).view('aging', { asOf: on });
  expect(rows.map(({ customerId, total }) => [customerId, total])).toEqual([['ACME', 10_000]]);
});

test('two senders of one key at once get one answer', async () => {
  const books = createMemoryStore();
  const first = await createBackend(books, options).submit(opening, { idempotencyKey: 'open' });
  let asked = 0;
  // the second sender looks before the first has committed, and loads after
  const store: Store = { ...books, find: async (key) => ((asked += 1) === 1 ? undefined : books.find(key)) };
  expect(await createBackend(store, options).submit(opening, { idempotencyKey: 'open' })).toEqual(first);
  asked = 0;
  const other = await createBackend(store, options).submit({ ...opening, on: '2026-03-01' }, { idempotencyKey: 'open' });
  expect(other).toMatchObject({ ok: false, refusal: { code: 'entry.id_reused' } });
});

test('what the store does not take is neither offered nor decided; a repeat of what it once took is answered', async () => {
  const books = await openBooks();
  const store: Store = { ...books, commands: ['log-note', 'make-promise'], history: 'documents', atomicStreams: false };
  const backend = createBackend(store, options);
  expect(await backend.capabilities()).toMatchObject({
    commands: ['log-note', 'make-promise'],
    history: 'documents',
    atomicStreams: false,
  });
  const refusal = { code: 'command.not_available', path: 'kind', facts: { kind: 'record-invoice' } };
  for (const dryRun of [{ dryRun: true } as const, {}])
    expect(await backend.submit(invoice, { idempotencyKey: 'i-2', ...dryRun })).toEqual({ ok: false, refusal });
  expect(await backend.submit(invoice, { idempotencyKey: 'invoice' })).toMatchObject({ ok: true, version: 2 });
  expect((await backend.submit(note, { idempotencyKey: 'n' })).ok).toBe(true);
  const customer = createBackend(store, { ...options, caller: { id: 'c', role: 'customer', streams: [stream] } });
  expect((await customer.capabilities()).commands).toEqual(['make-promise']);
  expect(await customer.submit(invoice, { idempotencyKey: 'i-3' })).toMatchObject({ refusal: { code: 'access.denied' } });
});

test('a query is read once: what lets it in is what is answered', async () => {
  const store = await openBooks();
  const other = 'account/OTHER';
  await createBackend(store, options).submit({ ...opening, stream: other }, { idempotencyKey: 'other' });
  const customer = createBackend(store, { ...options, caller: { id: 'c', role: 'customer', streams: [other] } });
  let reads = 0;
  const turning = {
    get stream() {
      reads += 1;
      return reads === 1 ? other : stream;
    },
  } as const;
  expect((await customer.view('position', turning)).stream).toBe(other);
  expect(reads).toBe(1);
});
