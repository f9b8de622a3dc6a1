import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/index.js';
import { steps, tellSteps, type Step } from '../decisions/random-story.fixture.js';
import { isStaffEntry, type Entry, type Journal } from '../journal/index.js';
import type { Because, Money } from '../money/index.js';
import { DEFAULT_POLICY } from '../policy/index.js';
import { positionAt } from '../position/index.js';
import { statementOf } from '../statement/index.js';
import { explainItem, explainLine } from './index.js';

/** A day within the story or after it, and an instant while it was told or after it. */
const moments = fc.record({ day: fc.integer({ min: 0, max: 160 }), told: fc.integer({ min: 0, max: 30 }) }).map(({ day, told }) => ({
  asOf: addDays('2026-01-05', day),
  knownAt: `${addDays('2026-05-06', told)}T12:00:00Z`,
}));

/** What a customer may read. */
const readable = ({ entries }: Journal): readonly Entry[] =>
  entries.filter((entry) => !isStaffEntry(entry)).map(({ basis: _basis, ...entry }) => ({ ...entry, by: 'staff' }));

const amountOf = ({ facts }: Because): number => (facts['amount'] as Money | undefined)?.amount ?? 0;

/** The steps add up to what the last one says, in one currency. */
function sumOf(explanation: readonly Because[]): Money {
  const { amount, currency } = (explanation.at(-1) as Because).facts['total'] as Money;
  expect(
    explanation.slice(0, -1).every(({ facts }) => facts['amount'] === undefined || (facts['amount'] as Money).currency === currency),
  ).toBe(true);
  expect(explanation.reduce((sum, step) => sum + amountOf(step), 0)).toBe(amount);
  return { amount, currency };
}

function told(check: (journal: Journal, at: { asOf: string; knownAt: string }) => void): void {
  fc.assert(
    fc.property(steps(30), moments, (list: readonly Step[], at) => check(tellSteps(list).journal, at)),
    { numRuns: 200 },
  );
}

// Σ amounts of a document's steps = what is open of it, for every instalment, every day and everything that was known.
test('the steps of a document add up to what is open of it', () => {
  told((journal, at) => {
    for (const { itemId, number, open } of positionAt(journal, at).instalments) {
      const explanation = explainItem(readable(journal), { itemId, instalment: number, ...at });
      expect(sumOf(explanation)).toEqual({ amount: open.total, currency: open.currency });
    }
  });
});

// Σ amounts of a line's steps = the line's amount; what is left of a payment is what the position has unapplied.
test('the steps of a line add up to its amount', () => {
  told((journal, at) => {
    const { unapplied } = positionAt(journal, at);
    const period = { from: '2026-01-01', to: at.asOf, knownAt: at.knownAt, scheme: DEFAULT_POLICY.aging };
    for (const { lines } of statementOf(journal, { ...period, to: at.asOf < period.from ? period.from : at.asOf }).sections) {
      for (const { entryId, on, amount } of lines) {
        const explanation = explainLine(readable(journal), { entryId, on, currency: amount.currency, ...at });
        expect(sumOf(explanation)).toEqual(amount);
        const left = explanation.find(({ code }) => code === 'line.unapplied');
        const source = journal.entries.find(({ id }) => id === entryId)?.postings[0]?.itemId;
        const inPosition = unapplied.find(({ paymentId }) => paymentId === source)?.amount.amount ?? 0;
        if (left) expect(-amountOf(left)).toBe(inPosition);
      }
    }
  });
});

// What staff alone may read explains no amount: a customer is told the same.
test('a customer’s entries explain as much as all of them', () => {
  told((journal, at) => {
    for (const { itemId, number } of positionAt(journal, at).instalments) {
      const question = { itemId, instalment: number, ...at };
      expect(explainItem(readable(journal), question)).toEqual(explainItem(journal.entries, question));
    }
  });
});
