import { chargeKey, DEFAULT_POLICY, policyInForce, positionAt, type LateInterestTerms, type LocalDate, type Policy } from '@cartera/core';
import { describe, expect, test } from 'vitest';
import { createBackend } from '../create-backend.js';
import { createMemoryStore } from '../memory/index.js';
import type { Backend, Store } from '../ports/index.js';
import { runDay } from './run-day.js';

/** 1 % a day, charged on the 15th and on the last day of each month. */
const policies: readonly Policy[] = [
  {
    ...DEFAULT_POLICY,
    id: 'with-interest',
    from: '2026-01-01',
    lateInterest: { rate: { perDay: '0.01' }, dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' },
    interest: { chargeDaysOfMonth: [15, 31] },
  },
];
const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };
const rules = { policies, references: { calendar } };
const clockOf = (day: LocalDate) => () => `${day}T18:00:00Z`;
const run = (store: Store, on: LocalDate, more: object = {}) => runDay(store, { ...rules, on, clock: clockOf(on), ...more });
const backendOn = (store: Store, day: LocalDate): Backend =>
  createBackend(store, { ...rules, caller: { id: 'ana', role: 'clerk' }, clock: clockOf(day) });
const mxn = (amount: number) => ({ amount, currency: 'MXN' });

/** Accounts A0, A1 …, each with 100.00 due on 10 March. */
async function books(count = 1, amount = 10_000): Promise<Store> {
  const store = createMemoryStore();
  const [on, total] = ['2026-03-02', mxn(amount)];
  for (let n = 0; n < count; n += 1) {
    const [stream, backend] = [`account/A${n}`, backendOn(store, on)] as const;
    await backend.submit({ kind: 'open-account', stream, on, facts: { customer: { name: `A${n}` } } }, { idempotencyKey: `o-${n}` });
    const facts = { itemId: `F-${n}`, total, instalments: [{ number: 1, dueOn: '2026-03-10', amount: total }] };
    await backend.submit({ kind: 'record-invoice', stream, on, facts }, { idempotencyKey: `i-${n}` });
  }
  return store;
}

async function pay(store: Store, { day, on, amount }: { readonly day: LocalDate; readonly on: LocalDate; readonly amount: number }) {
  const facts = { paymentId: `P-${on}`, amount: mxn(amount), method: 'transfer', apply: 'by-policy' } as const;
  const outcome = await backendOn(store, day).submit(
    { kind: 'record-payment', stream: 'account/A0', on, facts },
    { idempotencyKey: `p-${on}` },
  );
  expect(outcome.ok).toBe(true);
}

async function chargesOf(store: Store, stream: `account/${string}` = 'account/A0') {
  const { entries } = await store.load(stream);
  return entries.filter(({ kind }) => kind === 'interest-charged');
}

async function interestAt(store: Store, asOf: LocalDate): Promise<number | undefined> {
  return positionAt(await store.load('account/A0'), { asOf }).instalments[0]?.original.lateInterest;
}

