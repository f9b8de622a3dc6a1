import type { Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { agingAccumulator, DEFAULT_POLICY, isKind, positionAt, promisesAt, type Entry, type StreamId } from '@cartera/core';
import { generatePortfolio, type PortfolioOptions, type SampleCommand } from '@cartera/samples';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadPortfolio } from './load-portfolio.js';

const YEAR: PortfolioOptions = { seed: 7, customers: 400, from: '2026-01-05', through: '2026-11-24' };
const going = { progress: () => undefined, stopped: new AbortController().signal };

const streamsOf = (commands: readonly SampleCommand[]): readonly StreamId[] => [...new Set(commands.map(({ command }) => command.stream))];

describe('a portfolio of some hundred customers', () => {
  const commands = [...generatePortfolio(YEAR)];
  const store = createMemoryStore();
  beforeAll(async () => {
    // a refusal would be sample.refused
    expect(await loadPortfolio(store, commands, going)).toEqual({ customers: 400, added: commands.length, unchanged: 0 });
  });

  async function journals() {
    return Promise.all(streamsOf(commands).map(async (stream) => store.load(stream)));
  }

  test('loaded again it adds nothing', async () => {
    expect(await loadPortfolio(store, commands, going)).toEqual({ customers: 400, added: 0, unchanged: commands.length });
  });

  test('entries are stamped with the instants they were learned at', async () => {
    const learned = new Map(commands.map(({ command, recordedAt }) => [command.id, recordedAt]));
    for (const { entries } of await journals())
      for (const { id, at } of entries) expect(Date.parse(at)).toBe(Date.parse(learned.get(id.slice(0, id.lastIndexOf('/'))) ?? ''));
  });

  test('promises end as often as the table says: 69 in a hundred of those that ran out are kept, in part 11, broken 20', async () => {
    const states = (await journals())
      .flatMap((journal) => promisesAt(journal, { asOf: '2026-11-24' }))
      .map(({ verdict, withdrawnOn }) => (withdrawnOn === undefined ? verdict.state : 'withdrawn'));
    const ended = states.filter((state) => state !== 'open' && state !== 'withdrawn');
    const share = (state: string) => ended.filter((other) => other === state).length / ended.length;
    expect(ended.length).toBeGreaterThan(300);
    expect(Math.abs(share('kept') - 0.69)).toBeLessThan(0.07);
    expect(Math.abs(share('partially-kept') - 0.11)).toBeLessThan(0.05);
    expect(Math.abs(share('broken') - 0.2)).toBeLessThan(0.07);
    expect(states.filter((state) => state === 'withdrawn').length).toBeGreaterThan(5);
    expect(states).toContain('open');
  });

  test('a promise ends as it was told: asked again are those that are broken, and no money for something else keeps them', async () => {
    for (const journal of await journals())
      for (const { promise, verdict, withdrawnOn } of promisesAt(journal, { asOf: '2026-11-24' })) {
        const dueOn = promise.parts[0]?.dueOn ?? '';
        if (withdrawnOn !== undefined || verdict.state !== 'broken' || dueOn > '2026-11-18') continue;
        const asked = journal.entries.filter(
          (entry) => isKind(entry, 'contact-logged') && entry.on > dueOn && entry.on <= daysAfter(dueOn, 6),
        );
        expect(asked.length, promise.id).toBeGreaterThan(0);
      }
  });

  test('one in four invoices or so is disputed; those with something open rest, and most are settled', async () => {
    const entries = (await journals()).flatMap((journal) => journal.entries);
    const count = (kind: Entry['kind']) => entries.filter((entry) => entry.kind === kind).length;
    expect(count('hold-placed') / count('invoice-recorded')).toBeGreaterThan(0.1);
    expect(count('hold-placed') / count('invoice-recorded')).toBeLessThan(0.25);
    expect(count('hold-lifted') / count('hold-placed')).toBeGreaterThan(0.7);
    expect(count('account-assigned') / 400).toBeGreaterThan(0.8);
  });

  test('instalments are paid late as often as is said, and some very late', async () => {
    let [due, late, veryLate] = [0, 0, 0];
    for (const { entries } of await journals())
      for (const { dueOn, open } of dueSlices(entries)) {
        if (dueOn > '2026-08-20') continue;
        due += 1;
        if (open(dueOn) > 0) late += 1;
        if (open(daysAfter(dueOn, 90)) > 0) veryLate += 1;
      }
    // 47 % of those who pay; who has stopped paying, what was paid in part or was disputed, comes on top
    expect(late / due).toBeGreaterThan(0.45);
    expect(late / due).toBeLessThan(0.62);
    expect(veryLate / due).toBeGreaterThan(0.02);
    expect(veryLate / due).toBeLessThan(0.15);
  });

  test('its aging fills every bucket, most of it not due', async () => {
    const aging = agingAccumulator(DEFAULT_POLICY.aging, { asOf: '2026-11-24' });
    for (const journal of await journals())
      for (const { open, issuedOn, dueOn } of positionAt(journal, { asOf: '2026-11-24' }).instalments)
        aging.add(journal.stream, { amount: { amount: open.total, currency: open.currency }, issuedOn, dueOn });
    const pesos = aging.report().totals.find(({ currency }) => currency === 'MXN');
    const shares = pesos?.buckets.map(({ amount }) => amount / pesos.total) ?? [];
    expect((pesos?.notDue ?? 0) / (pesos?.total ?? 1)).toBeGreaterThan(0.5);
    expect(shares.every((part) => part > 0.005)).toBe(true);
    expect(shares.at(-1)).toBeGreaterThan(0.04);
    expect(shares.at(-1)).toBeLessThan(0.35);
    expect(aging.report().totals.map(({ currency }) => currency)).toEqual(['MXN', 'USD']);
  });
});

