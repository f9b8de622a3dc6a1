import { expect, test } from 'vitest';
import { invoice, mxn, story } from '../decisions/story.fixture.js';
import type { Decision } from '../journal/index.js';
import { lastReminder } from './index.js';

const facts = {
  asOf: '2026-03-31',
  stage: 'overdue',
  tone: 'neutral',
  channel: 'email',
  language: 'es-MX',
  template: 'reminder.es-MX',
  digest: '0'.repeat(64),
  itemIds: ['F-1'],
  totals: [mxn(10_000)],
  to: 'pagos@cliente.example',
} as const;

test('a reminder is an entry; where it went is kept apart', () => {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(10_000), '2026-03-15'));
  told.tell('send-reminder', '2026-03-31', facts, { id: 'r-1' });
  const entry = told.journal.entries.at(-1);
  const { to, ...kept } = facts;
  expect(entry).toMatchObject({ id: 'r-1/1', kind: 'reminder-sent', on: '2026-03-31', facts: kept, postings: [] });
  expect(entry?.personal).toMatchObject({ to });
});

test('the last one by a day is the last of that day, and before the first there is none', () => {
  const told = story();
  told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(10_000), '2026-03-15'));
  told.tell('send-reminder', '2026-03-31', facts);
  told.tell('send-reminder', '2026-04-10', { ...facts, tone: 'firm' });
  expect(lastReminder(told.journal, { asOf: '2026-03-30' })).toBeUndefined();
  expect(lastReminder(told.journal, { asOf: '2026-04-09' })).toMatchObject({ on: '2026-03-31', tone: 'neutral' });
  expect(lastReminder(told.journal, { asOf: '2026-04-10' })).toEqual({
    on: '2026-04-10',
    stage: 'overdue',
    tone: 'firm',
    channel: 'email',
  });
});

test('a reminder speaks of no day after the one it is sent on, and of an account that is open', () => {
  const told = story();
  const refusal = (decision: Decision) => (decision.ok ? undefined : decision.refusal);
  expect(refusal(told.tell('send-reminder', '2026-03-30', facts))).toEqual({
    code: 'reminder.as_of_to_come',
    path: 'facts.asOf',
    facts: { latest: '2026-03-30' },
  });
  expect(refusal(story({ opened: false }).tell('send-reminder', '2026-03-31', facts))).toMatchObject({ code: 'account.not_open' });
});
