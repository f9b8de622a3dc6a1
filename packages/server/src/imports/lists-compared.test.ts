import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { balances, invoices, openDesk, payments, type Desk, type Drop } from './desk.fixture.js';

const NONE = { added: 0, unchanged: 0, changed: 0, missing: 0, rejected: 0 };
const FULL = { ...NONE, settled: 0 };
const [D1, D2, D3] = ['2026-03-31', '2026-04-07', '2026-04-14'] as const;

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => desk.clear());

/** 'F-1 100.00' of ACME, issued and due in January; more as 'F-1 100.00 due=2026-02-15 customer=BETA issued=2026-01-02 ref=x'. */
function rowOf(text: string): string {
  const [document = '', amount = '', ...more] = text.split(' ');
  const said = Object.fromEntries(more.map((each) => each.split('=') as [string, string]));
  return [said['customer'] ?? 'ACME', document, said['issued'] ?? '2026-01-01', said['due'] ?? '2026-01-31', amount].join(',');
}
const plain = (...rows: readonly string[]): Drop => balances(...rows.map(rowOf));
const full = (...rows: readonly string[]): Drop => ({ ...plain(...rows), map: { ...plain().map, fullList: true } });

const open = async (asOf: string, customer = 'ACME') =>
  Object.fromEntries(
    (await desk.position(customer, asOf)).instalments.flatMap(({ itemId, open }) =>
      open.total > 0 ? [[itemId.slice(4), open.total]] : [],
    ),
  );
const kinds = async (customer = 'ACME') => (await desk.entries(customer)).map(({ kind }) => kind);
const unapplied = async (customer = 'ACME') => (await desk.position(customer, '2026-06-01')).unapplied;

describe('the next full list', () => {
  test('less of a document is open: the difference came in on its day', async () => {
    await desk.bring(full('F-1 100.00', 'F-2 50.00'), { asOf: D1 });
    expect(await desk.bring(full('F-1 60.00', 'F-2 50.00'), { asOf: D2 })).toEqual({ ...FULL, changed: 1, unchanged: 1 });
    expect([await open(D1), await open('2026-04-06'), await open(D2)]).toEqual([
      { 'F-1': 10_000, 'F-2': 5000 },
      { 'F-1': 10_000, 'F-2': 5000 },
      { 'F-1': 6000, 'F-2': 5000 },
    ]);
    expect((await desk.entries('ACME')).find(({ kind }) => kind === 'payment-recorded')?.facts).toMatchObject({
      paymentId: 'sae/F-1/paid@2026-04-07',
      amount: { amount: 4000, currency: 'MXN' },
    });
  });

  test('more is open again: it was, and ended, as a cheque that came back; what stays of it is a payment of its own', async () => {
    await desk.bring(full('F-1 100.00'), { asOf: D1 });
    await desk.bring(full('F-1 60.00'), { asOf: D2 });
    expect(await desk.bring(full('F-1 85.00'), { asOf: D3 })).toEqual({ ...FULL, changed: 1 });
    expect([await open(D1), await open(D2), await open(D3)]).toEqual([{ 'F-1': 10_000 }, { 'F-1': 6000 }, { 'F-1': 8500 }]);
    expect(await kinds()).toEqual([
      'account-opened',
      'balance-stated',
      'payment-recorded',
      'payment-applied',
      'payment-returned',
      'payment-recorded',
      'payment-applied',
    ]);
  });

  test('more than ever is open: the difference is stated, on its day', async () => {
    await desk.bring(full('F-1 100.00'), { asOf: D1 });
    await desk.bring(full('F-1 60.00'), { asOf: D2 });
    expect(await desk.bring(full('F-1 130.00'), { asOf: D3 })).toEqual({ ...FULL, changed: 1 });
    expect([await open(D1), await open(D2), await open(D3)]).toEqual([{ 'F-1': 10_000 }, { 'F-1': 6000 }, { 'F-1': 13_000 }]);
    expect((await desk.entries('ACME')).at(-1)).toMatchObject({
      kind: 'balance-stated',
      on: D3,
      facts: { open: { amount: 13_000 } },
      postings: [{ amount: { amount: 3000 } }],
    });
  });

  test('a document of zero stays one, and comes back', async () => {
    await desk.bring(full('F-1 100.00'), { asOf: D1 });
    await desk.bring(full('F-1 0.00'), { asOf: D2 });
    await desk.bring(full('F-1 10.00'), { asOf: D3 });
    expect([await open(D1), await open(D2), await open(D3)]).toEqual([{ 'F-1': 10_000 }, {}, { 'F-1': 1000 }]);
  });

  test('a customer that it lacks altogether has nothing open', async () => {
    await desk.bring(full('F-1 100.00', 'B-1 70.00 customer=BETA', 'B-2 30.00 customer=BETA'), { asOf: D1 });
    expect(await desk.bring(full('F-1 100.00'), { asOf: D2 })).toEqual({
      ...FULL,
      unchanged: 1,
      missing: 2,
      missingDocuments: ['B-1', 'B-2'],
      settled: 2,
    });
    expect([await open(D1, 'BETA'), await open(D2, 'BETA')]).toEqual([{ 'B-1': 7000, 'B-2': 3000 }, {}]);
  });

  test('of a day that has one already takes its place', async () => {
    await desk.bring(full('F-1 100.00', 'F-2 50.00'), { asOf: D1 });
    await desk.bring(full('F-1 90.00', 'F-2 50.00'), { asOf: D1 });
    expect(await kinds()).toEqual(['account-opened', 'balance-stated', 'balance-stated', 'entry-voided', 'balance-stated']);
    await desk.bring(full('F-1 60.00'), { asOf: D2 });
    await desk.bring(full('F-1 75.00', 'F-2 50.00'), { asOf: D2 });
    expect([await open(D1), await open(D2)]).toEqual([
      { 'F-1': 9000, 'F-2': 5000 },
      { 'F-1': 7500, 'F-2': 5000 },
    ]);
    expect(await kinds()).not.toContain('payment-returned');
  });

  test('of which some rows cannot be read settles what it lacks only where their documents are known', async () => {
    await desk.bring(full('F-1 100.00', 'F-2 50.00', 'F-3 20.00'), { asOf: D1 });
    expect(await desk.bring(full('F-1 100.00', 'F-2 (50.00)'), { asOf: D2 })).toMatchObject({ rejected: 1, missing: 1, settled: 1 });
    expect(await open(D2)).toEqual({ 'F-1': 10_000, 'F-2': 5000 });
  });
});

