import { describe, expect, test } from 'vitest';
import { invoice, line, mxn, payment, refusalOf, story, usd } from '../decisions/story.fixture.js';
import { balanceOf, positionAt } from '../position/index.js';
import type { LateInterestTerms } from '../terms/index.js';

const TERMS: LateInterestTerms = { rate: { perYear: '0.12' }, dayCount: { basis: 'actual/360' }, round: 'at-end', rounding: 'half-even' };
const policy = { id: 'casa', version: '3', lateInterest: TERMS };

/** 1,000.00 issued on 1 February, due on the 28th. */
function account(more: Parameters<typeof story>[0] = { policy }) {
  const told = story(more);
  told.tell('record-invoice', '2026-02-01', invoice('F-1', mxn(100_000), '2026-02-28'), { id: 'inv' });
  return told;
}
const charge = (told: ReturnType<typeof story>, on: string, id?: string) =>
  told.tell('charge-interest', on, {}, id === undefined ? {} : { id });
const slot = (told: ReturnType<typeof story>, asOf: string) => positionAt(told.journal, { asOf }).instalments[0];
const kinds = (decision: ReturnType<typeof charge>) =>
  decision.ok ? decision.changes.flatMap(({ entries }) => entries.map(({ kind }) => kind)) : [];

describe('charge-interest', () => {
  test('earned − charged, by the policy, with its basis and the terms used', () => {
    const told = account();
    told.tell('record-payment', '2026-03-11', payment('P-1', mxn(60_000)));
    const decision = charge(told, '2026-03-31');
    expect(decision).toMatchObject({
      ok: true,
      because: [{ code: 'interest.item', facts: { itemId: 'F-1', instalment: 1, toCharge: mxn(633) } }],
    });
    expect(told.journal.entries.at(-1)).toMatchObject({
      kind: 'interest-charged',
      basis: { asOf: '2026-03-31', policy: 'casa@3' },
      facts: {
        through: '2026-03-31',
        terms: [TERMS],
        lines: [{ itemId: 'F-1', instalment: 1, earned: mxn(633), charged: mxn(0), toCharge: mxn(633), terms: 0 }],
      },
      postings: [
        {
          itemId: 'F-1',
          instalment: 1,
          component: 'lateInterest',
          amount: mxn(633),
          issuedOn: '2026-02-01',
          dueOn: '2026-02-28',
          on: '2026-03-31',
        },
      ],
    });
    expect(slot(told, '2026-03-31')?.open).toMatchObject({ principal: 40_000, lateInterest: 633, total: 40_633 });
  });

  test('nothing to charge: accepted, no entry', () => {
    const told = account();
    charge(told, '2026-03-31');
    const before = told.journal.entries.length;
    const decision = charge(told, '2026-03-31');
    expect([decision.ok, kinds(decision), told.journal.entries.length]).toEqual([true, [], before]);
  });

  test('the terms frozen with the invoice hold, whatever the policy says', () => {
    const told = story({ policy });
    told.tell('record-invoice', '2026-02-01', {
      ...invoice('F-1', mxn(100_000), '2026-02-28'),
      lateInterest: { ...TERMS, rate: { perMonth: '0.03' } },
    });
    charge(told, '2026-03-30');
    expect(slot(told, '2026-03-30')?.original.lateInterest).toBe(3000);
  });

  test('a back-dated payment brings a credit, and the totals are as if it had been known', () => {
    const told = account();
    charge(told, '2026-03-31');
    expect(slot(told, '2026-03-31')?.original.lateInterest).toBe(1033);
    told.tell('record-payment', '2026-03-11', payment('P-1', mxn(60_000)), { at: '2026-04-02T12:00:00Z' });
    const decision = charge(told, '2026-03-31');
    expect(kinds(decision)).toEqual(['interest-charged']);
    expect(told.journal.entries.at(-1)?.postings[0]?.amount).toEqual(mxn(-400));
    expect(slot(told, '2026-03-31')?.open).toMatchObject({ lateInterest: 633, total: 40_633 });
  });

  test('a credit of interest that was paid is the customer’s: unapplied money, to be applied or refunded', () => {
    const told = account();
    charge(told, '2026-03-31');
    told.tell('record-payment', '2026-04-01', payment('P-2', mxn(1033), [{ ...line('F-1', mxn(1033)), component: 'lateInterest' }]));
    told.tell('record-payment', '2026-03-11', payment('P-1', mxn(60_000)), { at: '2026-04-02T12:00:00Z' });
    const decision = charge(told, '2026-04-02', 'cr');
    expect(kinds(decision)).toEqual(['interest-charged', 'interest-released']); // 633 + 2 days × 400.00 − 1,033
    expect(slot(told, '2026-04-02')?.open).toMatchObject({ lateInterest: 0, principal: 40_000 });
    expect(positionAt(told.journal, { asOf: '2026-04-02' }).unapplied).toEqual([
      { paymentId: 'cr/2', receivedOn: '2026-04-02', amount: mxn(373) },
    ]);
    expect(balanceOf(positionAt(told.journal, { asOf: '2026-04-02' }))).toEqual([mxn(39_627)]);
    expect(refusalOf(told.tell('return-payment', '2026-04-03', { paymentId: 'cr/2', reason: 'x' }))).toBe('payment.not_a_payment');
    expect(refusalOf(told.tell('void-entry', '2026-04-03', { entryId: 'cr/2', reason: 'x' }))).toBe('void.lasting');
    expect(told.tell('apply-payment', '2026-04-03', { paymentId: 'cr/2', lines: [line('F-1', mxn(300))] }).ok).toBe(true);
    expect(told.tell('refund-payment', '2026-04-03', { paymentId: 'cr/2', amount: mxn(73) }, { id: 'rf' }).ok).toBe(true);
    expect(refusalOf(told.tell('void-entry', '2026-04-04', { entryId: 'cr/1', reason: 'x' }))).toBe('void.depended_on');
    told.tell('void-entry', '2026-04-04', { entryId: 'rf/1', reason: 'x' });
    expect(told.tell('void-entry', '2026-04-04', { entryId: 'cr/1', reason: 'x' }).ok).toBe(true);
    expect(slot(told, '2026-04-04')?.open).toMatchObject({ lateInterest: 0, principal: 40_000 });
    expect(positionAt(told.journal, { asOf: '2026-04-04' }).unapplied).toEqual([]);
  });

  test('waived counts as charged: not charged again; a credit shrinks the waiver first', () => {
    const told = account();
    charge(told, '2026-03-31');
    const waive = { itemId: 'F-1', instalment: 1, component: 'lateInterest', amount: mxn(1033), reason: 'cliente de años' } as const;
    told.tell('waive', '2026-03-31', waive);
    expect(kinds(charge(told, '2026-03-31'))).toEqual([]);
    told.tell('record-payment', '2026-03-11', payment('P-1', mxn(60_000)), { at: '2026-04-02T12:00:00Z' });
    expect(kinds(charge(told, '2026-04-02'))).toEqual(['interest-charged', 'interest-released']);
    expect(slot(told, '2026-04-02')?.open).toMatchObject({ lateInterest: 0, principal: 40_000 });
    expect(slot(told, '2026-04-02')?.original.lateInterest).toBe(660);
    expect(positionAt(told.journal, { asOf: '2026-04-02' }).unapplied).toEqual([]);
    charge(told, '2026-04-30');
    expect(slot(told, '2026-04-30')?.open.lateInterest).toBe(373); // 28 days × 400.00
  });

  test('a voided charge is earned again; one that was paid is not voided, nor an invoice with interest on it', () => {
    const told = account();
    charge(told, '2026-03-30', 'ch');
    expect(refusalOf(told.tell('void-entry', '2026-03-31', { entryId: 'inv/1', reason: 'x' }))).toBe('void.depended_on');
    told.tell('void-entry', '2026-03-31', { entryId: 'ch/1', reason: 'error' });
    expect(slot(told, '2026-03-31')?.open.lateInterest).toBe(0);
    charge(told, '2026-03-30', 'again');
    expect(slot(told, '2026-03-31')?.open.lateInterest).toBe(1000);
    told.tell('record-payment', '2026-04-01', payment('P-1', mxn(1)));
    expect(refusalOf(told.tell('void-entry', '2026-04-02', { entryId: 'again/1', reason: 'x' }))).toBe('void.conflicts');
  });

  test('asked for an earlier day than one charged already: counted there, and taken off on the later one', () => {
    const told = account();
    charge(told, '2026-04-29');
    charge(told, '2026-03-30');
    expect(
      [slot(told, '2026-03-30'), slot(told, '2026-04-28'), slot(told, '2026-04-29')].map((state) => state?.original.lateInterest),
    ).toEqual([1000, 1000, 2000]);
    told.tell('record-payment', '2026-03-11', payment('P-1', mxn(60_000)), { at: '2026-05-02T12:00:00Z' });
    expect(kinds(charge(told, '2026-03-30'))).toEqual([]);
    charge(told, '2026-04-29');
    expect(slot(told, '2026-04-29')?.original.lateInterest).toBe(1020); // 11 × 1,000 + 49 × 400
  });

  test('holds of the kinds that the policy names pause it, on their items, from their first day through their last', () => {
    const told = account({ policy: { ...policy, interest: { pausedBy: ['hardship'] } } });
    const hold = { id: 'H', kind: 'hardship', through: '2026-03-19', itemIds: ['F-1'] } as const;
    told.tell('place-hold', '2026-03-10', { hold, reason: 'sin empleo' });
    told.tell('place-hold', '2026-03-10', { hold: { ...hold, id: 'L', kind: 'legal', through: '2026-03-25' }, reason: 'x' });
    charge(told, '2026-03-30');
    expect(slot(told, '2026-03-30')?.original.lateInterest).toBe(667); // 30 days less 10
  });

  test('tax on it telescopes: tax in all is the interest in all × percent, rounded once', () => {
    const told = account({ policy: { ...policy, interest: { tax: { percent: '16', rounding: 'half-up' } } } });
    for (let day = 1; day <= 31; day += 1) charge(told, `2026-03-${String(day).padStart(2, '0')}`);
    expect(slot(told, '2026-03-31')?.original).toMatchObject({ lateInterest: 1033, tax: 165 }); // 165.28
    told.tell('record-payment', '2026-02-28', payment('P-1', mxn(100_000)), { at: '2026-04-02T12:00:00Z' });
    charge(told, '2026-04-02');
    expect(slot(told, '2026-04-02')?.original).toMatchObject({ lateInterest: 0, tax: 0 });
  });

  test('caps: on what is earned, and on the rate that may be agreed', () => {
    const told = account({ policy: { ...policy, interest: { maximumPercent: '0.5', maximumPerYear: '0.36' } } });
    charge(told, '2026-03-31');
    expect(slot(told, '2026-03-31')?.original.lateInterest).toBe(500);
    const agree = (lateInterest: LateInterestTerms) =>
      told.tell('record-invoice', '2026-03-01', { ...invoice('F-2', mxn(1), '2026-03-31'), lateInterest });
    expect(agree({ ...TERMS, rate: { perMonth: '0.10' } })).toMatchObject({
      refusal: { code: 'interest.rate_above_cap', path: 'facts.lateInterest.rate', facts: { maximumPerYear: '0.36' } },
    });
    expect(agree({ ...TERMS, rate: [] })).toMatchObject({ refusal: { code: 'interest.rate_table_invalid' } });
    expect(agree({ ...TERMS, rate: { perMonth: '0.03' } }).ok).toBe(true);
  });

  test('refused: an account that is not open, an item that is not there, a policy against itself', () => {
    expect(refusalOf(story({ opened: false }).tell('charge-interest', '2026-03-31', {}))).toBe('account.not_open');
    expect(account().tell('charge-interest', '2026-03-31', { itemIds: ['F-1', 'F-9'] })).toMatchObject({
      refusal: { code: 'interest.item_unknown', path: 'facts.itemIds[1]', facts: { itemId: 'F-9' } },
    });
    const ruled = (interest: object) => refusalOf(charge(account({ policy: { ...policy, interest } }), '2026-03-31'));
    expect([
      ruled({ maximumPercent: '-1' }),
      ruled({ maximumPerYear: '0.06' }),
      ruled({ tax: { percent: '-16', rounding: 'half-up' } }),
    ]).toEqual(['interest.cap_below_zero', 'interest.rate_above_cap', 'interest.tax_below_zero']);
    const table = { ...TERMS, rate: [{ from: '2026-03-15', rate: { perYear: '0.12' } }] };
    expect(charge(account({ policy: { ...policy, lateInterest: table } }), '2026-03-31')).toMatchObject({
      refusal: { code: 'interest.rate_missing', facts: { itemId: 'F-1', instalment: 1, on: '2026-02-28' } },
    });
  });

  test('without terms nothing is charged, and an item named says so; each currency is its own', () => {
    const plain = account({});
    expect(plain.tell('charge-interest', '2026-03-31', { itemIds: ['F-1'] })).toMatchObject({
      ok: true,
      because: [{ code: 'interest.no_terms', facts: { itemId: 'F-1' } }],
    });
    const told = account();
    told.tell('record-invoice', '2026-02-01', invoice('U-1', usd(50_000), '2026-02-28'));
    told.tell('charge-interest', '2026-03-30', { itemIds: ['U-1'] });
    expect(told.journal.entries.at(-1)?.postings).toMatchObject([{ itemId: 'U-1', amount: usd(500) }]);
  });
});
