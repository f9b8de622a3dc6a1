import { describe, expect, test } from 'vitest';
import { invoice, line, mxn, payment, refusalOf, story, usd } from '../decisions/story.fixture.js';
import { balanceOf, positionAt } from './index.js';

describe('positionAt', () => {
  test('an invoice is open from its own day, and less of it from the day of a payment', () => {
    const account = story();
    account.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
    account.tell('record-payment', '2026-03-10', payment('P-1', mxn(40_000)));

    expect(positionAt(account.journal, { asOf: '2026-02-28' }).instalments).toEqual([]);
    expect(positionAt(account.journal, { asOf: '2026-03-01' }).instalments[0]?.open.total).toBe(100_000);
    expect(positionAt(account.journal, { asOf: '2026-03-09' }).instalments[0]?.open.total).toBe(100_000);
    const after = positionAt(account.journal, { asOf: '2026-03-10' });
    expect(after.instalments[0]).toMatchObject({
      itemId: 'F-1',
      number: 1,
      issuedOn: '2026-03-01',
      dueOn: '2026-03-31',
      original: { principal: 100_000, total: 100_000, currency: 'MXN' },
      open: { principal: 60_000, total: 60_000 },
      reductions: [{ sourceId: 'P-1', on: '2026-03-10', component: 'principal', amount: mxn(40_000) }],
    });
    expect(after.instalments[0]).not.toHaveProperty('settledOn');
    expect(balanceOf(after)).toEqual([mxn(60_000)]);
  });

  test('a document has its name on paper, where that is not its id; the one that is said last', () => {
    const account = story();
    account.tell('record-invoice', '2026-03-01', { ...invoice('sae/F-1', mxn(100_000), '2026-03-31'), reference: 'F-1' });
    account.tell('record-invoice', '2026-03-01', { ...invoice('F-2', mxn(100_000), '2026-04-01'), reference: 'F-2' });
    account.tell('record-invoice', '2026-03-01', invoice('F-3', mxn(100_000), '2026-04-02'));
    account.tell('record-payment', '2026-03-10', { ...payment('P-1', mxn(40_000)), reference: 'SPEI 77' });
    const [first, second, third] = positionAt(account.journal, { asOf: '2026-03-31' }).instalments;
    expect(first).toMatchObject({ itemId: 'sae/F-1', reference: 'F-1' });
    expect([second, third].map((each) => each && 'reference' in each)).toEqual([false, false]);
  });

  test('what was learned later is not known before', () => {
    const account = story();
    account.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
    account.tell('record-payment', '2026-03-11', payment('P-1', mxn(40_000)), { at: '2026-04-05T15:00:00Z' });

    expect(balanceOf(positionAt(account.journal, { asOf: '2026-03-31', knownAt: '2026-04-05T14:59:59Z' }))).toEqual([mxn(100_000)]);
    expect(balanceOf(positionAt(account.journal, { asOf: '2026-03-31', knownAt: '2026-04-05T15:00:00.000Z' }))).toEqual([mxn(60_000)]);
    expect(balanceOf(positionAt(account.journal, { asOf: '2026-03-31' }))).toEqual([mxn(60_000)]);
  });

  test('a returned cheque lowers the debt from its day, until the day it comes back', () => {
    const account = story();
    account.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(60_000), '2026-03-31'));
    account.tell('record-payment', '2026-03-05', { ...payment('CH-1', mxn(60_000)), method: 'cheque' });
    account.tell('return-payment', '2026-03-12', { paymentId: 'CH-1', reason: 'sin fondos' });

    const open = (asOf: string) => positionAt(account.journal, { asOf }).instalments[0];
    expect(open('2026-03-04')?.open.total).toBe(60_000);
    expect(open('2026-03-11')).toMatchObject({ open: { total: 0 }, settledOn: '2026-03-05' });
    expect(open('2026-03-12')?.open.total).toBe(60_000);
    expect(open('2026-03-12')).not.toHaveProperty('settledOn');
    expect(open('2026-03-12')?.reductions.map(({ on, amount }) => [on, amount.amount])).toEqual([
      ['2026-03-05', 60_000],
      ['2026-03-12', -60_000],
    ]);
    expect(positionAt(account.journal, { asOf: '2026-03-12' }).unapplied).toEqual([]);
  });

  test('a voided payment never was, once the void is known', () => {
    const account = story();
    account.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(60_000), '2026-03-31'));
    account.tell('record-payment', '2026-03-05', payment('P-1', mxn(60_000)), { id: 'pay' });
    account.tell('void-entry', '2026-03-20', { entryId: 'pay/1', reason: 'otro cliente' }, { at: '2026-03-20T12:00:00Z' });

    expect(positionAt(account.journal, { asOf: '2026-03-10', knownAt: '2026-03-19T00:00:00Z' }).instalments[0]?.open.total).toBe(0);
    const now = positionAt(account.journal, { asOf: '2026-03-10' });
    expect(now.instalments[0]).toMatchObject({ open: { total: 60_000 }, reductions: [] });
    expect(balanceOf(now)).toEqual([mxn(60_000)]);
  });

  test('a voided invoice is gone, its money is unapplied again, and its id is free', () => {
    const account = story();
    account.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(60_000), '2026-03-31'), { id: 'inv' });
    account.tell('record-payment', '2026-03-05', payment('P-1', mxn(40_000)));
    account.tell('void-entry', '2026-03-20', { entryId: 'inv/1', reason: 'mal capturada' });

    const between = positionAt(account.journal, { asOf: '2026-03-20' });
    expect(between.instalments).toEqual([]);
    expect(between.unapplied).toEqual([{ paymentId: 'P-1', receivedOn: '2026-03-05', amount: mxn(40_000) }]);

    account.tell('record-invoice', '2026-03-21', invoice('F-1', mxn(70_000), '2026-04-20'));
    account.tell('apply-payment', '2026-03-22', { paymentId: 'P-1', lines: [line('F-1', mxn(40_000))] });
    const after = positionAt(account.journal, { asOf: '2026-03-22' });
    expect(after.instalments).toHaveLength(1);
    expect(after.instalments[0]).toMatchObject({
      issuedOn: '2026-03-21',
      dueOn: '2026-04-20',
      original: { total: 70_000 },
      open: { total: 30_000 },
    });
    expect(after.instalments[0]?.reductions).toHaveLength(1);
    expect(after.unapplied).toEqual([]);
  });

  test('an invoice in dollars paid in pesos is settled at the rate of its line', () => {
    const account = story();
    account.tell('record-invoice', '2026-03-01', invoice('U-1', usd(100_000), '2026-03-31'));
    const lines = [
      { itemId: 'U-1', instalment: 1, component: 'principal', settled: usd(100_000), paid: mxn(1_850_000), rate: '18.5' },
    ] as const;
    const decision = account.tell('record-payment', '2026-03-10', payment('P-1', mxn(1_900_000), lines));

    expect(refusalOf(decision)).toBeUndefined();
    const position = positionAt(account.journal, { asOf: '2026-03-10' });
    expect(balanceOf(position)).toEqual([mxn(-50_000), usd(0)]);
    expect(position.instalments[0]?.settledOn).toBe('2026-03-10');
  });

  test('it says when it next changes by what is already known', () => {
    const account = story();
    account.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(60_000), '2026-03-31'));
    account.tell('record-payment', '2026-03-05', { ...payment('CH-1', mxn(60_000)), clearsOn: '2026-03-09' });
    account.tell('make-promise', '2026-03-06', { promiseId: 'A', parts: [{ dueOn: '2026-03-20', amount: mxn(10_000) }] });

    expect(positionAt(account.journal, { asOf: '2026-03-05' })).toMatchObject({ changesOn: '2026-03-06', holds: [] });
    expect(positionAt(account.journal, { asOf: '2026-03-06' })).toMatchObject({
      changesOn: '2026-03-09',
      holds: [{ kind: 'promise', through: '2026-03-20' }],
    });
    expect(positionAt(account.journal, { asOf: '2026-03-09' }).changesOn).toBe('2026-03-21');
    expect(positionAt(account.journal, { asOf: '2026-03-21' })).not.toHaveProperty('changesOn');
  });

  test('nothing known yet is an empty position with the version of all that is there', () => {
    const account = story();
    account.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(60_000), '2026-03-31'));
    const position = positionAt(account.journal, { asOf: '2026-03-31', knownAt: '2020-01-01T00:00:00Z' });
    expect(position).toMatchObject({ instalments: [], unapplied: [], holds: [], version: 2 });
  });

  test('knowledge that was not kept is refused', () => {
    const { journal } = story();
    const kept = { ...journal, knownFrom: '2026-02-01T00:00:00Z' };
    expect(() => positionAt(kept, { asOf: '2026-03-01', knownAt: '2026-01-31T00:00:00Z' })).toThrow(
      expect.objectContaining({ code: 'position.knowledge_not_kept', path: 'knownAt' }),
    );
    expect(positionAt(kept, { asOf: '2026-03-01', knownAt: '2026-02-01T00:00:00.000Z' }).asOf).toBe('2026-03-01');
  });
});
