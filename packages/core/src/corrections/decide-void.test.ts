import { expect, test } from 'vitest';
import { invoice, line, mxn, payment, story } from '../decisions/story.fixture.js';
import { isKind } from '../journal/index.js';

// Found by a property: a payment that is wholly put on an invoice posts nothing net to its own money, and its void neither; who looked for
// the payment by its postings found the payment and not what voided it.
test('a void posts to every place it takes back, with 0 where all cancels out', () => {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(60_000), '2026-03-31'));
  told.tell('record-payment', '2026-03-11', payment('P-1', mxn(60_000), [line('F-1', mxn(60_000))]), { id: 'pay' });
  told.tell('void-entry', '2026-03-20', { entryId: 'pay/1', reason: 'otro cliente' });
  const voided = told.journal.entries.find((entry) => isKind(entry, 'entry-voided'));
  expect(voided?.postings.map(({ itemId, component, amount, on }) => [itemId, component, amount.amount, on])).toEqual([
    ['P-1', 'unapplied', 0, '2026-03-11'],
    ['F-1', 'principal', 60_000, '2026-03-11'],
  ]);
});
