import { expect, test } from 'vitest';
import { invoice, mxn, payment, story, usd } from '../decisions/story.fixture.js';
import { positionAt } from '../position/index.js';

function account() {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(100_000), '2026-03-31'));
  const waive = (amount = mxn(10_000), more: object = {}, on = '2026-03-10') =>
    told.tell(
      'waive',
      on,
      { itemId: 'F-1', instalment: 1, component: 'principal', amount, reason: 'quita', ...more },
      { id: `w${told.journal.entries.length}` },
    );
  return { told, waive };
}

test('a waiver reduces what is open from its day on, and says whose it is', () => {
  const { told, waive } = account();
  expect(waive().ok).toBe(true);
  expect(positionAt(told.journal, { asOf: '2026-03-09' }).instalments[0]?.open.total).toBe(100_000);
  expect(positionAt(told.journal, { asOf: '2026-03-10' }).instalments[0]).toMatchObject({
    original: { total: 100_000 },
    open: { total: 90_000 },
    reductions: [{ on: '2026-03-10', component: 'principal', amount: mxn(10_000) }],
  });
});

test('no more than is open on its day or any later one', () => {
  const { told, waive } = account();
  told.tell('record-payment', '2026-03-20', payment('P-1', mxn(95_000)));
  expect(waive(mxn(5_001))).toMatchObject({
    refusal: { code: 'waiver.exceeds_open', path: 'facts.amount', facts: { component: 'principal', open: mxn(5_000) } },
  });
  expect(waive(mxn(5_000)).ok).toBe(true);
  expect(waive(mxn(1), { component: 'lateInterest' })).toMatchObject({ refusal: { code: 'waiver.exceeds_open', facts: { open: mxn(0) } } });
});

test('refused: an instalment that is not there, another currency, nothing', () => {
  const { waive } = account();
  expect(waive(mxn(1), { instalment: 2 })).toMatchObject({ refusal: { code: 'waiver.item_unknown', path: 'facts.itemId' } });
  expect(waive(mxn(1), {}, '2026-02-28')).toMatchObject({ refusal: { code: 'waiver.item_unknown' } });
  expect(waive(usd(1))).toMatchObject({ refusal: { code: 'waiver.currency_mismatch', facts: { currency: 'MXN' } } });
  expect(waive(mxn(0))).toMatchObject({ refusal: { code: 'waiver.not_positive' } });
});

test('a voided waiver never was', () => {
  const { told, waive } = account();
  waive();
  told.tell('void-entry', '2026-03-12', { entryId: told.journal.entries.at(-1)?.id ?? '', reason: 'sin autorización' });
  expect(positionAt(told.journal, { asOf: '2026-03-12' }).instalments[0]?.open.total).toBe(100_000);
});
