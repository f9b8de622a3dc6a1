import type { Backend, Views } from '@cartera/backend';
import type { Entry } from '@cartera/core';
import { describe, expect, test, vi } from 'vitest';
import { TimelineController } from './timeline-controller.js';

const entryOf = (seq: number): Entry => ({
  id: `e-${seq}/1`,
  kind: 'note-logged',
  v: 1,
  stream: 'account/A',
  seq,
  on: '2028-03-01',
  at: '2028-03-01T18:00:00Z',
  by: 'ana',
  facts: {},
  postings: [],
  digest: '',
});

/** A Backend whose journal has so many entries, and what was asked of it. */
function journalOf(count: () => number) {
  const asked: Views['journal']['query'][] = [];
  const view = async (_name: 'journal', query: Views['journal']['query']) => {
    asked.push(query);
    const { after = 0, limit = 100 } = query;
    const all = Array.from({ length: count() }, (_, index) => entryOf(index + 1)).filter(({ seq }) => seq > after);
    const entries = all.slice(0, limit);
    return { entries, ...(all.length > entries.length && { next: entries.at(-1)?.seq }) };
  };
  return { asked, backend: { view } as unknown as Backend };
}

const host = { requestUpdate: () => undefined };
const seqs = ({ entries }: TimelineController) => [entries[0]?.seq, entries.at(-1)?.seq, entries.length];

describe('TimelineController', () => {
  test('begins at the end, goes back a page at a time to the beginning, and on when the account does', async () => {
    let count = 600;
    const { asked, backend } = journalOf(() => count);
    const timeline = new TimelineController(host);
    const expected = () => timeline.expect({ stream: 'account/A', version: count, entries: undefined, backend });
    expected();
    await vi.waitFor(() => expect(seqs(timeline)).toEqual([351, 600, 250]));
    expected();
    for (let shown = 40; shown < 250; shown += 40) timeline.earlier(250);
    timeline.earlier(250);
    await vi.waitFor(() => expect(seqs(timeline)).toEqual([101, 600, 500]));
    expect(timeline.hasEarlier).toBe(true);
    while (timeline.shown < 500) timeline.earlier(500);
    timeline.earlier(500);
    await vi.waitFor(() => expect(seqs(timeline)).toEqual([1, 600, 600]));
    expect(timeline.hasEarlier).toBe(false);
    count = 602;
    expected();
    await vi.waitFor(() => expect(seqs(timeline)).toEqual([1, 602, 602]));
    expect(asked.map(({ after, limit }) => [after, limit])).toEqual([
      [350, 1000],
      [100, 250],
      [0, 100],
      [600, 1000],
    ]);
  });

  test('a page that does not come leaves no gap: it is asked for again', async () => {
    const { backend } = journalOf(() => 300);
    let lost = false;
    const view = async (...args: Parameters<Backend['view']>) => {
      if (lost) throw new TypeError('Failed to fetch');
      return backend.view(...args);
    };
    const timeline = new TimelineController(host);
    const expected = () => timeline.expect({ stream: 'account/A', version: 300, entries: undefined, backend: losing });
    const losing = { view } as unknown as Backend;
    expected();
    await vi.waitFor(() => expect(timeline.entries.length).toBe(250));
    while (timeline.shown < 250) timeline.earlier(250);
    lost = true;
    timeline.earlier(250);
    await vi.waitFor(() => expect(timeline.failure).toBeDefined());
    lost = false;
    timeline.retry();
    expected();
    await vi.waitFor(() => expect(timeline.loading).toBe(false));
    timeline.earlier(250);
    await vi.waitFor(() => expect(seqs(timeline)).toEqual([1, 300, 300]));
  });

  test('another account forgets; a Backend that fails is asked again only when that is wanted', async () => {
    const failing = { view: vi.fn(async () => Promise.reject(new TypeError('Failed to fetch'))) };
    const backend = failing as unknown as Backend;
    const timeline = new TimelineController(host);
    const expected = () => timeline.expect({ stream: 'account/A', version: 3, entries: undefined, backend });
    expected();
    await vi.waitFor(() => expect(timeline.failure?.code).toBe('backend.unreachable'));
    expected();
    expect(failing.view).toHaveBeenCalledTimes(1);
    timeline.retry();
    expected();
    await vi.waitFor(() => expect(failing.view).toHaveBeenCalledTimes(2));
    timeline.expect({ stream: 'account/B', version: 0, entries: undefined, backend });
    expect(timeline.failure).toBeUndefined();
  });

  test('an answer that is none is said; entries of the page are not asked for', async () => {
    const view = vi.fn(async () => ({ entries: [{}] }));
    const timeline = new TimelineController(host);
    timeline.expect({ stream: 'account/A', version: 3, entries: [entryOf(1)], backend: { view } as unknown as Backend });
    expect([timeline.entries.length, view.mock.calls.length]).toEqual([1, 0]);
    timeline.expect({ stream: 'account/A', version: 3, entries: undefined, backend: { view } as unknown as Backend });
    await vi.waitFor(() => expect(timeline.failure?.code).toBe('account.unreadable'));
  });
});
