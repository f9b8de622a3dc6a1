import { expect, test } from 'vitest';
import { invoice, line, mxn, payment, refusalOf, story } from '../decisions/story.fixture.js';

function account() {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
  told.tell('record-payment', '2026-03-02', payment('P-1', mxn(10_000), 'none'));
  const note = { creditNoteId: 'N-1', amount: mxn(30_000), reason: 'devolución', lines: [line('F-1', mxn(20_000))] };
  told.tell('issue-credit-note', '2026-03-10', note);
  return {
    told,
    cancel: (creditNoteId: string, on: string) => told.tell('cancel-credit-note', on, { creditNoteId, reason: 'error' }),
  };
}

test('a cancellation names a credit note of the account; a payment is none', () => {
  const { cancel } = account();
  expect(refusalOf(cancel('N-9', '2026-03-11'))).toBe('credit_note.unknown');
  expect(cancel('P-1', '2026-03-11')).toMatchObject({
    refusal: { code: 'credit_note.unknown', path: 'facts.creditNoteId', facts: { creditNoteId: 'P-1' } },
  });
});

test('a credit note is cancelled on its day of issue at the earliest, and once', () => {
  const { cancel } = account();
  expect(cancel('N-1', '2026-03-09')).toMatchObject({
    refusal: { code: 'credit_note.cancelled_before_issued', path: 'on', facts: { issuedOn: '2026-03-10' } },
  });
  expect(cancel('N-1', '2026-03-10').ok).toBe(true);
  expect(refusalOf(cancel('N-1', '2026-03-11'))).toBe('payment.ended');
});

test('what was given back to the customer of a credit note keeps it from being cancelled', () => {
  const { told, cancel } = account();
  expect(told.tell('refund-payment', '2026-03-11', { paymentId: 'N-1', amount: mxn(10_000) }).ok).toBe(true);
  expect(refusalOf(cancel('N-1', '2026-03-12'))).toBe('payment.refunded');
});

test('a credit note is no payment that could come back', () => {
  const { told } = account();
  const decision = told.tell('return-payment', '2026-03-11', { paymentId: 'N-1', reason: 'sin fondos' });
  expect(refusalOf(decision)).toBe('payment.not_a_payment');
});
