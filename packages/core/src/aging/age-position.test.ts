import { describe, expect, test } from 'vitest';
import { mxn } from '../decisions/story.fixture.js';
import { journalFromDocuments, type Documents } from '../journal/index.js';
import { DEFAULT_POLICY } from '../policy/index.js';
import { balanceOf, positionAt } from '../position/index.js';
import { ageItems, agePosition, type AgingScheme } from './index.js';

const due = DEFAULT_POLICY.aging;
const item = (id: string, dueOn: string, amount: number) => ({
  id,
  issuedOn: '2026-01-05',
  instalments: [{ number: 1, dueOn, principal: mxn(amount) }],
});
const line = (itemId: string, amount: number, on: string) => ({
  itemId,
  instalment: 1,
  component: 'principal' as const,
  settled: mxn(amount),
  paid: mxn(amount),
  on,
});
function aged(documents: Omit<Documents, 'stream'>, asOf: string) {
  const position = positionAt(journalFromDocuments({ stream: 'account/ACME', ...documents }), { asOf });
  const [row] = agePosition(position, due).rows;
  return [[row?.notDue, ...(row?.buckets.map(({ amount }) => amount) ?? []), row?.unapplied, row?.total], balanceOf(position)[0]?.amount];
}

// As for items: below zero is money the customer has to come, in no column of days.
describe('what is below zero stands in unapplied', () => {
  test('an item in the customer’s favour', () => {
    // 80 due on 1 March, 30 days late on the 31st; −30 due long ago
    const items = [item('F-1', '2026-03-01', 80), item('A-1', '2026-01-10', -30)];
    expect(aged({ items }, '2026-03-31')).toEqual([[0, 80, 0, 0, 0, -30, 50], 50]);
  });

  test('a debt paid twice', () => {
    const payments = ['P-1', 'P-2'].map((id) => ({ id, amount: mxn(60), on: '2026-03-10', lines: [line('F-1', 60, '2026-03-10')] }));
    expect(aged({ items: [item('F-1', '2026-03-01', 80)], payments }, '2026-03-31')).toEqual([[0, 0, 0, 0, 0, -40, -40], -40]);
  });

  test('a debt paid before its document', () => {
    const payments = [{ id: 'P-1', amount: mxn(60), on: '2026-01-02', lines: [line('F-1', 60, '2026-01-02')] }];
    const items = [item('F-1', '2026-03-01', 80)];
    expect(aged({ items, payments }, '2026-01-02')).toEqual([[0, 0, 0, 0, 0, -60, -60], -60]);
    expect(aged({ items, payments }, '2026-01-05')).toEqual([[20, 0, 0, 0, 0, 0, 20], 20]);
  });
});

test('a basis that is neither, and an item issued on no day, are refused', () => {
  const scheme = { ...due, basis: 'posted' } as unknown as AgingScheme;
  expect(() => ageItems([], scheme, { asOf: '2026-03-31' })).toThrow(
    expect.objectContaining({ code: 'aging.scheme_invalid', path: 'basis' }),
  );
  const odd = { customerId: 'ACME', amount: mxn(1), issuedOn: '2026-02-30', dueOn: '2026-03-01' };
  expect(() => ageItems([odd], due, { asOf: '2026-03-31' })).toThrow(expect.objectContaining({ code: 'calendar.not_a_day' }));
});
