import { createMemoryStore } from '@cartera/backend/memory';
import { expect, test } from 'vitest';
import { parseTyped, type Terminal } from '../terminal/index.js';
import { sample } from './sample.js';

test('stopped before its end it says so, and goes on when it is run again', async () => {
  const store = createMemoryStore();
  const stop = new AbortController();
  const printed = { out: '', err: '' };
  const terminal: Terminal = {
    out: (text) => void (printed.out += text),
    err(text) {
      printed.err += text;
      if (text.includes('30 %')) stop.abort();
    },
    isWatched: true,
    env: {},
    clock: () => '2026-11-25T12:00:00Z',
    stopped: stop.signal,
    folders: {
      exists: () => true,
      ownerOf: async () => undefined,
      open: async () => ({ store, setAddress: async () => undefined, close: async () => undefined }),
    },
  };
  const typed = parseTyped(sample, ['--customers', '5', '--data', 'books', '--json']);
  await expect(sample.run(typed, terminal)).rejects.toMatchObject({ code: 'sample.stopped' });
  expect(printed.out).toBe('');
  expect(printed.err).not.toContain('100 %');
  expect(await sample.run(typed, { ...terminal, stopped: new AbortController().signal })).toBe(0);
  const report = JSON.parse(printed.out) as { added: number; unchanged: number };
  expect(report.unchanged).toBeGreaterThan(0);
  expect(report.added).toBeGreaterThan(0);
  const worklist = await store.summaries?.page({ asOf: '2026-11-24' });
  expect(worklist?.evaluatedOn).toBe('2026-11-24');
  expect(worklist?.rows.length).toBeGreaterThan(0);
});
