import { createBackend } from '@cartera/backend';
import type { CommandFacts } from '@cartera/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { balances, invoices, openDesk, payments, type Desk } from './desk.fixture.js';
import { OPERATOR, REFERENCES } from '../books/index.js';

const NONE = { added: 0, unchanged: 0, changed: 0, missing: 0, rejected: 0 };
const invoice = (issuedOn: string, amount: string, dueOn = '2026-03-31') => invoices(`ACME,F-1,${issuedOn},${dueOn},${amount},`);

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => desk.clear());

const open = async (asOf: string) =>
  Object.fromEntries((await desk.position('ACME', asOf)).instalments.map(({ itemId, open }) => [itemId, open.total]));
const unapplied = async (asOf = '2026-06-01') =>
  (await desk.position('ACME', asOf)).unapplied.map(({ paymentId, amount }) => [paymentId, amount.amount]);
const applied = async () => {
  const entries = await desk.entries('ACME');
  return entries.filter(({ kind }) => kind === 'payment-applied' || kind === 'credit-note-applied').map(({ id, on }) => [id, on] as const);
};

async function submit<K extends keyof CommandFacts>(kind: K, on: string, facts: CommandFacts[K], key = `${kind} ${on}`): Promise<void> {
  const clock = () => '2026-06-01T12:00:00Z';
  const backend = createBackend(desk.store, { caller: OPERATOR, policies: [], references: REFERENCES, clock });
  const command = { kind, stream: 'account/ACME', on, facts } as Parameters<typeof backend.submit>[0];
  expect(await backend.submit(command, { idempotencyKey: key })).toMatchObject({ ok: true });
}

describe('money on an invoice that is corrected', () => {
  test('of a file of payments is on what it is now, on the days it was applied; a repeat changes nothing', async () => {
    await desk.bring(invoice('2026-03-01', '100.00'));
    await desk.bring(payments('ACME,P-1,2026-03-20,40.00,F-1', 'ACME,P-2,2026-03-25,10.00,F-1'));
    expect(await desk.bring(invoice('2026-03-01', '120.00', '2026-04-30'), { update: true })).toEqual({ ...NONE, changed: 1 });
    expect(await open('2026-03-19')).toEqual({ 'sae/F-1': 12_000 });
    expect(await open('2026-03-20')).toEqual({ 'sae/F-1': 8000 });
    expect(await open('2026-03-25')).toEqual({ 'sae/F-1': 7000 });
    expect(await unapplied()).toEqual([]);
    expect((await desk.aging('2026-05-05')).rows).toMatchObject([{ total: 7000, unapplied: 0, buckets: [{ amount: 7000 }, {}, {}, {}] }]);
    const before = await desk.entries('ACME');
    expect(await desk.bring(invoice('2026-03-01', '120.00', '2026-04-30'), { update: true })).toEqual({ ...NONE, unchanged: 1 });
    expect(await desk.bring(payments('ACME,P-1,2026-03-20,40.00,F-1', 'ACME,P-2,2026-03-25,10.00,F-1'))).toEqual({ ...NONE, unchanged: 2 });
    expect(await desk.entries('ACME')).toEqual(before);
  });

  test('goes along when it is corrected again, and back', async () => {
    await desk.bring(invoice('2026-03-01', '100.00'));
    await desk.bring(payments('ACME,P-1,2026-03-20,40.00,F-1'));
    for (const [amount, left] of [
      ['120.00', 8000],
      ['90.00', 5000],
      ['100.00', 6000],
    ] as const) {
      expect(await desk.bring(invoice('2026-03-01', amount), { update: true })).toEqual({ ...NONE, changed: 1 });
      expect(await open('2026-06-01')).toEqual({ 'sae/F-1': left });
    }
    expect(new Set((await applied()).map(([id]) => id)).size).toBe(4);
  });

  test('that is issued later now: not before its day', async () => {
    await desk.bring(invoice('2026-03-01', '100.00'));
    await desk.bring(payments('ACME,P-1,2026-03-20,40.00,F-1', 'ACME,P-2,2026-03-29,10.00,F-1'));
    await desk.bring(invoice('2026-03-22', '100.00'), { update: true });
    expect(await unapplied('2026-03-21')).toEqual([['sae/P-1', 4000]]);
    expect(await open('2026-03-22')).toEqual({ 'sae/F-1': 6000 });
    expect(await open('2026-03-29')).toEqual({ 'sae/F-1': 5000 });
  });

  test('that is less now: as far as it fits, the earliest first; the report says what stays unapplied', async () => {
    await desk.bring(invoice('2026-03-01', '100.00'));
    await desk.bring(payments('ACME,P-2,2026-03-25,50.00,F-1', 'ACME,P-1,2026-03-20,40.00,F-1', 'ACME,P-3,2026-03-28,5.00,F-1'));
    expect(await desk.bring(invoice('2026-03-01', '60.00'), { update: true })).toEqual({
      ...NONE,
      changed: 1,
      leftUnapplied: [
        { document: 'F-1', paymentId: 'sae/P-2', amount: { amount: 3000, currency: 'MXN' } },
        { document: 'F-1', paymentId: 'sae/P-3', amount: { amount: 500, currency: 'MXN' } },
      ],
    });
    expect(await open('2026-06-01')).toEqual({ 'sae/F-1': 0 });
    expect(await unapplied()).toEqual([
      ['sae/P-2', 3000],
      ['sae/P-3', 500],
    ]);
  });

  test('by hand, and of a credit note, likewise; what was returned stays so', async () => {
    await desk.bring(invoice('2026-03-01', '100.00'));
    const line = (amount: number) => {
      const money = { amount, currency: 'MXN' };
      return { itemId: 'sae/F-1', instalment: 1, component: 'principal', settled: money, paid: money } as const;
    };
    const by = { method: 'cash', amount: { amount: 2000, currency: 'MXN' }, apply: 'none' } as const;
    await submit('record-payment', '2026-03-05', { paymentId: 'till-1', ...by });
    await submit('apply-payment', '2026-03-07', { paymentId: 'till-1', lines: [line(500), line(300)] });
    await submit('record-payment', '2026-03-08', { paymentId: 'till-2', ...by, apply: [line(2000)] });
    await submit('return-payment', '2026-03-09', { paymentId: 'till-2', reason: 'x' });
    await submit('issue-credit-note', '2026-03-10', {
      creditNoteId: 'NC-1',
      amount: { amount: 1000, currency: 'MXN' },
      reason: 'x',
      lines: [line(1000)],
    });
    expect(await desk.bring(invoice('2026-03-01', '120.00'), { update: true })).toEqual({ ...NONE, changed: 1 });
    expect(await open('2026-03-06')).toEqual({ 'sae/F-1': 12_000 });
    expect(await open('2026-03-07')).toEqual({ 'sae/F-1': 11_200 });
    expect(await open('2026-06-01')).toEqual({ 'sae/F-1': 10_200 });
    expect(await unapplied()).toEqual([['till-1', 1200]]);
  });

  test('leaves alone what is on other invoices', async () => {
    await desk.bring(invoices('ACME,F-1,2026-03-01,2026-03-31,100.00,', 'ACME,F-2,2026-03-01,2026-03-31,100.00,'));
    await desk.bring(payments('ACME,P-1,2026-03-20,130.00,F-1;F-2'));
    await desk.bring(invoices('ACME,F-1,2026-03-01,2026-03-31,110.00,', 'ACME,F-2,2026-03-01,2026-03-31,100.00,'), { update: true });
    expect(await open('2026-06-01')).toEqual({ 'sae/F-1': 1000, 'sae/F-2': 7000 });
    expect(await unapplied()).toEqual([]);
  });

  test('of a settled day stays where the file does not tell settled days', async () => {
    await desk.bring(invoices('ACME,F-1,2026-03-01,2026-03-31,100.00,2026-04-10'));
    const { columns, ...map } = invoices().map as { readonly columns: Readonly<Record<string, string>> };
    const { settledOn: _settledOn, ...fewer } = columns;
    const silent = (amount: string) => ({ ...invoice('2026-03-01', amount), map: { ...map, columns: fewer } });
    expect(await desk.bring(silent('100.00'))).toEqual({ ...NONE, unchanged: 1 });
    expect(await desk.bring(silent('130.00'), { update: true })).toEqual({ ...NONE, changed: 1 });
    expect(await open('2026-04-09')).toEqual({ 'sae/F-1': 13_000 });
    expect(await open('2026-04-10')).toEqual({ 'sae/F-1': 3000 });
    expect(await unapplied()).toEqual([]);
  });

  test('makes room for a settled day, which is a payment in full', async () => {
    await desk.bring(invoice('2026-03-01', '100.00'));
    await desk.bring(payments('ACME,P-1,2026-03-20,40.00,F-1'));
    expect(await desk.bring(invoices('ACME,F-1,2026-03-01,2026-03-31,120.00,2026-04-10'), { update: true })).toMatchObject({
      changed: 1,
      leftUnapplied: [{ document: 'F-1', paymentId: 'sae/P-1', amount: { amount: 4000, currency: 'MXN' } }],
    });
    expect(await open('2026-06-01')).toEqual({ 'sae/F-1': 0 });
  });
});

