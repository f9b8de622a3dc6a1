import { describe, expect, test } from 'vitest';
import { dayInZone } from '../calendar/index.js';
import { mxn, usd } from '../decisions/story.fixture.js';
import { balanceOf, positionAt } from '../position/index.js';
import { journalFromDocuments, verifyChain, type Documents } from './index.js';

const line = (itemId: string, amount: ReturnType<typeof mxn>, on?: string) => ({
  itemId,
  instalment: 1,
  component: 'principal' as const,
  settled: amount,
  paid: amount,
  ...(on !== undefined && { on }),
});
const item = (id: string, issuedOn: string, dueOn: string, principal = mxn(100_000)) => ({
  id,
  issuedOn,
  instalments: [{ number: 1, dueOn, principal }],
});
const documents: Documents = {
  stream: 'account/ACME',
  items: [item('F-1', '2026-03-01', '2026-03-31'), item('F-2', '2026-03-10', '2026-04-09')],
};
const open = (of: Documents, asOf: string) =>
  Object.fromEntries(positionAt(journalFromDocuments(of), { asOf }).instalments.map(({ itemId, open }) => [itemId, open.total]));

describe('journalFromDocuments', () => {
  test('invoices with their components, charges, and what was paid on which day', () => {
    const of: Documents = {
      ...documents,
      items: [
        {
          id: 'C-1',
          kind: 'agreement',
          issuedOn: '2026-03-01',
          instalments: [{ number: 1, dueOn: '2026-03-31', principal: mxn(1000), interest: mxn(20), tax: mxn(3) }],
        },
      ],
      charges: [{ id: 'M-1', itemId: 'C-1', instalment: 1, component: 'lateInterest', amount: mxn(7), on: '2026-04-05' }],
      payments: [{ id: 'P-1', amount: mxn(500), on: '2026-04-01', lines: [line('C-1', mxn(500))] }],
    };
    const [instalment] = positionAt(journalFromDocuments(of), { asOf: '2026-04-05' }).instalments;
    expect(instalment).toMatchObject({
      original: { principal: 1000, interest: 20, tax: 3, lateInterest: 7, total: 1030 },
      open: { principal: 500, total: 530 },
    });
  });

  test('a line counts from the later of the payment and the invoice, or from the day it states', () => {
    const of = {
      ...documents,
      payments: [
        { id: 'P-1', amount: mxn(90_000), on: '2026-03-05', lines: [line('F-2', mxn(60_000)), line('F-1', mxn(30_000), '2026-03-20')] },
      ],
    };
    expect(balanceOf(positionAt(journalFromDocuments(of), { asOf: '2026-03-09' }))).toEqual([mxn(10_000)]);
    expect(open(of, '2026-03-10')).toEqual({ 'F-1': 100_000, 'F-2': 40_000 });
    expect(open(of, '2026-03-20')).toEqual({ 'F-1': 70_000, 'F-2': 40_000 });
  });

  test('returns, cancellations and refunds end what they end', () => {
    const of: Documents = {
      ...documents,
      payments: [
        { id: 'P-1', amount: mxn(50_000), on: '2026-03-12', lines: [line('F-1', mxn(50_000))], returnedOn: '2026-03-15' },
        { id: 'P-2', amount: mxn(30_000), on: '2026-03-12' },
      ],
      creditNotes: [{ id: 'N-1', amount: mxn(20_000), on: '2026-03-13', lines: [line('F-1', mxn(20_000))], cancelledOn: '2026-03-18' }],
      refunds: [{ id: 'R-1', paymentId: 'P-2', amount: mxn(10_000), on: '2026-03-20' }],
    };
    expect(open(of, '2026-03-13')['F-1']).toBe(30_000);
    expect(open(of, '2026-03-15')['F-1']).toBe(80_000);
    expect(open(of, '2026-03-18')['F-1']).toBe(100_000);
    expect(positionAt(journalFromDocuments(of), { asOf: '2026-03-20' }).unapplied).toEqual([
      { paymentId: 'P-2', receivedOn: '2026-03-12', amount: mxn(20_000) },
    ]);
  });

  test('knowledge: whole when every document was stamped, from the latest stamp on when one was not, none when none was', () => {
    const stamped = documents.items.map((each, n) => ({ ...each, recordedAt: `2026-03-2${n}T00:00:00Z` }));
    const whole = journalFromDocuments({ ...documents, items: stamped });
    expect(whole.knownFrom).toBeUndefined();
    expect(positionAt(whole, { asOf: '2026-03-31', knownAt: '2026-03-20T00:00:00Z' }).instalments).toHaveLength(1);
    const payments = [{ id: 'P-1', amount: mxn(1), on: '2026-03-25' }];
    expect(journalFromDocuments({ ...documents, items: stamped, payments }).knownFrom).toBe('2026-03-21T00:00:00Z');
    const none = journalFromDocuments(documents);
    expect(positionAt(none, { asOf: '2026-03-31' }).instalments).toHaveLength(2);
    expect(() => positionAt(none, { asOf: '2026-03-31', knownAt: '2026-11-24T00:00:00Z' })).toThrow(
      expect.objectContaining({ code: 'position.knowledge_not_kept' }),
    );
  });

  test('holds hold, and the host’s own entries are merged', () => {
    const note = {
      id: 'x/1',
      kind: 'note-logged',
      v: 1,
      on: '2026-03-05',
      by: 'ana',
      facts: {},
      postings: [],
      stream: 'account/ACME',
      seq: 1,
      at: '2026-03-05T00:00:00Z',
      digest: '',
    } as const;
    const journal = journalFromDocuments({
      ...documents,
      holds: [{ id: 'H-1', kind: 'dispute', from: '2026-03-05', through: '2026-03-09', itemIds: ['F-1'] }],
      entries: [note],
    });
    expect(journal.entries.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(journal.entries.at(-1)).toMatchObject({ id: 'x/1', seq: 4 });
    expect(positionAt(journal, { asOf: '2026-03-09' }).holds).toHaveLength(1);
    expect(positionAt(journal, { asOf: '2026-03-10' }).holds).toEqual([]);
  });

  test('its chain verifies, with a customer too', () => {
    const customer = { name: 'Ferretería La Central' };
    const { entries } = journalFromDocuments({ ...documents, customer });
    expect(entries[0]).toMatchObject({ kind: 'account-opened', on: '2026-03-01', personal: { customer } });
    expect(verifyChain(entries)).toEqual({ ok: true });
  });

  test('what has no stamp was known on some day, wherever the books are kept', () => {
    const [entry] = journalFromDocuments(documents).entries;
    expect(['-12:00', 'America/Mexico_City', '+14:00'].map((zone) => dayInZone(entry?.at ?? '', zone))).toEqual([
      '0001-01-01',
      '0001-01-01',
      '0001-01-02',
    ]);
  });

  test('a line on an instalment that no item has is refused', () => {
    const payments = [{ id: 'P-1', amount: usd(1), on: '2026-03-12', lines: [line('F-9', usd(1))] }];
    expect(() => journalFromDocuments({ ...documents, payments })).toThrow(expect.objectContaining({ code: 'document.line_unknown' }));
  });
});
