import { describe, expect, test } from 'vitest';
import { invoice, mxn, refusalOf, story, usd } from '../decisions/story.fixture.js';
import { positionAt } from '../position/index.js';

describe('record-invoice', () => {
  test('by terms: the instalments are worked out once and stay in the entry', () => {
    const account = story();
    const terms = {
      lines: [
        { share: { percent: '50' }, due: [{ days: 15 }] },
        { share: 'rest', due: [{ days: 30 }] },
      ],
    } as const;
    account.tell('record-invoice', '2026-03-01', { itemId: 'F-1', total: mxn(100_001), terms });
    const { instalments } = positionAt(account.journal, { asOf: '2026-03-01' });
    expect(instalments.map(({ number, dueOn, open }) => [number, dueOn, open.principal])).toEqual([
      [1, '2026-03-16', 50_001],
      [2, '2026-03-31', 50_000],
    ]);
    expect(account.journal.entries.at(-1)?.facts).toMatchObject({ terms, instalments: [{ number: 1 }, { number: 2 }] });
  });

  test('an instalment of nothing is valid, and settled when it is issued', () => {
    const account = story();
    account.tell('record-invoice', '2026-03-01', invoice('F-0', mxn(0), '2026-03-31'));
    expect(positionAt(account.journal, { asOf: '2026-03-01' }).instalments[0]).toMatchObject({
      open: { total: 0 },
      settledOn: '2026-03-01',
    });
  });

  test('is refused twice, with instalments that are not its total, or due before it is issued', () => {
    const account = story();
    const tell = (facts: Parameters<typeof account.tell<'record-invoice'>>[2]) => account.tell('record-invoice', '2026-03-01', facts);
    tell(invoice('F-1', mxn(100), '2026-03-31'));
    expect(tell(invoice('F-1', mxn(100), '2026-03-31'))).toMatchObject({ refusal: { code: 'item.exists', path: 'facts.itemId' } });
    expect(refusalOf(tell({ ...invoice('F-2', mxn(100), '2026-03-31'), total: mxn(101) }))).toBe('invoice.instalments_differ');
    expect(tell(invoice('F-2', mxn(100), '2026-02-28'))).toMatchObject({
      refusal: { code: 'invoice.due_before_issued', path: 'facts.instalments[0].dueOn' },
    });
    const twice = [1, 1].map((number) => ({ number, dueOn: '2026-03-31', amount: mxn(50) }));
    expect(refusalOf(tell({ itemId: 'F-2', total: mxn(100), instalments: twice }))).toBe('invoice.instalment_repeated');
    expect(refusalOf(tell({ itemId: 'F-2', total: mxn(100), instalments: [{ number: 1, dueOn: '2026-03-31', amount: usd(100) }] }))).toBe(
      'money.currency_mismatch',
    );
  });

  test('a calendar that ends before the day asked refuses; nothing is written', () => {
    const account = story();
    const terms = { lines: [{ share: 'rest', due: [{ months: 120 }, { businessDay: 'following' }] }] } as const;
    const before = account.journal.entries.length;
    expect(refusalOf(account.tell('record-invoice', '2026-03-01', { itemId: 'F-1', total: mxn(1), terms }))).toBe('calendar.out_of_range');
    expect(account.journal.entries).toHaveLength(before);
  });
});