test.each([
  ['all late, half in dollars, many stop', { mix: { latePermille: 1000, usdPermille: 500, stoppedPermille: 400 } }],
  ['all in time, all in dollars, nobody stops', { mix: { latePermille: 0, usdPermille: 1000, stoppedPermille: 0 } }],
  ['the first days there are', { from: '2010-07-01', through: '2011-02-28', mix: { latePermille: 900 } }],
  ['the last days there are', { from: '2029-05-01', through: '2029-12-31', mix: { latePermille: 900 } }],
])('what is asked at its ends is accepted whole: %s', async (_words, asked) => {
  const commands = [...generatePortfolio({ ...YEAR, seed: 4_294_967_295, customers: 150, ...asked })];
  expect(await loadPortfolio(createMemoryStore(), commands, going)).toMatchObject({ added: commands.length });
});

test('a loading that broke off goes on, and more customers only add', async () => {
  const store: Store = createMemoryStore();
  const stop = new AbortController();
  const options = { ...YEAR, customers: 10 };
  const part = await loadPortfolio(store, generatePortfolio(options), { progress: () => stop.abort(), stopped: stop.signal });
  expect(part).toMatchObject({ customers: 0, unchanged: 0 });
  expect(part.added).toBeGreaterThan(0);
  const rest = await loadPortfolio(store, generatePortfolio(options), going);
  expect(rest).toMatchObject({ customers: 10, unchanged: part.added });
  const more = await loadPortfolio(store, generatePortfolio({ ...options, customers: 12 }), going);
  expect(more).toMatchObject({ customers: 12, unchanged: part.added + rest.added });
});

test('another portfolio under the same ids stops it, with the reason', async () => {
  const store = createMemoryStore();
  await loadPortfolio(store, generatePortfolio({ ...YEAR, customers: 2 }), going);
  await expect(loadPortfolio(store, generatePortfolio({ ...YEAR, seed: 8, customers: 2 }), going)).rejects.toMatchObject({
    code: 'sample.refused',
    facts: { code: 'account.already_open' },
  });
});

/** Instalments of invoices, with what is open of them at the end of a day. */
function dueSlices(entries: readonly Entry[]) {
  const postings = entries.flatMap((entry) => entry.postings ?? []);
  return entries.flatMap((entry) => {
    if (!isKind(entry, 'invoice-recorded')) return [];
    const { itemId, instalments } = entry.facts;
    return instalments.map(({ number, dueOn }) => {
      const own = postings.filter((posting) => posting.itemId === itemId && posting.instalment === number);
      return { dueOn, open: (day: string) => own.reduce((sum, { on, amount }) => (on <= day ? sum + amount.amount : sum), 0) };
    });
  });
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
