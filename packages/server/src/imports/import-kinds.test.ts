import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { balances, invoices, openDesk, payments, type Desk } from './desk.fixture.js';

const ACME_1 = 'ACME,F-1,2026-03-01,2026-03-31,100.00,';
const ACME_2 = 'ACME,F-2,2026-03-05,2026-04-04,250.50,';
const NONE = { added: 0, unchanged: 0, changed: 0, missing: 0, rejected: 0 };

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => desk.clear());

const open = async (asOf: string, knownAt?: string) =>
  Object.fromEntries((await desk.position('ACME', asOf, knownAt)).instalments.map(({ itemId, open }) => [itemId, open.total]));
const balance = async (asOf = '2026-06-01') => (await desk.aging(asOf)).rows.map(({ customerId, total }) => [customerId, total]);

describe('payments', () => {
  beforeEach(async () => desk.bring(invoices(ACME_1, ACME_2)));

  test('settle the documents they name, else the oldest', async () => {
    expect(await desk.bring(payments('ACME,P-1,2026-03-20,40.00,F-2', 'ACME,P-2,2026-03-21,150.00,'))).toEqual({ ...NONE, added: 2 });
    expect(await open('2026-03-20')).toEqual({ 'sae/F-1': 10_000, 'sae/F-2': 21_050 });
    expect(await open('2026-03-21')).toEqual({ 'sae/F-1': 0, 'sae/F-2': 16_050 });
    expect(await desk.bring(payments('ACME,P-1,2026-03-20,40.00,F-2', 'ACME,P-2,2026-03-21,150.00,'))).toEqual({ ...NONE, unchanged: 2 });
  });

  test('may name several documents', async () => {
    await desk.bring(payments('ACME,P-1,2026-03-20,300.00,F-2;F-1'));
    expect(Object.values(await open('2026-03-20')).reduce((sum, each) => sum + each, 0)).toBe(5050);
  });

  test('above what is open leave the rest unapplied', async () => {
    await desk.bring(payments('ACME,P-1,2026-03-20,400.00,'));
    expect((await desk.position('ACME', '2026-03-20')).unapplied).toMatchObject([
      { paymentId: 'sae/P-1', amount: { amount: 4950, currency: 'MXN' } },
    ]);
    expect(await balance()).toEqual([['ACME', -4950]]);
  });

  test('of a customer who is unknown, or for a document that the customer has not, are refused', async () => {
    const report = await desk.bring(
      payments('NOBODY,P-1,2026-03-20,40.00,', 'ACME,P-2,2026-03-20,40.00,F-9', 'ACME,P-3,2026-03-20,40.00,F-1;F-9'),
    );
    expect(report).toMatchObject({ added: 0, rejected: 3 });
    const reasons = (await desk.refused()).trim().split('\n').slice(1);
    expect(reasons.map((row) => /(\w*),"?(row\.[a-z_]+)/.exec(row)?.slice(1))).toEqual([
      ['Cliente', 'row.customer_unknown'],
      ['Facturas', 'row.applies_to_unknown'],
      ['Facturas', 'row.applies_to_unknown'],
    ]);
    expect(await balance()).toEqual([['ACME', 35_050]]);
  });

  test('that changed are reported, and corrected on request', async () => {
    await desk.bring(payments('ACME,P-1,2026-03-20,40.00,'));
    expect(await desk.bring(payments('ACME,P-1,2026-03-22,45.00,'))).toEqual({ ...NONE, changed: 1, changedDocuments: ['P-1'] });
    expect(await desk.bring(payments('ACME,P-1,2026-03-22,45.00,'), { update: true })).toEqual({ ...NONE, changed: 1 });
    expect(await balance()).toEqual([['ACME', 30_550]]);
    expect(await desk.bring(payments('ACME,P-1,2026-03-22,45.00,'))).toEqual({ ...NONE, unchanged: 1 });
  });

  test('that are gone are missing; the payments of settled days are none of their documents', async () => {
    await desk.bring(invoices('ACME,F-1,2026-03-01,2026-03-31,100.00,2026-03-15', ACME_2));
    await desk.bring(payments('ACME,P-1,2026-03-20,40.00,', 'ACME,P-2,2026-03-21,10.00,'));
    expect(await desk.bring(payments('ACME,P-2,2026-03-21,10.00,'))).toEqual({
      ...NONE,
      unchanged: 1,
      missing: 1,
      missingDocuments: ['P-1'],
    });
    expect(await desk.bring(invoices('ACME,F-1,2026-03-01,2026-03-31,100.00,2026-03-15', ACME_2))).toEqual({ ...NONE, unchanged: 2 });
  });
});

