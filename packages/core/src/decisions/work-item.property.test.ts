import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type LocalDate } from '../calendar/index.js';
import type { Journal } from '../journal/index.js';
import { DEFAULT_POLICY } from '../policy/index.js';
import { workItem, type WorkItem } from '../worklist/index.js';
import { steps, tellSteps } from './random-story.fixture.js';
import { situationAt } from './situation-at.js';

const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' };

function rowOf(journal: Journal, asOf: LocalDate): WorkItem {
  return workItem(situationAt(journal, { asOf, policy: DEFAULT_POLICY, references: { calendar } }));
}

const lasting = ({ asOf: _asOf, evaluatedOn: _evaluatedOn, ...row }: WorkItem) => row;

// A row is true until the day it says it changes on: whoever evaluates it on any day before gets the same, but for the day of evaluation.
test('nothing about a row changes by itself before changesOn', () => {
  fc.assert(
    fc.property(steps(), fc.integer({ min: 0, max: 200 }), (list, day) => {
      const { journal } = tellSteps(list);
      let row = rowOf(journal, addDays('2026-01-05', day));
      for (let n = 1; n <= 60; n += 1) {
        const next = rowOf(journal, addDays(row.asOf, 1));
        if (next.asOf === row.changesOn) row = next;
        else expect(lasting(next)).toEqual(lasting(row));
        row = { ...row, asOf: next.asOf };
      }
    }),
    { numRuns: 150 },
  );
});

// What is to be collected is never below zero, and never more than what is past due and open.
test('0 ≤ to collect ≤ past due, in every currency', () => {
  fc.assert(
    fc.property(steps(), fc.integer({ min: 0, max: 200 }), (list, day) => {
      const { journal } = tellSteps(list);
      const asOf = addDays('2026-01-05', day);
      const { position } = situationAt(journal, { asOf, policy: DEFAULT_POLICY, references: { calendar } });
      for (const { amount, currency } of rowOf(journal, asOf).toCollect) {
        const late = position.instalments.filter(({ dueOn, open }) => dueOn < asOf && open.total > 0 && open.currency === currency);
        expect(amount).toBeGreaterThanOrEqual(0);
        expect(amount).toBeLessThanOrEqual(late.reduce((sum, { open }) => sum + open.total, 0));
      }
    }),
    { numRuns: 150 },
  );
});
