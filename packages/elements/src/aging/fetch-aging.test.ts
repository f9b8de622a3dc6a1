import { expect, test } from 'vitest';
import type { Backend } from '@cartera/backend';
import { agingReport } from './aging-report.fixture.js';
import { fetchAging } from './fetch-aging.js';

const whole = agingReport();
const first = { ...whole, rows: whole.rows.slice(0, 2), next: 'B-2' };
const rest = { ...whole, rows: whole.rows.slice(2) };
const { signal } = new AbortController();

/** A Backend that answers one after the other, and what it was asked. */
function answering(...answers: readonly unknown[]) {
  const asked: object[] = [];
  const view = async (_name: string, query: object) => answers[asked.push(query) - 1];
  return { asked, backend: { view } as unknown as Backend };
}

test('all accounts are asked without a stream, one with it', async () => {
  const { asked, backend } = answering(whole, whole);
  expect(await fetchAging(backend, { stream: '', limit: 10 }, { signal, before: undefined })).toEqual(whole);
  await fetchAging(backend, { stream: 'account/A-1', limit: 10 }, { signal, before: undefined });
  expect(asked).toEqual([{ limit: 10 }, { stream: 'account/A-1', limit: 10 }]);
});

test('a page that goes on is put to what was there, as of the same day', async () => {
  const { asked, backend } = answering(rest);
  expect(await fetchAging(backend, { stream: '', limit: 2, after: 'B-2' }, { signal, before: first })).toEqual(whole);
  expect(asked).toEqual([{ limit: 2, after: 'B-2', asOf: '2026-03-31' }]);
});

test('where the books moved meanwhile, all of it is fetched anew', async () => {
  const moved = agingReport([{ customerId: 'A-1', notDue: 1 }]);
  const { asked, backend } = answering({ ...moved, rows: [] }, moved);
  expect(await fetchAging(backend, { stream: '', limit: 2, after: 'B-2' }, { signal, before: first })).toEqual(moved);
  expect(asked[1]).toEqual({ limit: 4 });
});

test('what cannot be read, and what goes wrong on the way, has a name', async () => {
  const ask = (backend: Backend) => fetchAging(backend, { stream: '', limit: 2 }, { signal, before: undefined });
  expect(await ask(answering({ rows: 5 }).backend)).toMatchObject({ code: 'aging.unreadable', retryable: true });
  const view = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await ask({ view } as unknown as Backend)).toMatchObject({ code: 'backend.unreachable', retryable: true });
});