describe('a list that is not full', () => {
  test('is only reported where it differs; with --update it is followed, what it lacks is listed', async () => {
    await desk.bring(plain('F-1 100.00', 'F-2 50.00'), { asOf: D1 });
    const next = plain('F-1 60.00');
    const told = { ...NONE, changed: 1, missing: 1, missingDocuments: ['F-2'] };
    expect(await desk.bring(next, { asOf: D2 })).toEqual({ ...told, changedDocuments: ['F-1'] });
    expect(await open(D2)).toEqual({ 'F-1': 10_000, 'F-2': 5000 });
    expect(await desk.bring(next, { asOf: D2, update: true })).toEqual(told);
    expect([await open(D1), await open(D2)]).toEqual([
      { 'F-1': 10_000, 'F-2': 5000 },
      { 'F-1': 6000, 'F-2': 5000 },
    ]);
  });
});

describe('money that somebody recorded', () => {
  test('explains what a list is net of: it is unchanged', async () => {
    await desk.bring(full('F-1 100.00'), { asOf: D1 });
    await desk.bring(payments('ACME,P-1,2026-04-03,40.00,F-1'));
    expect(await desk.bring(full('F-1 60.00'), { asOf: D2 })).toEqual({ ...FULL, unchanged: 1 });
  });

  test('is not undone by a list that does not know it, unless that is asked for', async () => {
    await desk.bring(full('F-1 100.00'), { asOf: D1 });
    await desk.bring(payments('ACME,P-1,2026-04-03,40.00,F-1'));
    expect(await desk.bring(full('F-1 100.00'), { asOf: D2 })).toEqual({ ...FULL, changed: 1, changedDocuments: ['F-1'] });
    expect(await open(D2)).toEqual({ 'F-1': 6000 });
    await desk.bring(full('F-1 100.00'), { asOf: D2, update: true });
    expect(await open(D2)).toEqual({ 'F-1': 10_000 });
  });

  test('that becomes known after the list was net of it takes the place of what the list had supposed', async () => {
    await desk.bring(full('F-1 100.00'), { asOf: D1 });
    await desk.bring(full('F-1 60.00'), { asOf: D2 });
    await desk.bring(payments('ACME,P-1,2026-04-03,40.00,F-1'));
    expect(await open(D2)).toEqual({ 'F-1': 2000 });
    expect(await desk.bring(full('F-1 60.00'), { asOf: D3 })).toEqual({ ...FULL, changed: 1 });
    expect([await open('2026-04-03'), await open(D2), await open(D3)]).toEqual([{ 'F-1': 6000 }, { 'F-1': 6000 }, { 'F-1': 6000 }]);
    expect(await unapplied()).toEqual([]);
  });

  test('of a later day than the list is on the document still: what the list cannot say is refused', async () => {
    await desk.bring(full('F-1 100.00'), { asOf: D1 });
    await desk.bring(payments('ACME,P-1,2026-04-10,100.00,F-1'));
    expect(await desk.bring(full('F-1 60.00'), { asOf: D2 })).toMatchObject({ changed: 0, rejected: 1 });
    expect(await open(D2)).toEqual({ 'F-1': 10_000 });
  });
});

