import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { agePosition } from '../aging/index.js';
import { addDays } from '../calendar/index.js';
import { isKind, verifyChain, type Journal } from '../journal/index.js';
import { convertMoney } from '../money/index.js';
import { DEFAULT_POLICY } from '../policy/index.js';
import { balanceOf, positionAt } from '../position/index.js';
import { statementOf } from '../statement/index.js';
import { steps, tellSteps } from './random-story.fixture.js';

const scheme = DEFAULT_POLICY.aging;
const days = fc.integer({ min: -5, max: 200 }).map((n) => addDays('2026-01-05', n));
const instants = fc.integer({ min: -1, max: 40 }).map((n) => `${addDays('2026-05-06', n)}T12:00:00Z`);

function sumOfPostings({ entries }: Journal, asOf: string, knownAt: string): Readonly<Record<string, number>> {
  const sums: Record<string, number> = {};
  for (const entry of entries.filter(({ at }) => at <= knownAt)) {
    for (const { on, amount } of entry.postings) if (on <= asOf) sums[amount.currency] = (sums[amount.currency] ?? 0) + amount.amount;
  }
  return Object.fromEntries(Object.entries(sums).filter(([, amount]) => amount !== 0));
}

const nonZero = (list: readonly { readonly amount: number; readonly currency: string }[]) =>
  Object.fromEntries(list.filter(({ amount }) => amount !== 0).map(({ amount, currency }) => [currency, amount]));

// A balance is a sum of postings and nothing else, on every day, as known at every instant.
test('the balance of a position is the sum of its postings', () => {
  fc.assert(
    fc.property(steps(), days, instants, (list, asOf, knownAt) => {
      const { journal } = tellSteps(list);
      expect(nonZero(balanceOf(positionAt(journal, { asOf, knownAt })))).toEqual(sumOfPostings(journal, asOf, knownAt));
    }),
    { numRuns: 300 },
  );
});

// Whatever is told, in whatever order of days: no debt is ever paid twice, no money spent twice, on any day as known at the end.
test('nothing is below zero on any day', () => {
  fc.assert(
    fc.property(steps(30), (list) => {
      const { journal } = tellSteps(list);
      for (let n = 0; n <= 160; n += 3) {
        const position = positionAt(journal, { asOf: addDays('2026-01-05', n) });
        for (const { open } of position.instalments) expect(open.total).toBeGreaterThanOrEqual(0);
        const owed = position.instalments.reduce((sum, { open }) => sum + (open.currency === 'MXN' ? open.total : 0), 0);
        const own = position.unapplied.reduce((sum, { amount }) => sum + (amount.currency === 'MXN' ? amount.amount : 0), 0);
        expect(balanceOf(position).find(({ currency }) => currency === 'MXN')?.amount ?? 0).toBe(owed - own);
      }
    }),
    { numRuns: 150 },
  );
});

// What an application takes from money it puts on a debt: zero in one currency, zero at its rate across two.
test('the postings of an application sum to zero at its rate', () => {
  fc.assert(
    fc.property(steps(), (list) => {
      const { journal } = tellSteps(list);
      for (const entry of journal.entries) {
        if (!isKind(entry, 'payment-applied') && !isKind(entry, 'credit-note-applied')) continue;
        entry.facts.lines.forEach(({ settled, paid, rate }, index) => {
          expect(entry.postings[index * 2]?.amount.amount).toBe(-settled.amount);
          expect(entry.postings[index * 2 + 1]?.amount.amount).toBe(paid.amount);
          const worth = rate === undefined ? settled : convertMoney(settled, { currency: paid.currency, rate, rounding: 'half-up' });
          expect(worth).toEqual(paid);
        });
      }
    }),
  );
});

// A statement closes where its lines lead, and the next one begins where it closed, whatever was learned in between.
test('opening plus lines is closing, and two statements in a row tie', () => {
  fc.assert(
    fc.property(steps(), days, instants, instants, (list, from, first, second) => {
      const { journal } = tellSteps(list);
      const [since, knownAt] = first <= second ? [first, second] : [second, first];
      const printed = statementOf(journal, { from, to: addDays(from, 30), knownAt: since, scheme });
      const next = statementOf(journal, { from: addDays(from, 31), to: addDays(from, 61), knownAt, since, scheme });
      for (const { opening, lines, closing, aging } of [...printed.sections, ...next.sections]) {
        expect(opening.amount + lines.reduce((sum, { amount }) => sum + amount.amount, 0)).toBe(closing.amount);
        expect(lines.at(-1)?.balance ?? opening).toEqual(closing);
        expect(aging.total).toBe(closing.amount);
      }
      const closed = nonZero(printed.sections.map(({ closing }) => closing));
      expect(nonZero(next.sections.map(({ opening }) => opening))).toEqual(closed);
    }),
    { numRuns: 200 },
  );
});

// Aging moves money between columns; it never makes, loses or counts any twice.
test('the columns of an aging tie to the balance', () => {
  fc.assert(
    fc.property(steps(), days, (list, asOf) => {
      const position = positionAt(tellSteps(list).journal, { asOf });
      const { totals } = agePosition(position, scheme);
      for (const { notDue, buckets, unapplied, total } of totals)
        expect(notDue + buckets.reduce((sum, { amount }) => sum + amount, 0) + unapplied).toBe(total);
      expect(nonZero(totals.map(({ total, currency }) => ({ amount: total, currency })))).toEqual(nonZero(balanceOf(position)));
    }),
  );
});

// A void takes a thing out of the past as if it had never been told.
test('told and voided, it is as if it had not been told', () => {
  fc.assert(
    fc.property(steps(), days, fc.nat(1000), (list, asOf, pick) => {
      const account = tellSteps(list);
      const before = positionAt(account.journal, { asOf });
      account.tell(
        'record-payment',
        addDays('2026-01-05', pick % 120),
        { paymentId: 'X', amount: { amount: 777, currency: 'MXN' }, method: 'cash', apply: 'by-policy' },
        { id: 'x', at: '2026-09-01T00:00:00Z' },
      );
      account.tell('void-entry', '2026-09-01', { entryId: 'x/1', reason: 'error' }, { at: '2026-09-02T00:00:00Z' });
      const after = positionAt(account.journal, { asOf });
      expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
    }),
  );
});

// The chain holds whatever was told, and breaks at the entry that was touched.
test('every stream verifies, and one changed cent is found', () => {
  fc.assert(
    fc.property(steps(10), fc.nat(1000), (list, pick) => {
      const { entries } = tellSteps(list).journal;
      expect(verifyChain(entries)).toEqual({ ok: true });
      const index = pick % entries.length;
      const forged = entries.map((entry, n) => (n === index ? { ...entry, by: 'mallory' } : entry));
      expect(verifyChain(forged)).toEqual({ ok: false, seq: index + 1, code: 'chain.digest_differs' });
    }),
    { numRuns: 50 },
  );
});