test('money on an open balance that is corrected is on what it is now', async () => {
  const list = (amount: string) => balances(`ACME,F-1,2026-01-01,2026-01-31,${amount}`);
  await desk.bring(list('100.00'), { asOf: '2026-03-31' });
  await desk.bring(payments('ACME,P-1,2026-04-10,40.00,F-1'));
  expect(await desk.bring(list('120.00'), { asOf: '2026-03-31', update: true })).toEqual({ ...NONE, changed: 1 });
  expect(await open('2026-04-09')).toEqual({ 'sae/F-1': 12_000 });
  expect(await open('2026-04-10')).toEqual({ 'sae/F-1': 8000 });
  expect(await desk.bring(list('120.00'), { asOf: '2026-03-31', update: true })).toEqual({ ...NONE, unchanged: 1 });
});

test('a correction that the books refuse takes nothing back', async () => {
  await desk.bring(balances('ACME,F-1,2026-01-01,2026-01-31,100.00'), { asOf: '2026-03-31' });
  const later = balances('ACME,F-1,2026-04-01,2026-04-30,100.00');
  expect(await desk.bring(later, { asOf: '2026-03-31', update: true })).toMatchObject({ changed: 0, rejected: 1 });
  expect(await open('2026-06-01')).toEqual({ 'sae/F-1': 10_000 });
});

test('strict says the same and does it', async () => {
  await desk.bring(invoice('2026-03-01', '100.00'));
  await desk.bring(payments('ACME,P-1,2026-03-20,40.00,F-1'));
  expect(await desk.bring(invoice('2026-03-01', '30.00'), { update: true, strict: true })).toMatchObject({
    changed: 1,
    leftUnapplied: [{ amount: { amount: 1000 } }],
  });
  expect(await open('2026-06-01')).toEqual({ 'sae/F-1': 0 });
});
