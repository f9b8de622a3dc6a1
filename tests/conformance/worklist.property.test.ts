import { createBackend, createBatchWriter, runDay, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import {
  addDays,
  decide,
  policyInForce,
  positionAt,
  situationAt,
  workItem,
  type Command,
  type Journal,
  type LocalDate,
  type Policy,
  type WorkItem,
} from '@cartera/core';
import { REFERENCES } from '@cartera/testing';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { steps, tellSteps } from '../../packages/core/src/decisions/random-story.fixture.js';
import { openEngines } from './open-engines.js';

const engines = openEngines();
afterAll(engines.close);

const STORES: Readonly<Record<string, { readonly runs: number; readonly create: () => Promise<Store> }>> = {
  memory: { runs: 60, create: () => Promise.resolve(createMemoryStore()) },
  pglite: { runs: 6, create: engines.pglite },
  postgresql: { runs: 6, create: engines.postgresql },
};

const START = '2026-05-01';
const rules = { policies: [], references: REFERENCES };
/** Those who tell the stories charge by the same terms. */
const CHARGING = {
  policies: [
    {
      ...policyInForce([], { on: START }),
      id: 'charging',
      from: '2026-01-01',
      lateInterest: { rate: { perMonth: '0.05' }, dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' },
      interest: { tax: { percent: '16', rounding: 'half-up' }, chargeDaysOfMonth: [10, 25, 31] },
    } satisfies Policy,
  ],
  references: REFERENCES,
};
const clockOf = (day: LocalDate) => () => `${day}T18:00:00Z`;

/** A row made anew from what the store holds. */
async function fresh(store: Store, stream: Command['stream'], asOf: LocalDate): Promise<WorkItem> {
  return workItem(situationAt(await store.load(stream), { asOf, policy: policyInForce([], { on: asOf }), references: REFERENCES }));
}

async function rowsOf(store: Store): Promise<readonly WorkItem[]> {
  const { rows } = (await store.summaries?.page({ limit: 1000, order: 'name' })) ?? { rows: [] };
  const gone = await store.summaries?.page({ limit: 1000, order: 'name', filter: { reason: 'worklist.nothing_past_due' } });
  return [...rows, ...(gone?.rows ?? []).filter(({ exit }) => exit !== undefined)].toSorted((a, b) => (a.stream < b.stream ? -1 : 1));
}

/** But for the day of evaluation, which a row that did not change keeps. */
const lasting = (rows: readonly WorkItem[]) => rows.map(({ asOf: _asOf, evaluatedOn: _evaluatedOn, ...row }) => row);

/** Stories as entries of accounts, without rows: as books that were filled before there was a worklist. */
async function load(store: Store, stories: readonly Parameters<typeof tellSteps>[0][]): Promise<void> {
  for (const [n, story] of stories.entries()) {
    const { entries } = tellSteps(story).journal;
    const drafts = entries.map(({ seq: _seq, at: _at, stream: _stream, digest: _digest, commitment: _commitment, ...draft }) => ({
      ...draft,
      id: `${n}:${draft.id}`,
      facts: renamed(draft.facts, n),
    }));
    await store.commit([{ stream: `account/${n}`, entries: drafts }], {
      idempotencyKey: `load-${n}`,
      request: 'load',
      at: `${START}T18:00:00Z`,
    });
  }
}

/** What names entries by id names them by their new ids. */
function renamed(facts: Readonly<Record<string, unknown>>, n: number): Readonly<Record<string, unknown>> {
  return JSON.parse(JSON.stringify(facts), (key: string, value: unknown) => {
    if (key === 'entryId') return `${n}:${String(value)}`;
    return key === 'entryIds' ? (value as readonly string[]).map((id) => `${n}:${id}`) : value;
  }) as Readonly<Record<string, unknown>>;
}

describe.each(Object.entries(STORES))('the worklist on %s', (_name, { runs, create }) => {
  // Whatever is submitted, the row beside the entries is the one that would be made anew from them.
  test('after every command a row is what its entries say', async () => {
    await fc.assert(
      fc.asyncProperty(steps(14), async (list) => {
        const store = await create();
        const commands = commandsOf(list);
        for (const { command, day } of commands) {
          const backend = createBackend(store, { ...rules, caller: { id: 'ana', role: 'clerk' }, clock: clockOf(day) });
          const { id, by: _by, ...request } = command;
          const outcome = await backend.submit(request, { idempotencyKey: id });
          const wrote = outcome.ok && outcome.receipt.entryIds.length > 0; // nothing to charge: accepted, and no entry
          if (wrote) expect((await rowsOf(store))[0]).toEqual(await fresh(store, 'account/ACME', day));
        }
      }),
      { numRuns: runs },
    );
  });

  // A batch writes rows where it has whole journals; what it leaves, the day's run finds.
  test('after a batch a row is what its entries say, or the account waits for the day’s run', async () => {
    await fc.assert(
      fc.asyncProperty(steps(14), fc.boolean(), fc.constantFrom({}, { rowsLater: true } as const), async (list, inBulk, later) => {
        const whole = await create();
        const { batches: _batches, ...single } = whole;
        const writer = createBatchWriter(inBulk ? whole : single, {
          ...rules,
          ...later,
          caller: { id: 'ana', role: 'clerk' },
          clock: clockOf(START),
        });
        const commands = commandsOf(list).map(({ command }) => command);
        await writer.submit(commands.slice(0, 6));
        await writer.submit(commands.slice(6));
        const due = await whole.summaries?.due({ through: START, limit: 10 });
        if (due?.length === 0) expect(await rowsOf(whole)).toEqual([await fresh(whole, 'account/ACME', START)]);
        else expect(due).toEqual(['account/ACME']);
        await runDay(whole, { ...rules, on: START, clock: clockOf(START) });
        expect(await rowsOf(whole)).toEqual([await fresh(whole, 'account/ACME', START)]);
      }),
      { numRuns: runs },
    );
  });

  // A run looks only at what is due, and the list is as if it had looked at all.
  test('a day’s run gives what evaluating all would give, whether days are run one by one, left out, or shared by shards', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps(14), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 40 }), async (stories, days) => {
        const [daily, once, shared] = [await create(), await create(), await create()];
        for (const store of [daily, once, shared]) await load(store, stories);
        const last = addDays(START, days);
        for (let day = START; day <= last; day = addDays(day, 1)) await runDay(daily, { ...rules, on: day, clock: clockOf(day) });
        await runDay(once, { ...rules, on: START, clock: clockOf(START) });
        await runDay(once, { ...rules, on: last, clock: clockOf(last) });
        const reports = await Promise.all(
          [0, 1, 2].map((index) => runDay(shared, { ...rules, on: last, clock: clockOf(last), shard: { index, of: 3 } })),
        );
        expect(reports.reduce((sum, { evaluated }) => sum + evaluated, 0)).toBe(stories.length);
        const all = await Promise.all(stories.map((_story, n) => fresh(daily, `account/${n}`, last)));
        for (const store of [daily, once, shared]) expect(lasting(await rowsOf(store))).toEqual(lasting(all));
        for (const store of [daily, once, shared])
          expect(await runDay(store, { ...rules, on: last, clock: clockOf(last) })).toEqual({ evaluated: 0, written: 0 });
      }),
      { numRuns: runs },
    );
  });

  // Interest is charged by runs: on every charging day or on the last one only, with and without shards, the same is charged in all, and nothing is left to charge.
  test('whatever days are run, interest charged through the last charging day is what was earned by then', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps(14), { minLength: 1, maxLength: 3 }), fc.integer({ min: 9, max: 60 }), async (stories, days) => {
        const [daily, once, shared] = [await create(), await create(), await create()];
        for (const store of [daily, once, shared]) await load(store, stories);
        const last = addDays(START, days);
        const run = (store: Store, on: LocalDate, more: object = {}) => runDay(store, { ...CHARGING, ...more, on, clock: clockOf(on) });
        for (let day = START; day <= last; day = addDays(day, 1)) await run(daily, day);
        await run(once, last);
        await Promise.all([0, 1].map((index) => run(shared, last, { shard: { index, of: 2 } })));
        const policy = policyInForce(CHARGING.policies, { on: last });
        const on = policy.lastChargeOn ?? last;
        for (const [n] of stories.entries()) {
          const stream = `account/${n}` as const;
          const charged = await Promise.all([daily, once, shared].map(async (store) => interestOf(await store.load(stream), on)));
          expect(charged[1]).toEqual(charged[0]);
          expect(charged[2]).toEqual(charged[0]);
          for (const store of [daily, once, shared]) {
            const command = { id: 'again', kind: 'charge-interest', stream, on, by: 'ana', facts: {} } as const;
            const journal = await store.load(stream);
            const decision = decide(command, situationAt(journal, { asOf: on, policy, references: REFERENCES }));
            expect(decision.ok && decision.changes.flatMap(({ entries }) => entries)).toEqual([]);
          }
        }
        for (const store of [daily, once, shared]) expect(await run(store, last)).toEqual({ evaluated: 0, written: 0 });
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});

/** What was charged and taxed of each instalment by a day, waived included. */
function interestOf(journal: Journal, asOf: LocalDate): readonly (readonly [string, number, number])[] {
  return positionAt(journal, { asOf }).instalments.map(({ itemId, original }) => [itemId, original.lateInterest, original.tax]);
}

/** The same steps as commands: what a story accepts, on the day it is told. */
function commandsOf(list: Parameters<typeof tellSteps>[0]): readonly { readonly command: Command; readonly day: LocalDate }[] {
  const told: { command: Command; day: LocalDate }[] = [
    {
      command: {
        id: 'open',
        kind: 'open-account',
        stream: 'account/ACME',
        on: '2026-01-01',
        by: 'ana',
        facts: { customer: { name: 'Ñandú' } },
      },
      day: '2026-01-02',
    },
  ];
  tellSteps(list, (command, at) => told.push({ command, day: at.slice(0, 10) }));
  return told;
}