describe('open balances', () => {
  test('stand from the day of the list, aged by their own days', async () => {
    const list = balances('ACME,F-1,2026-01-01,2026-01-31,100.00', 'ACME,F-2,2026-03-05,2026-04-04,250.50');
    expect(await desk.bring(list, { asOf: '2026-03-31' })).toEqual({ ...NONE, added: 2 });
    expect(await balance('2026-03-30')).toEqual([]);
    expect((await desk.aging('2026-03-31')).rows).toMatchObject([
      { notDue: 25_050, buckets: [{ amount: 0 }, { amount: 10_000 }, { amount: 0 }, { amount: 0 }], total: 35_050 },
    ]);
    expect(await desk.bring(list, { asOf: '2026-03-31' })).toEqual({ ...NONE, unchanged: 2 });
  });

  test('issued after the day of the list are refused', async () => {
    expect(await desk.bring(balances('ACME,F-1,2026-04-01,2026-04-30,100.00'), { asOf: '2026-03-31' })).toMatchObject({ rejected: 1 });
    expect(await desk.refused()).toContain('row.issued_after_list');
  });

  test('of a later list that say the same are unchanged; another amount is a change', async () => {
    await desk.bring(balances('ACME,F-1,2026-01-01,2026-01-31,100.00'), { asOf: '2026-03-31' });
    expect(await desk.bring(balances('ACME,F-1,2026-01-01,2026-01-31,100.00'), { asOf: '2026-04-30' })).toEqual({ ...NONE, unchanged: 1 });
    const less = balances('ACME,F-1,2026-01-01,2026-01-31,60.00');
    expect(await desk.bring(less, { asOf: '2026-04-30' })).toEqual({ ...NONE, changed: 1, changedDocuments: ['F-1'] });
    expect(await desk.bring(less, { asOf: '2026-04-30', update: true })).toEqual({ ...NONE, changed: 1 });
    expect(await balance('2026-04-30')).toEqual([['ACME', 6000]]);
  });

  test('that came down by payments which the books know are unchanged', async () => {
    await desk.bring(balances('ACME,F-1,2026-01-01,2026-01-31,100.00'), { asOf: '2026-03-31' });
    await desk.bring(payments('ACME,P-1,2026-04-10,40.00,F-1'));
    expect(await desk.bring(balances('ACME,F-1,2026-01-01,2026-01-31,60.00'), { asOf: '2026-04-30' })).toEqual({ ...NONE, unchanged: 1 });
    expect(await balance('2026-04-30')).toEqual([['ACME', 6000]]);
  });

  test('that are gone are missing while they are open', async () => {
    await desk.bring(balances('ACME,F-1,2026-01-01,2026-01-31,100.00', 'ACME,F-2,2026-01-01,2026-01-31,50.00'), { asOf: '2026-03-31' });
    await desk.bring(payments('ACME,P-1,2026-04-10,100.00,F-1'));
    expect(await desk.bring(balances('BETA,F-3,2026-01-01,2026-01-31,1.00'), { asOf: '2026-04-30' })).toEqual({
      ...NONE,
      added: 1,
      missing: 1,
      missingDocuments: ['F-2'],
    });
  });
});

