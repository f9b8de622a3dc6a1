import type { Backend, Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { fault } from '@cartera/core';
import { describe, expect, test } from 'vitest';
import { createLog, createMeters, logFailure, observedBackend, observedStore } from './index.js';

const numbers = async (meters: ReturnType<typeof createMeters>, name: string) =>
  (await meters.text()).text.split('\n').filter((line) => line.startsWith(name));

describe('a failure in the log', () => {
  const logged = (error: unknown): Record<string, unknown> => {
    let line = '';
    logFailure(createLog({ level: 'info', write: (text) => (line += text) }), 'failed', error);
    return JSON.parse(line) as Record<string, unknown>;
  };

  test('has its codes down the causes and where in the code, never its message', () => {
    const cause = Object.assign(new Error('Key (name)=(Guadalupe) already exists'), { code: '23505', detail: 'Guadalupe' });
    const record = logged(Object.assign(fault('store.unavailable', { value: 'Guadalupe' }), { cause }));
    expect(record).toMatchObject({ level: 'error', msg: 'failed', codes: ['store.unavailable', '23505'] });
    expect(record['at']).toEqual(expect.arrayContaining([expect.stringMatching(/^at /)]));
    expect(JSON.stringify(record)).not.toContain('Guadalupe');
  });

  test.each(['Guadalupe', { name: 'Guadalupe' }, undefined, Object.assign(new Error('x'), { code: 'la de Guadalupe' })])('%o', (thrown) => {
    expect(JSON.stringify(logged(thrown))).not.toContain('Guadalupe');
  });
});

describe('counted', () => {
  test('commits that were written, that met another, that failed', async () => {
    const meters = createMeters();
    const inner = createMemoryStore();
    let next: () => ReturnType<Store['commit']> = () => Promise.resolve({ ok: false, conflict: 'account/A' });
    const store = observedStore({ ...inner, commit: () => next() }, meters);
    await store.commit([], { idempotencyKey: 'k', request: 'r', at: '2026-03-31T18:00:00Z' });
    next = () => Promise.reject(fault('store.unavailable'));
    const failed = store.commit([], { idempotencyKey: 'k', request: 'r', at: '2026-03-31T18:00:00Z' });
    await expect(failed).rejects.toMatchObject({ code: 'store.unavailable' });
    await observedStore(inner, meters).batches?.commit([], { at: '2026-03-31T18:00:00Z' });
    expect(await numbers(meters, 'cartera_commits_total')).toEqual([
      'cartera_commits_total{result="conflict"} 1',
      'cartera_commits_total{result="failed"} 1',
      'cartera_commits_total{result="written"} 1',
    ]);
  });

  test('watches while they are open, however they end', async () => {
    const meters = createMeters();
    const inner = {
      async *watch() {
        yield { cursor: '1', stream: 'account/A', version: 1 } as const;
        throw fault('store.unavailable');
      },
    } as unknown as Backend;
    const moves = observedBackend(inner, { meters }).watch?.({}, { signal: new AbortController().signal })[Symbol.asyncIterator]();
    await moves?.next();
    expect(await numbers(meters, 'cartera_open_watches')).toEqual(['cartera_open_watches 1']);
    await expect(moves?.next()).rejects.toMatchObject({ code: 'store.unavailable' });
    expect(await numbers(meters, 'cartera_open_watches')).toEqual(['cartera_open_watches 0']);
  });

  test('connections and jobs as they are asked; a queue that cannot be asked takes no other number away', async () => {
    const meters = createMeters();
    let counts = () => Promise.resolve({ queued: 3, active: 1 });
    meters.connections(() => ({ open: 5, idle: 3, waiting: 2 }));
    meters.queue(() => counts());
    expect(await numbers(meters, 'cartera_queue_jobs')).toEqual([
      'cartera_queue_jobs{state="queued"} 3',
      'cartera_queue_jobs{state="active"} 1',
    ]);
    counts = () => Promise.reject(new Error('gone'));
    expect(await numbers(meters, 'cartera_queue_jobs')).toEqual([]);
    expect(await numbers(meters, 'cartera_database_connections')).toEqual([
      'cartera_database_connections{state="in_use"} 2',
      'cartera_database_connections{state="idle"} 3',
      'cartera_database_connections{state="waiting"} 2',
    ]);
  });
});

test('a backend without a watch stays without one', () => {
  expect('watch' in observedBackend({} as Backend, {})).toBe(false);
});
