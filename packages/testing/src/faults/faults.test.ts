import { createBackend, type Backend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { expect, test } from 'vitest';
import { logNote, openAccount, REFERENCES } from '../commands/index.js';
import { createFaultyBackend, createFaultyFetch, faultsFromSeed, WIRE_FAULTS, type WireFault } from './index.js';

/** A far end that keeps what arrived, in order. */
async function arrivedOver(faults: readonly WireFault[], letters: string) {
  const arrived: string[] = [];
  const { fetch, settle } = createFaultyFetch(
    async (request) => {
      const letter = await request.text();
      arrived.push(letter);
      return new Response(letter.toUpperCase());
    },
    { faults },
  );
  const heard: string[] = [];
  for (const body of letters) {
    const answer = fetch('https://far.example/', { method: 'POST', body });
    heard.push(
      await answer.then(
        async (response) => response.text(),
        (error: unknown) => (error as Error).constructor.name,
      ),
    );
  }
  const before = arrived.join('');
  await settle();
  return [before, heard, arrived.join('')];
}

const ARRIVALS: readonly {
  readonly faults: readonly WireFault[];
  readonly arrived: string;
  readonly heard: readonly string[];
  readonly settled?: string;
}[] = [
  { faults: [], arrived: 'ab', heard: ['A', 'B'] },
  { faults: ['duplicate'], arrived: 'aab', heard: ['A', 'B'] },
  { faults: ['delay'], arrived: 'ab', heard: ['A', 'B'] },
  { faults: ['lost-answer'], arrived: 'ab', heard: ['TypeError', 'B'] },
  { faults: ['lost-request'], arrived: 'b', heard: ['TypeError', 'B'] },
  { faults: ['reordered'], arrived: 'ba', heard: ['TypeError', 'B'] },
  { faults: ['none', 'reordered'], arrived: 'a', heard: ['A', 'TypeError'], settled: 'ab' },
];

test.each(ARRIVALS)('$faults: what arrives, and what the sender hears', async ({ faults, arrived, heard, settled = arrived }) => {
  expect(await arrivedOver(faults, 'ab')).toEqual([arrived, heard, settled]);
});

test('an abort before sending sends nothing', async () => {
  const { fetch } = createFaultyFetch(() => Promise.reject(new Error('arrived')), { faults: [] });
  await expect(fetch('https://far.example/', { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
});

test('a Backend without HTTP loses answers, too', async () => {
  const books: Backend = createBackend(createMemoryStore(), {
    caller: { id: 'ana', role: 'clerk' },
    policies: [],
    references: REFERENCES,
    clock: () => '2026-03-02T18:00:00Z',
  });
  const place = { stream: 'account/ACME', on: '2026-03-02' } as const;
  const { backend } = createFaultyBackend(books, { faults: ['lost-answer', 'duplicate', 'lost-request'] });
  await expect(backend.submit(openAccount(place), { idempotencyKey: 'open' })).rejects.toMatchObject({
    code: 'backend.unreachable',
    facts: { attempts: 1, outcome: 'unknown' },
  });
  expect(await backend.submit(logNote(place), { idempotencyKey: 'note' })).toMatchObject({ ok: true, version: 2 });
  await expect(backend.view('position', place as never)).rejects.toMatchObject({ facts: { attempts: 1 } });
  expect((await books.view('journal', { stream: place.stream })).entries).toHaveLength(2);
});

test('a seed gives the same faults each time, and all of them', () => {
  const take = (seed: number, count: number) => {
    const faults = faultsFromSeed(seed);
    return Array.from({ length: count }, () => faults.next().value);
  };
  expect(take(7, 50)).toEqual(take(7, 50));
  expect(take(7, 50)).not.toEqual(take(8, 50));
  expect(new Set(take(1, 200))).toEqual(new Set(WIRE_FAULTS));
});
