import type { Store, Summaries } from '@cartera/backend';
import { stampEntries, type Change, type Entry, type EntryDraft, type WorkItem } from '@cartera/core';

/** A store with a fault of its making: it does wrong and says nothing. */
export interface Mutant {
  readonly fault: string;
  readonly of: (store: Store) => Store;
}

/** One in so many: a fault that never rests would be too easy to find. */
function oneIn(count: number): () => boolean {
  let n = 0;
  return () => {
    n += 1;
    return n % count === 0;
  };
}

/** Changes what a commit is given. */
function committing(change: (store: Store, sometimes: () => boolean) => Store['commit'], count = 5): Mutant['of'] {
  return (store) => ({ ...store, commit: change(store, oneIn(count)) });
}

/** Changes how rows are kept and told. */
function keepingRows(change: (rows: Summaries) => Partial<Summaries>): Mutant['of'] {
  return (store) => (store.summaries ? { ...store, summaries: { ...store.summaries, ...change(store.summaries) } } : store);
}

function eachDraft(changes: readonly Change[], change: (draft: EntryDraft) => EntryDraft): readonly Change[] {
  return changes.map((one) => ({ ...one, entries: one.entries.map(change) }));
}

/** Faults that somebody's store might have; the simulation has to find each. */
export const MUTANTS: readonly Mutant[] = [
  {
    fault: 'drops the last posting of an entry',
    of: committing(
      (store, sometimes) => (changes, options) =>
        store.commit(sometimes() ? eachDraft(changes, (draft) => ({ ...draft, postings: draft.postings.slice(0, -1) })) : changes, options),
      3,
    ),
  },
  {
    fault: 'writes a commit twice',
    of: committing((store, sometimes) => async (changes, options) => {
      const done = await store.commit(changes, options);
      if (!done.ok || !sometimes()) return done;
      const again = eachDraft(changes, (draft) => ({ ...draft, id: `${draft.id}0` })).map(({ stream, entries }) => ({ stream, entries }));
      await store.commit(again, { idempotencyKey: `${options.idempotencyKey} again`, request: '', at: options.at });
      return done;
    }),
  },
  {
    fault: 'forgets a key',
    of: (store) => {
      const forgets = oneIn(4);
      return {
        ...store,
        commit: (changes, options) =>
          store.commit(changes, { ...options, idempotencyKey: `${options.idempotencyKey}${forgets() ? ' ' : ''}` }),
      };
    },
  },
  {
    fault: 'acknowledges what it does not write',
    of: committing(
      (store, sometimes) => async (changes, options) => {
        if (!sometimes()) return store.commit(changes, options);
        const entries: Entry[] = [];
        for (const { stream, entries: drafts } of changes) {
          const last = (await store.load(stream)).entries.at(-1);
          entries.push(...stampEntries(last, stream, drafts, { at: options.at, salt: () => '' }));
        }
        return { ok: true, request: options.request, entries, at: options.at };
      },
      9,
    ),
  },
  {
    fault: 'writes one side of a transfer',
    of: committing((store) => (changes, { summaries = [], ...options }) => {
      const [first] = changes;
      return store.commit(changes.slice(0, 1), { ...options, summaries: summaries.filter(({ stream }) => stream === first?.stream) });
    }),
  },
  {
    fault: 'does not compare versions',
    of: committing((store) => async (changes, options) => {
      const blind = changes.map(({ stream, entries }) => ({ stream, entries }));
      const done = await store.commit(blind, options);
      return done.ok ? done : store.commit(blind, { ...options, summaries: [] });
    }),
  },
  {
    fault: 'answers a repeat with another’s entries',
    of: (store) => {
      const other = oneIn(3);
      return {
        ...store,
        find: async (key) => {
          const known = await store.find(key);
          return known && other() ? { ...known, entries: known.entries.slice(0, -1) } : known;
        },
      };
    },
  },
  {
    fault: 'stamps an entry earlier than the one before it',
    of: (store) => ({
      ...store,
      load: async (stream, options) => {
        const journal = await store.load(stream, options);
        return { ...journal, entries: journal.entries.map((entry, n) => (n === 5 ? { ...entry, at: '2026-01-01T00:00:00Z' } : entry)) };
      },
    }),
  },
  {
    fault: 'changes an amount after it was written',
    of: (store) => ({
      ...store,
      load: async (stream, options) => {
        const journal = await store.load(stream, options);
        const changed = (entry: Entry) => ({ ...entry, facts: { ...entry.facts, amount: { amount: 1, currency: 'MXN' } } });
        return { ...journal, entries: journal.entries.map((entry) => (entry.kind === 'payment-recorded' ? changed(entry) : entry)) };
      },
    }),
  },
  {
    fault: 'loses personal data',
    of: committing(
      (store, sometimes) => (changes, options) =>
        store.commit(sometimes() ? eachDraft(changes, ({ personal: _lost, ...draft }) => draft) : changes, options),
    ),
  },
  {
    fault: 'leaves out postings of the day itself',
    of: (store) => ({
      ...store,
      async *postings({ asOf, ...rest }) {
        for await (const list of store.postings({ ...rest, ...(asOf !== undefined && { asOf }) }))
          yield asOf === undefined ? list : list.filter(({ on }) => on !== asOf);
      },
    }),
  },
  {
    fault: 'knows postings before they came',
    of: (store) => ({ ...store, postings: ({ knownAt: _ignored, ...query }) => store.postings(query) }),
  },
  {
    fault: 'keeps the row of before',
    of: (store) => {
      const kept = new Map<string, WorkItem>();
      const stale = (row: WorkItem): WorkItem => {
        const before = kept.get(row.stream);
        kept.set(row.stream, row);
        return before ? { ...before, version: row.version, evaluatedOn: row.evaluatedOn } : row;
      };
      return {
        ...store,
        commit: (changes, { summaries = [], ...options }) => store.commit(changes, { ...options, summaries: summaries.map(stale) }),
      };
    },
  },
  { fault: 'loses rows that the day’s run puts', of: keepingRows(() => ({ put: async () => undefined })) },
  { fault: 'says that nobody waits for the day’s run', of: keepingRows(() => ({ due: async () => [] })) },
  {
    fault: 'leaves a row out between two pages',
    of: keepingRows((rows) => ({
      page: async (query) => {
        const page = await rows.page(query);
        return query.after === undefined || page.next === undefined ? page : rows.page({ ...query, after: page.next });
      },
    })),
  },
  {
    fault: 'sorts the list upside down',
    of: keepingRows((rows) => ({
      page: async (query) => {
        const page = await rows.page(query);
        return { ...page, rows: page.rows.toReversed() };
      },
    })),
  },
  {
    fault: 'counts a row too many',
    of: keepingRows((rows) => ({
      page: async (query) => {
        const page = await rows.page(query);
        return { ...page, total: page.total + (query.order === 'name' ? 1 : 0) };
      },
    })),
  },
  {
    fault: 'does not tell a move',
    of: (store) => ({
      ...store,
      async *changes(after) {
        if (!store.changes) return;
        for await (const change of store.changes(after)) if (after === undefined || change.stream !== 'account/A') yield change;
      },
    }),
  },
  {
    fault: 'tells a move with the version before',
    of: (store) => ({
      ...store,
      async *changes(after) {
        if (!store.changes) return;
        for await (const change of store.changes(after)) yield { ...change, version: Math.max(1, change.version - 1) };
      },
    }),
  },
];