describe('interest on its days', () => {
  // Found by trying: the key of a charge is made of account and day, which the customer knows; a promise under it stood in the charge's way.
  test('is charged whatever key a customer sends its promise with', async () => {
    const store = await books();
    await run(store, '2026-03-14');
    const caller = { id: 'customer/A0', role: 'customer', streams: ['account/A0'] } as const;
    const customer = createBackend(store, { ...rules, caller, clock: clockOf('2026-03-14') });
    const facts = { promiseId: 'PP-1', parts: [{ dueOn: '2026-03-20', amount: mxn(100) }] };
    const promise = { kind: 'make-promise', stream: 'account/A0', on: '2026-03-14', facts } as const;
    await customer.submit(promise, { idempotencyKey: chargeKey('account/A0', '2026-03-15') });
    await run(store, '2026-03-15');
    expect(await chargesOf(store)).toHaveLength(1);
  });

  test('is charged once, by the run, with its basis; the row says when the next is', async () => {
    const store = await books();
    expect(await run(store, '2026-03-14')).toEqual({ evaluated: 1, written: 1 });
    const due = await store.summaries?.page({ limit: 1 });
    expect(due?.rows[0]?.changesOn).toBe('2026-03-15');
    expect(await run(store, '2026-03-15')).toEqual({ evaluated: 1, written: 1, consequences: { 'interest-charged': 1 } });
    const [charge] = await chargesOf(store);
    expect(charge).toMatchObject({
      on: '2026-03-15',
      by: 'day-run',
      basis: { asOf: '2026-03-15', policy: 'with-interest@1' },
      facts: { through: '2026-03-15', lines: [{ itemId: 'F-0', toCharge: mxn(500) }] }, // 5 days of 1.00
    });
    const page = await store.summaries?.page({ limit: 1 });
    expect(page?.rows[0]).toMatchObject({ toCollect: [mxn(10_500)], evaluatedOn: '2026-03-15', changesOn: '2026-03-31' });
    expect(await run(store, '2026-03-15')).toEqual({ evaluated: 0, written: 0 });
    expect(await chargesOf(store)).toHaveLength(1);
  });

  test('days that were left out are charged with the last of them; the total is the same', async () => {
    const [daily, late] = [await books(), await books()];
    for (const day of ['2026-03-15', '2026-03-31', '2026-04-15', '2026-04-20']) await run(daily, day);
    await run(late, '2026-04-20');
    expect((await chargesOf(daily)).map(({ on }) => on)).toEqual(['2026-03-15', '2026-03-31', '2026-04-15']);
    expect((await chargesOf(late)).map(({ on }) => on)).toEqual(['2026-04-15']);
    expect([await interestAt(daily, '2026-04-20'), await interestAt(late, '2026-04-20')]).toEqual([3600, 3600]); // 36 days of 1.00
  });

  test('what earns nothing by one charging day is charged on a later one: a debt in its grace, a debt too small', async () => {
    const slow = { perYear: '0.06' } as const;
    const terms = { dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' } as const;
    const charged = async (lateInterest: LateInterestTerms, amount: number) => {
      const store = await books(1, amount);
      const house = policies.map((policy) => ({ ...policy, lateInterest }));
      for (const day of ['2026-03-11', '2026-03-15', '2026-03-31', '2026-04-15']) await run(store, day, { policies: house });
      return (await chargesOf(store)).map(({ on }) => on);
    };
    expect(await charged({ ...terms, rate: slow, grace: { days: 5, then: 'from-due' } }, 1_000_000)).toEqual(['2026-03-31', '2026-04-15']);
    expect(await charged({ ...terms, rate: slow }, 100)).toEqual(['2026-04-15']); // 1.00 earns 0.6 cents in 36 days, 0.35 in 21
  });

  test('two runs at once charge once', async () => {
    const store = await books(3);
    await Promise.all([run(store, '2026-03-15'), run(store, '2026-03-15')]);
    for (const n of [0, 1, 2]) expect(await chargesOf(store, `account/A${n}`)).toHaveLength(1);
    expect(await run(store, '2026-03-15')).toEqual({ evaluated: 0, written: 0 });
  });

  test('a run that was killed half-way is gone on with by the next; nothing is charged twice', async () => {
    const store = await books(3);
    let commits = 0;
    const commit: Store['commit'] = async (...asked) => {
      commits += 1;
      if (commits === 2) throw new Error('the machine is gone');
      return store.commit(...asked);
    };
    await expect(run({ ...store, commit }, '2026-03-15')).rejects.toMatchObject({ code: 'store.unavailable' });
    expect(await run(store, '2026-03-15')).toEqual({ evaluated: 2, written: 2, consequences: { 'interest-charged': 2 } });
    for (const n of [0, 1, 2]) expect(await chargesOf(store, `account/A${n}`)).toHaveLength(1);
  });

  test('shards charge each account once', async () => {
    const store = await books(6);
    const reports = await Promise.all([0, 1, 2].map((index) => run(store, '2026-03-15', { shard: { index, of: 3 } })));
    expect(reports.reduce((sum, { consequences }) => sum + (consequences?.['interest-charged'] ?? 0), 0)).toBe(6);
  });
});

describe('what comes in late', () => {
  test('a payment before the run of a charging day leaves the account due: the charge is not lost', async () => {
    const store = await books();
    await run(store, '2026-03-14');
    await pay(store, { day: '2026-03-16', on: '2026-03-16', amount: 1_000 }); // nobody ran the 15th
    expect((await store.summaries?.due({ through: '2026-03-16', limit: 1 }))?.length).toBe(1);
    expect(await run(store, '2026-03-16')).toEqual({ evaluated: 1, written: 1, consequences: { 'interest-charged': 1 } });
    expect(await interestAt(store, '2026-03-15')).toBe(500);
  });

  test('a back-dated payment brings a credit on the next charging day, not before', async () => {
    const store = await books();
    await run(store, '2026-03-15');
    await pay(store, { day: '2026-03-16', on: '2026-03-12', amount: 5_000 }); // 2 days of 1.00, 3 of 0.50
    expect(await run(store, '2026-03-16')).toEqual({ evaluated: 0, written: 0 });
    await run(store, '2026-03-31');
    expect(await interestAt(store, '2026-03-31')).toBe(200 + 950); // of 50.00 from the 12th on, 19 days of 0.50
    expect(await chargesOf(store)).toHaveLength(2);
  });

  test('a credit of interest that was paid already says, by kind, that the money is the customer’s again', async () => {
    const store = await books();
    await run(store, '2026-03-15');
    await pay(store, { day: '2026-03-16', on: '2026-03-16', amount: 500 }); // the interest of 5 days
    await pay(store, { day: '2026-03-17', on: '2026-03-12', amount: 10_000 }); // it had been 2
    const { consequences } = await run(store, '2026-03-31');
    expect(consequences).toEqual({ 'interest-charged': 1, 'interest-released': 1 });
    expect(await interestAt(store, '2026-03-31')).toBe(200);
  });

  test('a debt paid late between two charging days still owes what it earned', async () => {
    const store = await books();
    await pay(store, { day: '2026-03-13', on: '2026-03-13', amount: 10_000 });
    expect(await run(store, '2026-03-15')).toMatchObject({ consequences: { 'interest-charged': 1 } });
    expect(await interestAt(store, '2026-03-15')).toBe(300);
    await pay(store, { day: '2026-03-20', on: '2026-03-20', amount: 300 });
    expect(await run(store, '2026-03-31')).toEqual({ evaluated: 0, written: 0 });
  });

  test('a charge that was voided stays so until the next charging day', async () => {
    const store = await books();
    await run(store, '2026-03-15');
    const [charge] = await chargesOf(store);
    const facts = { entryId: charge?.id ?? '', reason: 'cortesía' };
    await backendOn(store, '2026-03-16').submit(
      { kind: 'void-entry', stream: 'account/A0', on: '2026-03-16', facts },
      { idempotencyKey: 'v' },
    );
    expect(await run(store, '2026-03-16')).toEqual({ evaluated: 0, written: 0 });
    expect(await run(store, '2026-03-31')).toMatchObject({ consequences: { 'interest-charged': 1 } });
    expect(await interestAt(store, '2026-03-31')).toBe(2100);
  });
});

describe('what cannot be charged', () => {
  test('is told by its code; the list goes on, and it is tried again on the next charging day', async () => {
    const [policy] = policies as readonly [Policy];
    const rate = [{ from: '2026-03-20', rate: { perDay: '0.01' } }];
    const gap = [{ ...policy, lateInterest: { ...policy.lateInterest, rate } }] as readonly Policy[];
    const store = await books();
    expect(await run(store, '2026-03-15', { policies: gap })).toEqual({
      evaluated: 1,
      written: 1,
      refused: { 'interest.rate_missing': 1 },
    });
    expect(await run(store, '2026-03-15', { policies: gap })).toEqual({ evaluated: 0, written: 0 });
    expect(await run(store, '2026-03-31', { policies: gap })).toMatchObject({ refused: { 'interest.rate_missing': 1 } });
    expect(await run(store, '2026-04-15')).toMatchObject({ consequences: { 'interest-charged': 1 } });
  });

  test('a store that takes no such command is not asked one by one', async () => {
    const store: Store = { ...(await books()), commands: ['make-promise'] };
    await expect(run(store, '2026-03-15')).rejects.toMatchObject({ code: 'command.not_available', path: 'kind' });
  });

  test('an account that others write into all the while is left to the next run', async () => {
    const store = await books();
    const commit: Store['commit'] = () => Promise.resolve({ ok: false, conflict: 'account/A0' });
    expect(await run({ ...store, commit }, '2026-03-15')).toEqual({ evaluated: 1, written: 0, left: 1 });
    expect(await run(store, '2026-03-15')).toMatchObject({ consequences: { 'interest-charged': 1 } });
  });
});

test('a policy charges on the days on which it held: a new one without charging days leaves the last charge of the old one to be made', async () => {
  const [old] = policies as readonly [Policy];
  const { interest: _none, ...rest } = old;
  const set = [old, { ...rest, version: '2', from: '2026-04-01' }];
  expect(policyInForce(set, { on: '2026-04-02' })).toMatchObject({ version: '2', lastChargeOn: '2026-03-31' });
  const store = await books();
  await run(store, '2026-04-02', { policies: set });
  expect((await chargesOf(store)).map(({ on, basis }) => [on, basis?.policy])).toEqual([['2026-03-31', 'with-interest@1']]);
  expect((await run(store, '2026-04-15', { policies: set })).consequences).toBeUndefined();
});