describe('a full list', () => {
  const [F1, F2] = ['ACME,F-1,2026-01-01,2026-01-31,100.00', 'ACME,F-2,2026-01-01,2026-01-31,50.00'];
  const full = ({ text, map }: ReturnType<typeof balances>) => ({ text, map: { ...map, fullList: true } });

  test('of balances that has a document again, after one that had not: it was not settled', async () => {
    await desk.bring(full(balances(F1, F2)), { asOf: '2026-03-31' });
    expect(await desk.bring(full(balances(F1)), { asOf: '2026-04-07' })).toMatchObject({ unchanged: 1, missing: 1, settled: 1 });
    expect(await balance('2026-04-14')).toEqual([['ACME', 10_000]]);
    const again = full(balances(F1, F2));
    expect(await desk.bring(again, { asOf: '2026-03-31' })).toMatchObject({ unchanged: 2, changed: 0 });
    expect(await desk.bring(again, { asOf: '2026-04-14' })).toEqual({ ...NONE, unchanged: 1, changed: 1, settled: 0 });
    expect(await balance('2026-04-07')).toEqual([['ACME', 10_000]]);
    expect(await balance('2026-04-14')).toEqual([['ACME', 15_000]]);
    expect(await desk.bring(again, { asOf: '2026-04-14' })).toMatchObject({ unchanged: 2, changed: 0 });
  });

  test('of one day that has a document again, and then has it not: it is settled each time', async () => {
    const [whole, part] = [full(balances(F1, F2)), full(balances(F1))];
    await desk.bring(whole, { asOf: '2026-03-31' });
    for (let time = 0; time < 3; time += 1) {
      expect(await desk.bring(part, { asOf: '2026-04-07' })).toMatchObject({ unchanged: 1, missing: 1, settled: 1 });
      expect(await balance('2026-04-07')).toEqual([['ACME', 10_000]]);
      expect(await desk.bring(part, { asOf: '2026-04-07' })).toEqual({ ...NONE, unchanged: 1, settled: 0 });
      expect(await desk.bring(whole, { asOf: '2026-04-07', update: true })).toMatchObject({ unchanged: 1, changed: 1 });
      expect(await balance('2026-04-07')).toEqual([['ACME', 15_000]]);
    }
  });

  test('of invoices likewise', async () => {
    await desk.bring(full(invoices(ACME_1, ACME_2)), { asOf: '2026-03-31' });
    expect(await desk.bring(full(invoices(ACME_1)), { asOf: '2026-04-07' })).toMatchObject({ unchanged: 1, settled: 1 });
    const again = full(invoices(ACME_1, ACME_2));
    expect(await desk.bring(again, { asOf: '2026-04-14' })).toMatchObject({ unchanged: 1, changedDocuments: ['F-2'] });
    expect(await desk.bring(again, { asOf: '2026-04-14', update: true })).toMatchObject({ unchanged: 1, changed: 1 });
    expect(await balance('2026-04-14')).toEqual([['ACME', 35_050]]);
    expect(await desk.bring(full(invoices(ACME_1)), { asOf: '2026-04-21' })).toMatchObject({ settled: 1 });
    expect(await balance('2026-04-21')).toEqual([['ACME', 10_000]]);
  });
});

describe('history as it was known', () => {
  const [FIRST, SECOND] = ['2026-03-31T23:00:00Z', '2026-05-01T00:00:00Z'];
  const settled = 'ACME,F-1,2026-03-01,2026-03-31,100.00,2026-03-20';

  test('is stamped with its instant: one day has two answers', async () => {
    await desk.bring(invoices(ACME_1), { recordedAt: FIRST });
    await desk.bring(invoices(settled), { recordedAt: SECOND });
    expect((await desk.entries('ACME')).map(({ at }) => at)).toEqual([FIRST, FIRST, SECOND, SECOND]);
    expect(await open('2026-03-25', FIRST)).toEqual({ 'sae/F-1': 10_000 });
    expect(await open('2026-03-25', SECOND)).toEqual({ 'sae/F-1': 0 });
    expect((await desk.aging('2026-03-25', FIRST)).totals).toMatchObject([{ total: 10_000 }]);
    expect((await desk.aging('2026-03-25', SECOND)).totals).toEqual([]);
  });

  test('may not come before what the books know of the customer; of others it may', async () => {
    await desk.bring(invoices(ACME_1), { recordedAt: SECOND });
    expect(await desk.bring(invoices(ACME_1, ACME_2, 'BETA,F-3,2026-03-01,2026-03-31,80.00,'), { recordedAt: FIRST })).toMatchObject({
      added: 1,
      unchanged: 1,
      rejected: 1,
    });
    expect(await desk.refused()).toMatch(/ACME,F-2,.*row\.recorded_before_known/);
    expect(await balance()).toEqual([
      ['ACME', 10_000],
      ['BETA', 8000],
    ]);
  });

  test('brought again at another instant adds nothing', async () => {
    await desk.bring(invoices(settled), { recordedAt: FIRST });
    expect(await desk.bring(invoices(settled), { recordedAt: SECOND })).toEqual({ ...NONE, unchanged: 1 });
    expect((await desk.entries('ACME')).map(({ at }) => at)).toEqual([FIRST, FIRST, FIRST, FIRST]);
  });
});
