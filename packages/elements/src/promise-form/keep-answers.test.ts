import { localeFor } from '@cartera/locales';
import { expect, test } from 'vitest';
import { keepAnswers } from './keep-answers.js';
import { EMPTY_DRAFT } from './promise-draft.js';

const mxn = (amount: number) => ({ amount, currency: 'MXN' });
const choices = (amount: number, on: string) => ({
  stream: 'account/A' as const,
  asOf: '2028-03-31',
  earliest: '2028-03-31',
  latest: '2028-04-30',
  dueDays: 'any' as const,
  days: [{ on, kind: 'quincena' as const }],
  closedDays: [],
  currencies: [
    {
      currency: 'MXN',
      open: mxn(amount),
      pastDue: mxn(amount),
      promised: mxn(0),
      available: mxn(amount),
      least: mxn(1),
      amounts: [{ kind: 'past-due' as const, amount: mxn(amount) }],
    },
  ],
});
const draft = { ...EMPTY_DRAFT, amount: mxn(500_000), dueOn: '2028-04-14' };

test('an answer that is still offered stays as it is', () => {
  expect(keepAnswers(draft, choices(500_000, '2028-04-14'), localeFor('es-MX'))).toEqual(draft);
});

test('one that is not offered any more stands as if typed; nothing changes by itself', () => {
  expect(keepAnswers(draft, choices(400_000, '2028-04-28'), localeFor('es-MX'))).toEqual({
    ...EMPTY_DRAFT,
    amount: 'typed',
    typedAmount: '5,000.00',
    dueOn: 'typed',
    typedDay: '2028-04-14',
  });
});
