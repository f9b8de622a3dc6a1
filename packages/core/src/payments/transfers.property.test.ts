import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { invoice, mxn, payment, story } from '../decisions/story.fixture.js';
import { addDays } from '../calendar/index.js';
import { balanceOf, positionAt } from '../position/index.js';

const moves = fc.array(
  fc.record({
    from: fc.nat(2),
    to: fc.nat(2),
    amount: fc.integer({ min: 1, max: 60_000 }),
    day: fc.nat(40),
    payment: fc.nat(2),
    refund: fc.boolean(),
  }),
  { maxLength: 25 },
);

// Conservation: money that moves between accounts is neither made nor lost, on any day, and no account gives what it does not have.
test('transfers sum to zero on every day', () => {
  fc.assert(
    fc.property(moves, fc.nat(60), (list, days) => {
      const accounts = ['account/A', 'account/B', 'account/C'].map((stream) => story({ stream: stream as 'account/A' }));
      let refunded = 0;
      const asOf = addDays('2026-03-01', days);
      accounts.forEach((account, n) => {
        account.tell('record-invoice', '2026-02-01', invoice(`F-${n}`, mxn(10_000), '2026-03-31'));
        account.tell('record-payment', '2026-02-01', payment(`P-${n}`, mxn(50_000), 'none'));
      });
      for (const { from, to, amount, day, payment: n, refund } of list) {
        const [source, target] = [accounts[from], accounts[to]];
        if (!source || !target) continue;
        const on = addDays('2026-03-01', day);
        if (refund) {
          if (source.tell('refund-payment', on, { paymentId: `P-${n}`, amount: mxn(amount) }).ok && on <= asOf) refunded += amount;
        } else
          source.tell(
            'transfer-payment',
            on,
            { paymentId: `P-${n}`, to: target.journal.stream, amount: mxn(amount) },
            { related: [target] },
          );
      }
      const positions = accounts.map(({ journal }) => positionAt(journal, { asOf }));
      const owed = positions.flatMap(balanceOf).reduce((sum, { amount }) => sum + amount, 0);
      expect(owed).toBe(3 * (10_000 - 50_000) + refunded);
      for (const { journal } of accounts) {
        const left = new Map<string, number>();
        for (const { itemId, component, amount, on } of journal.entries.flatMap(({ postings }) => postings))
          if (component === 'unapplied' && on <= asOf) left.set(itemId, (left.get(itemId) ?? 0) - amount.amount);
        for (const amount of left.values()) expect(amount).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 150 },
  );
});
