import { describe, expect, test } from 'vitest';
import { invoice, line, mxn, payment, story, usd } from '../decisions/story.fixture.js';
import { journalFromDocuments } from '../journal/index.js';
import { promiseVerdict, type PromiseRules, type PromiseToPay } from './index.js';

const any: PromiseRules = { toleranceDays: 0, credits: 'any-payment' };
const promise = (parts: PromiseToPay['parts'], itemIds?: readonly string[]): PromiseToPay => ({
  id: 'A',
  madeOn: '2026-04-01',
  parts,
  ...(itemIds && { itemIds }),
});
const one = promise([{ dueOn: '2026-04-14', amount: mxn(50_000) }]);

function account() {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
  told.tell('record-invoice', '2026-03-02', invoice('F-2', mxn(100_000), '2026-04-01'));
  return told;
}
const state = (told: ReturnType<typeof account>, asOf: string, rules = any, of = one) =>
  promiseVerdict(of, told.journal, rules, { asOf }).state;

describe('promiseVerdict', () => {
  test('open through its window, then broken', () => {
    expect(state(account(), '2026-04-14')).toBe('open');
    expect(state(account(), '2026-04-15')).toBe('broken');
    expect(state(account(), '2026-04-16', { ...any, toleranceDays: 2 })).toBe('open');
    expect(state(account(), '2026-04-17', { ...any, toleranceDays: 2 })).toBe('broken');
  });

  test('kept at once when paid early; money of before it was made, or of after its window, does not count', () => {
    const told = account();
    told.tell('record-payment', '2026-03-31', payment('P-0', mxn(50_000)));
    expect(state(told, '2026-04-10')).toBe('open');
    told.tell('record-payment', '2026-04-10', payment('P-1', mxn(50_000)));
    expect(state(told, '2026-04-10')).toBe('kept');
    const late = account();
    late.tell('record-payment', '2026-04-15', payment('P-1', mxn(50_000)));
    expect(state(late, '2026-04-30')).toBe('broken');
  });

  test('part of it is partially kept; within the tolerance it is kept', () => {
    const told = account();
    told.tell('record-payment', '2026-04-10', payment('P-1', mxn(49_900)));
    expect(state(told, '2026-04-20')).toBe('partially-kept');
    expect(state(told, '2026-04-20', { ...any, toleranceAmount: [mxn(100)] })).toBe('kept');
    expect(state(told, '2026-04-20', { ...any, toleranceAmount: [usd(100)] })).toBe('partially-kept');
  });

  test('a payment that comes back was never paid', () => {
    const told = account();
    told.tell('record-payment', '2026-04-10', payment('P-1', mxn(50_000)));
    told.tell('return-payment', '2026-04-12', { paymentId: 'P-1', reason: 'sin fondos' });
    expect(state(told, '2026-04-11')).toBe('kept');
    expect(state(told, '2026-04-12')).toBe('open');
    expect(state(told, '2026-04-15')).toBe('broken');
  });

  test('a credit note keeps no promise, also where a list of payments calls it a payment by credit note', () => {
    const issued = account();
    const facts = { creditNoteId: 'NC-1', amount: mxn(50_000), reason: 'x', lines: [line('F-1', mxn(50_000))] };
    expect(issued.tell('issue-credit-note', '2026-04-10', facts).ok).toBe(true);
    const listed = account();
    listed.tell('record-payment', '2026-04-10', { ...payment('NC-1', mxn(50_000)), method: 'credit-note' });
    for (const credits of ['any-payment', 'payments-on-promised-items'] as const)
      expect([issued, listed].map((told) => state(told, '2026-04-20', { ...any, credits }))).toEqual(['broken', 'broken']);
    listed.tell('record-payment', '2026-04-11', payment('P-1', mxn(50_000)));
    expect(state(listed, '2026-04-20')).toBe('kept');
  });

  test('no cent counts for two parts', () => {
    const parts = promise([
      { dueOn: '2026-04-10', amount: mxn(30_000) },
      { dueOn: '2026-04-20', amount: mxn(30_000) },
    ]);
    const told = account();
    told.tell('record-payment', '2026-04-08', payment('P-1', mxn(45_000)));
    const verdict = promiseVerdict(parts, told.journal, any, { asOf: '2026-04-21' });
    expect(verdict.parts.map(({ paid, state }) => [paid.amount, state])).toEqual([
      [30_000, 'kept'],
      [15_000, 'partially-kept'],
    ]);
    expect(verdict.state).toBe('partially-kept');
  });

  test('on promised items, only what was put on them counts, on the day the money came', () => {
    const onItems: PromiseRules = { toleranceDays: 0, credits: 'payments-on-promised-items' };
    const of = promise(one.parts, ['F-2']);
    const told = account();
    told.tell('record-payment', '2026-04-10', payment('P-1', mxn(50_000), 'none'));
    expect(state(told, '2026-04-20', onItems, of)).toBe('broken');
    told.tell('apply-payment', '2026-04-18', { paymentId: 'P-1', lines: [line('F-2', mxn(50_000))] });
    expect(state(told, '2026-04-20', onItems, of)).toBe('kept');
  });

  test('says what it counted, and what was learned only after the window was over', () => {
    const told = account();
    told.tell('record-payment', '2026-04-10', payment('P-1', mxn(20_000)));
    told.tell('record-payment', '2026-04-12', payment('P-2', mxn(30_000)), { at: '2026-04-20T15:00:00Z' });
    const at = { asOf: '2026-04-30', zone: 'America/Mexico_City' };
    expect(promiseVerdict(one, told.journal, any, { ...at, knownAt: '2026-04-16T00:00:00Z' }).state).toBe('partially-kept');
    const verdict = promiseVerdict(one, told.journal, any, at);
    expect(verdict.state).toBe('kept');
    expect(verdict.because).toEqual([
      {
        code: 'promise.part_kept',
        facts: { dueOn: '2026-04-14', through: '2026-04-14', promised: mxn(50_000), paid: mxn(50_000) },
        from: [
          { code: 'promise.payment_counted', facts: { paymentId: 'P-1', on: '2026-04-10', learnedOn: '2026-04-10', amount: mxn(20_000) } },
          {
            code: 'promise.payment_learned_late',
            facts: { paymentId: 'P-2', on: '2026-04-12', learnedOn: '2026-04-20', amount: mxn(30_000) },
          },
        ],
      },
    ]);
  });

  test('a payment learned on the last evening, in the zone of the books, is not late', () => {
    const told = account();
    told.tell('record-payment', '2026-04-14', payment('P-1', mxn(50_000)), { at: '2026-04-15T03:00:00Z' });
    const code = (zone?: string) =>
      promiseVerdict(one, told.journal, any, { asOf: '2026-04-30', ...(zone && { zone }) }).because[0]?.from?.[0]?.code;
    expect([code('America/Mexico_City'), code()]).toEqual(['promise.payment_counted', 'promise.payment_learned_late']);
  });

  test('of a payment whose learning was not kept it says nothing of that', () => {
    const journal = journalFromDocuments({
      stream: 'account/ACME',
      items: [{ id: 'F-1', issuedOn: '2026-03-01', instalments: [{ number: 1, dueOn: '2026-03-31', principal: mxn(100_000) }] }],
      payments: [{ id: 'P-1', amount: mxn(50_000), on: '2026-04-10' }],
    });
    const facts = promiseVerdict(one, journal, any, { asOf: '2026-04-30' }).because[0]?.from?.[0]?.facts;
    expect(facts).toEqual({ paymentId: 'P-1', on: '2026-04-10', amount: mxn(50_000) });
  });

  test('money transferred here counts on its day, money transferred away does not', () => {
    const [a, b] = [story({ stream: 'account/A' }), story({ stream: 'account/B' })];
    for (const each of [a, b]) each.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
    a.tell('record-payment', '2026-04-05', payment('P-1', mxn(50_000), 'none'));
    a.tell('transfer-payment', '2026-04-12', { paymentId: 'P-1', to: 'account/B', amount: mxn(50_000) }, { related: [b] });
    expect([state(a, '2026-04-11'), state(a, '2026-04-12'), state(b, '2026-04-11'), state(b, '2026-04-12')]).toEqual([
      'kept',
      'open',
      'open',
      'kept',
    ]);
  });
});
