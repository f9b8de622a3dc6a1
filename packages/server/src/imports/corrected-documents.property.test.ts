import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invoices, openDesk, payments } from './desk.fixture.js';

const day = fc.integer({ min: 0, max: 59 }).map((n) => new Date(Date.UTC(2026, 2, 1 + n)).toISOString().slice(0, 10));
const version = fc.record({ issuedOn: day, cents: fc.integer({ min: 0, max: 20_000 }) });
const received = fc.record({ on: day, cents: fc.integer({ min: 1, max: 8000 }) });

const amount = (cents: number) => (cents / 100).toFixed(2);

// However an invoice is corrected, and however often: what it is now less what was on it before (as far as it fits) is open, and all other
// money is unapplied; no cent is on nothing, none counts twice; nothing is on it before its day; what the report says stays unapplied does.
test('a correction moves no money away that fits', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(version, { minLength: 1, maxLength: 4 }), fc.array(received, { maxLength: 5 }), async (versions, money) => {
      const desk = await openDesk();
      try {
        await desk.bring(invoices('ACME,F-1,2026-03-01,2026-05-31,500.00,'));
        if (money.length > 0) await desk.bring(payments(...money.map(({ on, cents }, n) => `ACME,P-${n},${on},${amount(cents)},F-1`)));
        const total = money.reduce((sum, { cents }) => sum + cents, 0);
        let on = total;
        for (const { issuedOn, cents } of versions) {
          const { leftUnapplied = [] } = await desk.bring(invoices(`ACME,F-1,${issuedOn},2026-05-31,${amount(cents)},`), { update: true });
          expect(leftUnapplied.reduce((sum, left) => sum + left.amount.amount, 0)).toBe(on - Math.min(on, cents));
          on = Math.min(on, cents);
          const { instalments, unapplied } = await desk.position('ACME', '2026-06-01');
          expect(instalments.map(({ open }) => open.total)).toEqual([cents - on]);
          expect(unapplied.reduce((sum, left) => sum + left.amount.amount, 0)).toBe(total - on);
          for (const each of instalments[0]?.reductions ?? []) expect(each.on >= issuedOn).toBe(true);
        }
      } finally {
        await desk.clear();
      }
    }),
    { numRuns: 60 },
  );
});