describe('state-balance', () => {
  test('posts on the day it was stated, issued and due as the list says', () => {
    const account = story();
    account.tell('state-balance', '2026-03-31', {
      itemId: 'S-1',
      issuedOn: '2025-11-01',
      dueOn: '2025-12-01',
      open: mxn(70_000),
      reference: 'A-77',
    });
    expect(positionAt(account.journal, { asOf: '2026-03-30' }).instalments).toEqual([]);
    expect(positionAt(account.journal, { asOf: '2026-03-31' }).instalments[0]).toMatchObject({
      number: 1,
      issuedOn: '2025-11-01',
      dueOn: '2025-12-01',
      open: { principal: 70_000 },
    });
    expect(
      refusalOf(account.tell('state-balance', '2026-04-01', { itemId: 'S-1', issuedOn: '2025-11-01', dueOn: '2025-12-01', open: mxn(1) })),
    ).toBe('item.exists');
    expect(
      refusalOf(account.tell('state-balance', '2026-04-01', { itemId: 'S-2', issuedOn: '2026-04-02', dueOn: '2026-05-02', open: mxn(1) })),
    ).toBe('balance.issued_after');
    expect(
      refusalOf(account.tell('state-balance', '2026-04-01', { itemId: 'S-2', issuedOn: '2026-04-01', dueOn: '2026-03-02', open: mxn(1) })),
    ).toBe('invoice.due_before_issued');
  });

  test('of a later list may state more: the difference is posted on its day, what was before stays as it was', () => {
    const account = story();
    const state = (on: string, open: number, facts: object = {}) =>
      account.tell('state-balance', on, { itemId: 'S-1', issuedOn: '2026-01-01', dueOn: '2026-01-31', open: mxn(open), ...facts });
    const openOn = (asOf: string) => positionAt(account.journal, { asOf }).instalments.map(({ open }) => open.principal);
    state('2026-03-31', 70_000);
    account.tell('record-payment', '2026-04-10', {
      paymentId: 'P-1',
      amount: mxn(20_000),
      method: 'transfer',
      apply: [{ itemId: 'S-1', instalment: 1, component: 'principal', settled: mxn(20_000), paid: mxn(20_000) }],
    });
    for (const [on, open, facts] of [
      ['2026-04-30', 50_000, {}],
      ['2026-04-30', 40_000, {}],
      ['2026-03-30', 90_000, {}],
      ['2026-04-30', 60_000, { dueOn: '2026-02-28' }],
      ['2026-04-30', 60_000, { issuedOn: '2026-01-02' }],
      ['2026-04-30', 60_000, { open: usd(60_000) }],
    ] as const)
      expect(refusalOf(state(on, open, facts))).toBe('item.exists');
    expect(state('2026-04-30', 60_000)).toMatchObject({ ok: true });
    expect(account.journal.entries.at(-1)).toMatchObject({ kind: 'balance-stated', postings: [{ on: '2026-04-30', amount: mxn(10_000) }] });
    expect(['2026-03-31', '2026-04-10', '2026-04-29', '2026-04-30'].map(openOn)).toEqual([[70_000], [50_000], [50_000], [60_000]]);
    const first = account.journal.entries.find(({ kind }) => kind === 'balance-stated');
    const last = account.journal.entries.at(-1);
    expect(refusalOf(account.tell('void-entry', '2026-04-30', { entryId: first?.id ?? '', reason: 'x' }))).toBe('void.depended_on');
    account.tell('void-entry', '2026-04-30', { entryId: last?.id ?? '', reason: 'x' });
    expect(refusalOf(account.tell('void-entry', '2026-04-30', { entryId: first?.id ?? '', reason: 'x' }))).not.toBe('void.depended_on');
  });

  test('is no invoice: what was recorded as one is not stated', () => {
    const account = story();
    account.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100), '2026-03-31'));
    const facts = { itemId: 'F-1', issuedOn: '2026-03-01', dueOn: '2026-03-31', open: mxn(200) };
    expect(refusalOf(account.tell('state-balance', '2026-04-30', facts))).toBe('item.exists');
  });
});

describe('an account', () => {
  test('is opened once, on a stream of its own kind, before anything else', () => {
    expect(refusalOf(story().tell('open-account', '2026-03-01', { customer: { name: 'X' } }))).toBe('account.already_open');
    expect(refusalOf(story({ stream: 'cash/BBVA', opened: false }).tell('open-account', '2026-03-01', { customer: { name: 'X' } }))).toBe(
      'account.stream_mismatch',
    );
    const closed = story({ opened: false });
    expect(refusalOf(closed.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(1), '2026-03-31')))).toBe('account.not_open');
    expect(refusalOf(closed.tell('log-note', '2026-03-01', { text: 'x' }))).toBe('account.not_open');
    expect(refusalOf(closed.tell('update-customer', '2026-03-01', { customer: { name: 'Y' } }))).toBe('account.not_open');
  });

  test('what is wrong with its terms or an instalment says where in the facts', () => {
    const placed = (facts: object) => {
      const decision = story().tell('record-invoice', '2026-03-01', { itemId: 'F-1', total: mxn(100), ...facts } as never);
      return decision.ok ? [] : [decision.refusal.code, decision.refusal.path];
    };
    const lines = [{ share: 'rest', from: 'delivered', due: [] }];
    expect(placed({ terms: { lines } })).toEqual(['terms.day_missing', 'facts.terms.lines[0].from']);
    const instalments = [
      { number: 1, dueOn: '2026-03-31', amount: mxn(50) },
      { number: 2, dueOn: '2026-03-31', amount: usd(50) },
    ];
    expect(placed({ instalments })).toEqual(['money.currency_mismatch', 'facts.instalments[1].amount']);
  });
});
