import { describe, expect, test } from 'vitest';
import { invoice, line, mxn, payment, refusalOf, story, usd, type Story } from '../decisions/story.fixture.js';
import { customerFacts } from '../journal/index.js';
import { balanceOf, positionAt } from '../position/index.js';

const A = 'account/A';
const B = 'account/B';

function accounts() {
  const [a, b] = [story({ stream: A }), story({ stream: B })];
  a.tell('record-payment', '2026-03-02', { ...payment('P-77', mxn(100_000), 'none'), reference: 'SPEI 9' });
  b.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(50_000), '2026-03-31'));
  const move = (from: Story, to: Story, { amount = mxn(30_000), on = '2026-03-10', paymentId = 'P-77' } = {}) =>
    from.tell('transfer-payment', on, { paymentId, to: to.journal.stream, amount }, { related: [to] });
  return { a, b, move };
}
const unapplied = (told: Story, asOf = '2026-12-31') => positionAt(told.journal, { asOf }).unapplied.map(({ amount }) => amount.amount);

describe('transfer-payment', () => {
  test('moves unapplied money: what one account loses the other gains, on the same day, under the same id', () => {
    const { a, b, move } = accounts();
    const decision = move(a, b);
    expect(decision.ok && decision.changes.map(({ stream, expectedVersion }) => [stream, expectedVersion])).toEqual([
      [A, 2],
      [B, 2],
    ]);
    expect([unapplied(a, '2026-03-09'), unapplied(a), unapplied(b)]).toEqual([[100_000], [70_000], [30_000]]);
    expect(balanceOf(positionAt(b.journal, { asOf: '2026-03-10' }))).toEqual([mxn(20_000)]);
    expect(b.journal.entries.at(-1)?.facts['reference']).toBe('SPEI 9');
  });

  test('there it is money like any other: it can be put on debts and refunded', () => {
    const { a, b, move } = accounts();
    move(a, b);
    b.tell('apply-payment', '2026-03-11', { paymentId: 'P-77', lines: [line('F-1', mxn(20_000))] });
    b.tell('refund-payment', '2026-03-12', { paymentId: 'P-77', amount: mxn(10_000) });
    expect([unapplied(b), positionAt(b.journal, { asOf: '2026-03-12' }).instalments[0]?.open.total]).toEqual([[], 30_000]);
  });

  test('it can go back, and then everything is as before', () => {
    const { a, b, move } = accounts();
    move(a, b);
    expect(refusalOf(a.tell('return-payment', '2026-03-12', { paymentId: 'P-77', reason: 'x' }))).toBe('payment.transferred');
    move(b, a, { on: '2026-03-13' });
    expect([unapplied(a), unapplied(b)]).toEqual([[100_000], []]);
    expect(a.tell('return-payment', '2026-03-14', { paymentId: 'P-77', reason: 'x' }).ok).toBe(true);
    expect(unapplied(a)).toEqual([]);
  });

  test('one half alone can be neither voided nor returned', () => {
    const { a, b, move } = accounts();
    move(a, b);
    const half = (told: Story) => told.journal.entries.at(-1)?.id ?? '';
    expect(refusalOf(a.tell('void-entry', '2026-03-12', { entryId: half(a), reason: 'x' }))).toBe('void.lasting');
    expect(refusalOf(b.tell('void-entry', '2026-03-12', { entryId: half(b), reason: 'x' }))).toBe('void.lasting');
    expect(refusalOf(a.tell('void-entry', '2026-03-12', { entryId: 'c2/1', reason: 'x' }))).toBe('void.depended_on');
    expect(refusalOf(b.tell('return-payment', '2026-03-12', { paymentId: 'P-77', reason: 'x' }))).toBe('payment.not_received_here');
  });

  test('is refused, the first that holds', () => {
    const { a, b, move } = accounts();
    expect(refusalOf(move(story({ stream: A, opened: false }), b))).toBe('account.not_open');
    expect(refusalOf(move(a, a))).toBe('transfer.same_account');
    expect(refusalOf(move(a, story({ stream: B, opened: false })))).toBe('transfer.target_not_open');
    expect(refusalOf(move(a, story({ stream: 'cash/till' })))).toBe('transfer.target_not_open');
    expect(refusalOf(move(a, b, { paymentId: 'P-1' }))).toBe('payment.unknown');
    a.tell('issue-credit-note', '2026-03-03', { creditNoteId: 'N-1', amount: mxn(10), reason: 'x', lines: [] });
    expect(refusalOf(move(a, b, { paymentId: 'N-1' }))).toBe('payment.not_a_payment');
    expect(refusalOf(move(a, b, { amount: usd(1) }))).toBe('payment.currency_mismatch');
    expect(refusalOf(move(a, b, { amount: mxn(100_001) }))).toBe('transfer.exceeds_unapplied');
    expect(refusalOf(move(a, b, { on: '2026-03-01' }))).toBe('transfer.exceeds_unapplied');
    b.tell('record-payment', '2026-03-05', payment('P-77', mxn(1), 'none'));
    expect(refusalOf(move(a, b))).toBe('payment.exists');
    a.tell('return-payment', '2026-03-12', { paymentId: 'P-77', reason: 'x' });
    expect(refusalOf(move(a, b, { on: '2026-03-15' }))).toBe('payment.ended');
  });

  test('without the other account nothing is decided', () => {
    const { a, b } = accounts();
    const decision = a.tell('transfer-payment', '2026-03-10', { paymentId: 'P-77', to: b.journal.stream, amount: mxn(1) });
    expect(refusalOf(decision)).toBe('situation.related_missing');
  });

  test('a customer does not read whose other account it was', () => {
    const { a, b, move } = accounts();
    move(a, b);
    const facts = [a, b].map((told) => customerFacts(told.journal.entries.at(-1) ?? { kind: '', facts: {} }));
    expect(JSON.stringify(facts)).not.toContain('account/');
    expect(facts[0]).toEqual({ paymentId: 'P-77', amount: mxn(30_000) });
  });
});