describe('a document that is not what the books have', () => {
  test('another due day is reported; its amount follows all the same', async () => {
    await desk.bring(full('F-1 100.00'), { asOf: D1 });
    expect(await desk.bring(full('F-1 60.00 due=2026-02-15'), { asOf: D2 })).toEqual({ ...FULL, changed: 1, changedDocuments: ['F-1'] });
    expect((await desk.position('ACME', D2)).instalments).toMatchObject([{ dueOn: '2026-01-31', open: { total: 6000 } }]);
  });

  test('with --update it is recorded anew on its own day, with the money on it: what was open before stays', async () => {
    await desk.bring(full('F-1 100.00'), { asOf: D1 });
    await desk.bring(full('F-1 60.00'), { asOf: D2 });
    await desk.bring(full('F-1 130.00'), { asOf: D3 });
    const list = full('F-1 90.00 due=2026-02-15 issued=2026-01-10');
    expect(await desk.bring(list, { asOf: '2026-04-21', update: true })).toEqual({ ...FULL, changed: 1 });
    expect([await open(D1), await open(D2), await open(D3), await open('2026-04-21')]).toEqual(
      [10_000, 6000, 13_000, 9000].map((amount) => ({ 'F-1': amount })),
    );
    expect((await desk.position('ACME', D1)).instalments).toMatchObject([{ dueOn: '2026-02-15', issuedOn: '2026-01-10' }]);
    expect(await unapplied()).toEqual([]);
    expect(await desk.bring(list, { asOf: '2026-04-21' })).toEqual({ ...FULL, unchanged: 1 });
  });

  test('an invoice keeps its total; a list tells what is open of it', async () => {
    await desk.bring(invoices('ACME,F-1,2026-01-01,2026-01-31,100.00,'));
    expect(await desk.bring(full('F-1 80.00'), { asOf: D1 })).toEqual({ ...FULL, changed: 1 });
    expect([await open('2026-03-30'), await open(D1)]).toEqual([{ 'F-1': 10_000 }, { 'F-1': 8000 }]);
    expect(await desk.bring(full('F-1 120.00'), { asOf: D2, update: true })).toEqual({ ...FULL, changed: 1, changedDocuments: ['F-1'] });
    expect(await desk.bring(full('F-1 80.00 due=2026-02-28'), { asOf: D2, update: true })).toEqual({ ...FULL, changed: 1 });
    expect((await desk.position('ACME', D2)).instalments).toMatchObject([
      { issuedOn: '2026-01-01', dueOn: '2026-02-28', original: { total: 10_000 }, open: { total: 8000 } },
    ]);
  });

  test('under another customer it is refused; with --update it moves there on the day of the list, and back', async () => {
    await desk.bring(full('F-1 100.00', 'F-2 50.00'), { asOf: D1 });
    const moved = full('F-1 90.00 customer=BETA', 'F-2 50.00');
    expect(await desk.bring(moved, { asOf: D2 })).toMatchObject({ unchanged: 1, missing: 0, rejected: 1, settled: 0 });
    expect(await desk.refused()).toContain('row.document_of_other_customer');
    expect(await desk.bring(moved, { asOf: D2, update: true })).toEqual({ ...FULL, changed: 1, unchanged: 1 });
    expect([await open(D1), await open(D2), await open(D2, 'BETA')]).toEqual([
      { 'F-1': 10_000, 'F-2': 5000 },
      { 'F-2': 5000 },
      { 'F-1': 9000 },
    ]);
    expect(await desk.bring(moved, { asOf: D2 })).toEqual({ ...FULL, unchanged: 2 });
    const back = full('F-1 90.00', 'F-2 50.00');
    expect(await desk.bring(back, { asOf: D3 })).toMatchObject({ rejected: 1 });
    expect(await desk.bring(back, { asOf: D3, update: true })).toEqual({ ...FULL, changed: 1, unchanged: 1 });
    expect([await open(D2), await open(D3), await open(D2, 'BETA'), await open(D3, 'BETA')]).toEqual([
      { 'F-2': 5000 },
      { 'F-1': 9000, 'F-2': 5000 },
      { 'F-1': 9000 },
      {},
    ]);
    expect(await desk.bring(full('F-2 50.00'), { asOf: '2026-04-21' })).toMatchObject({ missing: 1, settled: 1 });
  });

  test('twice on a list: alike it is one, else the second is refused, before and after it is known', async () => {
    expect(await desk.bring(full('F-1 100.00', 'F-1 100.00', 'F-2 50.00', 'F-2 51.00'), { asOf: D1 })).toMatchObject({
      added: 2,
      unchanged: 1,
      rejected: 1,
    });
    expect(await desk.refused()).toMatch(/F-2,.*51\.00,5,Folio,"?row\.contradicts/);
    expect(await desk.bring(full('F-1 60.00', 'F-1 60.00', 'F-2 50.00', 'F-2 51.00'), { asOf: D2 })).toMatchObject({
      changed: 1,
      unchanged: 2,
      rejected: 1,
    });
    expect(await open(D2)).toEqual({ 'F-1': 6000, 'F-2': 5000 });
    expect(await desk.bring(full('F-1 60.00', 'F-1 60.00 customer=BETA', 'F-2 50.00'), { asOf: D2, update: true })).toMatchObject({
      unchanged: 2,
      rejected: 1,
    });
  });

  test('voided by hand it is reported; with --update it is stated again', async () => {
    await desk.bring(full('F-1 100.00'), { asOf: D1 });
    const stated = (await desk.entries('ACME')).at(-1)?.id ?? '';
    await desk.submit({ kind: 'void-entry', stream: 'account/ACME', on: D1, facts: { entryId: stated, reason: 'x' } });
    expect(await desk.bring(full('F-1 100.00'), { asOf: D2 })).toMatchObject({ changed: 1, changedDocuments: ['F-1'] });
    expect(await desk.bring(full('F-1 100.00'), { asOf: D2, update: true })).toEqual({ ...FULL, changed: 1 });
    expect(await open(D2)).toEqual({ 'F-1': 10_000 });
  });
});

describe('lists out of order', () => {
  test('what only the older has is refused, what differs is reported, nothing is settled', async () => {
    await desk.bring(full('F-1 100.00', 'F-2 50.00'), { asOf: D1 });
    await desk.bring(full('F-1 60.00', 'F-2 50.00', 'F-4 5.00'), { asOf: D3 });
    const before = await desk.entries('ACME');
    expect(await desk.bring(full('F-1 80.00', 'F-3 10.00'), { asOf: D2, update: true })).toEqual({
      ...NONE,
      changed: 1,
      changedDocuments: ['F-1'],
      missing: 1,
      missingDocuments: ['F-2'],
      rejected: 1,
      rejectedFile: expect.any(String),
    });
    expect(await desk.refused()).toContain('row.list_older');
    expect(await desk.entries('ACME')).toEqual(before);
    // the first list once more says what the books say of its day
    expect(await desk.bring(full('F-1 100.00', 'F-2 50.00'), { asOf: D1 })).toEqual({ ...NONE, unchanged: 2 });
  });

  test('that are not full may bring documents that the newer had not', async () => {
    await desk.bring(plain('F-1 100.00'), { asOf: D2 });
    expect(await desk.bring(plain('F-2 50.00'), { asOf: D1 })).toEqual({ ...NONE, added: 1 });
    expect([await open(D1), await open(D2)]).toEqual([{ 'F-2': 5000 }, { 'F-1': 10_000, 'F-2': 5000 }]);
  });

  test('a list whose statements were voided holds nobody up', async () => {
    await desk.bring(full('F-1 100.00'), { asOf: '2062-04-14' });
    const stated = (await desk.entries('ACME')).at(-1)?.id ?? '';
    await desk.submit({ kind: 'void-entry', stream: 'account/ACME', on: D1, facts: { entryId: stated, reason: 'wrong year' } });
    expect(await desk.bring(full('F-1 100.00', 'F-2 50.00'), { asOf: D1, update: true })).toMatchObject({
      added: 1,
      changed: 1,
      settled: 0,
    });
  });
});

describe('a list of ages without documents', () => {
  const HEADER = 'Cliente,Por vencer,1-30,31-60';
  const ages = (...rows: readonly string[]): Drop => ({
    text: `${[HEADER, ...rows].join('\n')}\n`,
    map: {
      ...plain().map,
      columns: { customer: 'Cliente' },
      aging: [
        { header: 'Por vencer' },
        { header: '1-30', fromDays: 1, throughDays: 30 },
        { header: '31-60', fromDays: 31, throughDays: 60 },
      ],
    },
  });
  const aged = async (asOf: string) =>
    (await desk.aging(asOf)).rows.map(({ customerId, notDue, buckets, total }) => [
      customerId,
      notDue,
      ...buckets.slice(0, 2).map(({ amount }) => amount),
      total,
    ]);

  test('takes the place of the one before: on each day the aging is the list’s', async () => {
    await desk.bring(ages('ACME,10.00,20.00,5.00', 'BETA,,,7.00'), { asOf: D1 });
    expect(await desk.bring(ages('ACME,,25.00,5.00'), { asOf: '2026-05-15' })).toMatchObject({
      added: 2,
      missing: 4,
      settled: 4,
      rejected: 0,
    });
    expect(await aged(D1)).toEqual([
      ['ACME', 1000, 2000, 500, 3500],
      ['BETA', 0, 0, 700, 700],
    ]);
    expect(await aged('2026-05-15')).toEqual([['ACME', 0, 2500, 500, 3000]]);
    expect(await desk.bring(ages('ACME,,25.00,5.00'), { asOf: '2026-05-15' })).toMatchObject({ unchanged: 2, missing: 0 });
    expect(await desk.bring(ages('ACME,10.00,20.00,5.00', 'BETA,,,7.00'), { asOf: D1 })).toMatchObject({ unchanged: 4, missing: 0 });
  });
});

test('where a list says both ages and due days, the aging of its day is the list’s own', async () => {
  const text = [
    'Cliente,Folio,Vence,Saldo,Por vencer,1-30,31-60,61-90,Más de 90',
    'ACME,F-1,2026-04-15,100.00,100.00,,,,',
    'ACME,F-2,2026-03-31,10.00,10.00,,,,',
    'ACME,F-3,2026-03-30,20.00,,20.00,,,',
    'ACME,F-4,2026-03-01,30.00,,30.00,,,',
    'BETA,F-5,2026-02-28,40.00,,,40.00,,',
    'BETA,F-6,2026-01-30,50.00,,,50.00,,',
    'BETA,F-7,2026-01-29,60.00,,,,60.00,',
    'BETA,F-8,2025-12-30,70.00,,,,,70.00',
    'BETA,F-9,2026-02-28,5.00,,5.00,,,',
  ].join('\n');
  const map = {
    ...plain().map,
    fullList: true,
    columns: { customer: 'Cliente', document: 'Folio', dueOn: 'Vence', amount: 'Saldo' },
    aging: [
      { header: 'Por vencer' },
      { header: '1-30', fromDays: 1, throughDays: 30 },
      { header: '31-60', fromDays: 31, throughDays: 60 },
      { header: '61-90', fromDays: 61, throughDays: 90 },
      { header: 'Más de 90', fromDays: 91 },
    ],
  };
  expect(await desk.bring({ text, map }, { asOf: D1 })).toMatchObject({ added: 8, rejected: 1 });
  // F-9 is 31 days late, and stands under 1-30
  expect(await desk.refused()).toMatch(/BETA,F-9,.*row\.age_differs/);
  const [{ notDue, buckets } = { notDue: 0, buckets: [] }] = (await desk.aging(D1)).totals;
  expect([notDue, ...buckets.map(({ amount }) => amount)]).toEqual([11_000, 5000, 9000, 6000, 7000]);
});
