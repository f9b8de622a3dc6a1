import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayText } from '../calendar/index.js';
import { decimalText, money, roundQuotient, sumMoney, type Money } from '../money/index.js';
import { earlyPaymentAmount, instalmentsFromTerms, type TermLine, type Terms } from './index.js';

const totals = fc.integer({ min: 0, max: 1e12 }).map((amount) => money(amount, 'MXN'));
const days = fc.integer({ min: 10_000, max: 30_000 }).map(dayText);

/** Percentages with two decimals that make 100 in all; the last is above 1, so that rounding cannot push it below zero. */
const hundreds = fc.array(fc.nat(9_899), { maxLength: 6 }).map((cuts) => {
  const edges = [0, ...cuts.toSorted((a, b) => a - b), 10_000];
  return edges.slice(1).map((edge, index) => decimalText({ coefficient: BigInt(edge - (edges[index] ?? 0)), scale: 2 }));
});
const line = (share: TermLine['share'], index: number): TermLine => ({ share, due: [{ days: 30 * index }] });
const share = (total: Money, lines: readonly TermLine[]) =>
  instalmentsFromTerms({ lines }, { total, issuedOn: '2026-01-01' }).map(({ amount }) => amount);

// Conservation: whatever the shares, the instalments make the invoice; each but the last is its own percentage, half-up.
test('instalments sum to the total, each its percentage', () => {
  fc.assert(
    fc.property(
      totals.filter(({ amount }) => amount >= 1_000),
      hundreds,
      (total, percents) => {
        const lines = percents.map((percent, index) => line({ percent }, index));
        const parts = share(total, lines);
        expect(sumMoney(parts, 'MXN')).toEqual(total);
        percents.slice(0, -1).forEach((percent, index) => {
          const exact = BigInt(total.amount) * BigInt(percent.replace('.', ''));
          expect(parts[index]?.amount).toBe(Number(roundQuotient(exact, 10_000n, 'half-up')));
        });
        expect(parts.every(({ amount }) => amount >= 0)).toBe(true);
      },
    ),
  );
});

// A rest takes what the others leave, wherever it stands; saying it or stating its percentage differs by the rounding of the others at most.
test('a rest may stand anywhere', () => {
  fc.assert(
    fc.property(
      totals.filter(({ amount }) => amount >= 1_000),
      hundreds,
      fc.nat(),
      (total, percents, at) => {
        const stated = percents.map((percent, index) => line({ percent }, index));
        const rest = at % percents.length;
        fc.pre(Number(percents[rest]) >= 1); // as above
        const parts = share(
          total,
          stated.map((one, index) => (index === rest ? line('rest', index) : one)),
        );
        expect(sumMoney(parts, 'MXN')).toEqual(total);
        share(total, stated).forEach((part, index) => {
          expect(Math.abs(part.amount - (parts[index]?.amount ?? NaN))).toBeLessThanOrEqual(percents.length);
        });
      },
    ),
  );
});

// Waiting never pays: what settles an invoice does not fall as days pass, and never passes the total.
test('a later day never settles for less', () => {
  const percents = fc.nat(10_000).map((hundredths) => decimalText({ coefficient: BigInt(hundredths), scale: 2 }));
  fc.assert(
    fc.property(
      totals,
      days,
      fc.tuple(percents, fc.nat(60)),
      fc.tuple(fc.nat(90), fc.nat(90)),
      (total, issuedOn, [percent, through], [a, b]) => {
        const terms: Terms = { lines: [line('rest', 0)], earlyPayment: { percent, through: [{ days: through }], of: 'total' } };
        const pays = (later: number) => earlyPaymentAmount(terms, { total, issuedOn, paidOn: addDays(issuedOn, later) }).amount;
        expect(pays(Math.min(a, b))).toBeLessThanOrEqual(pays(Math.max(a, b)));
        expect(pays(a)).toBeGreaterThanOrEqual(0);
        expect(pays(through + 1)).toBe(total.amount);
      },
    ),
  );
});
