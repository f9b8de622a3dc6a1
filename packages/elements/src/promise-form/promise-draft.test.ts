import { describe, expect, test } from 'vitest';
import { EMPTY_DRAFT, nextDraft, type DraftAction, type PromiseDraft } from './promise-draft.js';

const mxn = (amount: number) => ({ amount, currency: 'MXN' });
const after = (...actions: readonly DraftAction[]): PromiseDraft => actions.reduce(nextDraft, EMPTY_DRAFT);
const intended: DraftAction = { type: 'intended', intention: { promiseId: 'PP-1', idempotencyKey: 'k' } };

describe('a draft', () => {
  test('keeps what was typed when something else is chosen', () => {
    const draft = after({ type: 'typed-amount', text: '5,0' }, { type: 'amount', amount: mxn(1) }, { type: 'amount', amount: 'typed' });
    expect(draft).toMatchObject({ amount: 'typed', typedAmount: '5,0' });
    expect(after({ type: 'typed-day', text: '2028-04-14' }, { type: 'due', dueOn: '2028-04-03' })).toMatchObject({
      dueOn: '2028-04-03',
      typedDay: '2028-04-14',
    });
  });

  test('keeps its answers over every step', () => {
    const answers = after({ type: 'amount', amount: mxn(1) }, { type: 'due', dueOn: '2028-04-03' });
    const steps = (['due', 'review', 'due', 'amount'] as const).map((step) => ({ type: 'step', step }) as const);
    expect(steps.reduce<PromiseDraft>(nextDraft, answers)).toEqual(answers);
  });

  test('in another currency has no amount that was offered, but what was typed', () => {
    expect(after({ type: 'amount', amount: mxn(1) }, { type: 'currency', currency: 'USD' }).amount).toBeUndefined();
    expect(after({ type: 'typed-amount', text: '5' }, { type: 'currency', currency: 'USD' })).toMatchObject({
      amount: 'typed',
      typedAmount: '5',
    });
    const chosen = after({ type: 'currency', currency: 'USD' }, { type: 'amount', amount: { amount: 1, currency: 'USD' } });
    expect(nextDraft(chosen, { type: 'currency', currency: 'USD' })).toBe(chosen);
  });

  test('tells nothing about an answer that is being changed', () => {
    const told = after({ type: 'told', question: 'amount' }, { type: 'told', question: 'due' });
    expect(nextDraft(told, { type: 'typed-amount', text: '5' }).told).toEqual({ amount: false, due: true });
  });
});

describe('an intention', () => {
  test('lasts while nothing was sent, and over every retry', () => {
    const draft = after({ type: 'amount', amount: mxn(1) }, intended, { type: 'amount', amount: mxn(2) });
    expect(draft.intention).toEqual({ promiseId: 'PP-1', idempotencyKey: 'k', sent: false });
    const sent = after({ type: 'amount', amount: mxn(1) }, intended, { type: 'sent' }, { type: 'step', step: 'due' }, { type: 'sent' });
    expect(sent.intention).toEqual({ promiseId: 'PP-1', idempotencyKey: 'k', sent: true });
  });

  test.each<DraftAction>([
    { type: 'amount', amount: mxn(2) },
    { type: 'typed-amount', text: '5' },
    { type: 'due', dueOn: '2028-04-04' },
    { type: 'typed-day', text: '2028-04-04' },
    { type: 'currency', currency: 'USD' },
    { type: 'renounced' },
  ])('that was sent ends with $type', (action) => {
    expect(after(intended, { type: 'sent' }, action).intention).toBeUndefined();
  });

  test('is not sent where there is none', () => {
    expect(after({ type: 'sent' })).toEqual(EMPTY_DRAFT);
  });
});
