import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../policy/index.js';
import type { Command, Journal } from '../journal/index.js';
import { decide, documentsOf, situationAt } from './index.js';
import { steps, tellSteps } from './random-story.fixture.js';
import { invoice, line, mxn, payment } from './story.fixture.js';

const references = { calendar: { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2020-01-01', through: '2035-12-31' } };

/** The first and the last entry, and those with a posting on one of the documents. */
function sketchOf({ stream, entries }: Journal, documents: readonly string[]): Journal {
  const last = entries.length - 1;
  const kept = entries.filter((entry, n) => n === 0 || n === last || entry.postings.some(({ itemId }) => documents.includes(itemId)));
  return { stream, entries: kept };
}

const frame = { id: 'new', stream: 'account/ACME', on: '2026-04-20', by: 'ana' } as const;
const commands = fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 90_000 }), fc.nat(3)).map(([n, amount, kind]): Command => {
  if (kind === 0) return { ...frame, kind: 'record-invoice', facts: invoice(`F-${n}`, mxn(amount), '2026-05-20') };
  if (kind === 1) return { ...frame, kind: 'record-payment', facts: payment(`P-${n}`, mxn(amount), 'none') };
  if (kind === 2) return { ...frame, kind: 'record-payment', facts: payment(`X-${n}`, mxn(amount), [line(`F-${n}`, mxn(amount))]) };
  return { ...frame, kind: 'log-note', facts: { text: 'nota' } };
});

// An import may load sketches instead of whole accounts, because no rule can tell the difference.
test('on a sketch of the journal the decision is the same', () => {
  fc.assert(
    fc.property(steps(30), commands, (list, command) => {
      const { journal } = tellSteps(list);
      const documents = documentsOf(command);
      if (!documents) throw new Error('these kinds can be sketched');
      const on = (seen: Journal) => decide(command, situationAt(seen, { asOf: command.on, policy: DEFAULT_POLICY, references }));
      expect(on(sketchOf(journal, documents))).toEqual(on(journal));
    }),
    { numRuns: 400 },
  );
});

test('a payment put where the policy says looks at the whole journal', () => {
  expect(documentsOf({ ...frame, kind: 'record-payment', facts: payment('P-1', mxn(1)) })).toBeUndefined();
});
