import { describe, expect, test } from 'vitest';
import { mxn } from '../decisions/story.fixture.js';
import { balanceOf, positionAt } from '../position/index.js';
import { journalFromDocuments, type Documents } from './index.js';

const item = (id: string, principal = mxn(100), more: object = {}) => ({
  id,
  issuedOn: '2026-03-01',
  instalments: [{ number: 1, dueOn: '2026-03-31', principal }],
  ...more,
});
const line = (itemId: string, amount: number) => ({
  itemId,
  instalment: 1,
  component: 'principal' as const,
  settled: mxn(amount),
  paid: mxn(amount),
});
const payment = (id: string, amount: number, more: object = {}) => ({ id, amount: mxn(amount), on: '2026-03-10', ...more });
const made = (documents: Partial<Documents>) => journalFromDocuments({ stream: 'account/ACME', items: [item('F-1')], ...documents });
const refused = (documents: Partial<Documents>) => {
  try {
    made(documents);
  } catch (error) {
    const { code, path } = error as { code?: string; path?: string };
    return [code, path];
  }
  return [];
};

describe('documents whose figures could not tie', () => {
  test('an id that stands twice', () => {
    expect(refused({ items: [item('F-1'), item('F-1')] })).toEqual(['item.exists', 'items[1].id']);
    const [once] = item('F-1').instalments;
    expect(refused({ items: [item('F-1', mxn(1), { instalments: [once, once] })] })).toEqual([
      'invoice.instalment_repeated',
      'items[0].instalments[1].number',
    ]);
    expect(refused({ payments: [payment('P-1', 1), payment('P-1', 1)] })).toEqual(['payment.exists', 'payments[1].id']);
    expect(refused({ creditNotes: [payment('N-1', 1), payment('N-1', 1)] })).toEqual(['payment.exists', 'creditNotes[1].id']);
  });

  test('money that gives more than it has', () => {
    expect(refused({ payments: [payment('P-1', 50, { lines: [line('F-1', 51)] })] })).toEqual([
      'application.exceeds_payment',
      'payments[0].lines',
    ]);
    const refunds = [{ id: 'R-1', paymentId: 'P-1', amount: mxn(20), on: '2026-03-12' }];
    expect(refused({ payments: [payment('P-1', 50, { lines: [line('F-1', 31)] })], refunds })).toEqual([
      'payment.refund_exceeds',
      'refunds[0].amount',
    ]);
    expect(refused({ payments: [payment('P-1', 50, { returnedOn: '2026-03-11' })], refunds })).toEqual([
      'payment.refund_exceeds',
      'refunds[0].amount',
    ]);
    expect(refused({ refunds })).toEqual(['payment.unknown', 'refunds[0].paymentId']);
    expect(refused({ payments: [payment('P-1', 50, { lines: [line('F-1', 30)] })], refunds })).toEqual([]);
  });

  test('a payment and a credit note may share an id, as two tables of a host do', () => {
    expect(refused({ payments: [payment('1', 50)], creditNotes: [payment('1', 20)] })).toEqual([]);
  });

  test('days, instants and amounts that are none', () => {
    const due = [{ number: 1, dueOn: '2026-02-30', principal: mxn(1) }];
    expect(refused({ items: [item('F-1', mxn(1), { instalments: due })] })).toEqual(['calendar.not_a_day', 'item/F-1']);
    expect(refused({ items: [item('F-1', mxn(1), { recordedAt: 'yesterday' })] })).toEqual(['calendar.not_an_instant', 'item/F-1']);
    expect(refused({ items: [item('F-1', { amount: 0.5, currency: 'MXN' })] })[0]).toBe('money.out_of_range');
  });
});

describe('what is handed over', () => {
  test('stays as free as it was; the journal cannot be changed', () => {
    const documents = { items: [item('F-1')], payments: [payment('P-1', 50, { lines: [line('F-1', 50)] })], customer: { name: 'ACME' } };
    const { entries } = made(documents);
    const handed = [documents.items[0], documents.items[0]?.instalments[0], documents.customer, ...documents.payments];
    expect(handed.some((each) => Object.isFrozen(each))).toBe(false);
    expect(entries.flatMap((entry) => [entry, entry.facts, entry.personal, ...entry.postings]).every((each) => Object.isFrozen(each))).toBe(
      true,
    );
  });
});

describe('knowledge', () => {
  const march = (day: number) => ({ recordedAt: `2026-03-${day}T12:00:00Z` });

  test('a customer bears no stamp and takes none away', () => {
    const journal = made({ items: [], payments: [payment('P-1', 50, march(10))], customer: { name: 'ACME' } });
    expect(journal).not.toHaveProperty('knownFrom');
    expect(made({ items: [item('F-1', mxn(1), march(20))], customer: { name: 'ACME' } }).entries[0]?.at.slice(0, 4)).toBe('0001');
  });

  test('an application is not known before the item it is put on', () => {
    const payments = [payment('P-1', 50, { ...march(10), lines: [line('F-1', 50)], returnedOn: '2026-03-12' })];
    const journal = made({ items: [item('F-1', mxn(100), march(20))], payments });
    const known = (knownAt: string, asOf: string) => {
      const position = positionAt(journal, { asOf, knownAt });
      return [position.instalments.map(({ open }) => open.total), position.unapplied.length, balanceOf(position)[0]?.amount];
    };
    expect(known('2026-03-19T12:00:00Z', '2026-03-11')).toEqual([[], 1, -50]);
    expect(known('2026-03-20T12:00:00Z', '2026-03-11')).toEqual([[50], 0, 50]);
    expect(known('2026-03-20T12:00:00Z', '2026-03-12')).toEqual([[100], 0, 100]);
  });
});
