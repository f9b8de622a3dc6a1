import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../policy/index.js';
import type { Command } from '../journal/index.js';
import { decide, situationAt, streamsOf } from './index.js';
import { invoice, mxn, payment, story, usd } from './story.fixture.js';

const calendar = { id: 'weekdays', weekend: [6, 7], holidays: [], from: '2026-01-01', through: '2026-12-31' };
const situation = situationAt(
  { stream: 'account/ACME', entries: [] },
  { asOf: '2026-03-01', policy: DEFAULT_POLICY, references: { calendar } },
);
const command = (kind: string, facts: object) =>
  ({ id: 'c1', kind, stream: 'account/ACME', on: '2026-03-01', by: 'ana', facts }) as unknown as Command;

describe('decide', () => {
  test.each(['constructor', 'toString', '__proto__'])('%s is no kind of command, although every object has it', (kind) => {
    expect(decide(command(kind, {}), situation)).toMatchObject({ ok: false, refusal: { code: 'command.not_supported', path: 'kind' } });
  });

  test('its answer cannot be changed; the command handed over still can', () => {
    const customer = { name: 'Ferretería La Central' };
    const opened = decide(command('open-account', { customer }), situation);
    const refused = decide(command('log-note', { text: 'x' }), situation);
    const parts = opened.ok ? opened.changes.flatMap((change) => [change, ...change.entries, change.entries[0]?.personal]) : [];
    expect(parts).toHaveLength(3);
    expect([opened, refused, refused.ok || refused.refusal, ...parts].every((each) => Object.isFrozen(each))).toBe(true);
    expect(Object.isFrozen(customer)).toBe(false);
  });
});

// Found by trying: two invoices of 2^53−1 were taken, and from the day on which both were due the account had no row, no command could be written to it, and the day's run stopped for all.
describe('what an account owes in a currency stays within 2^53−1', () => {
  const MOST = Number.MAX_SAFE_INTEGER;
  const outOfRange = { code: 'money.out_of_range', path: 'facts', facts: {} };
  const billed = () => {
    const told = story();
    expect(told.tell('record-invoice', '2026-03-01', invoice('F-1', mxn(MOST), '2026-03-31')).ok).toBe(true);
    return told;
  };

  test('an invoice beyond it is refused, one in another currency is not', () => {
    const told = billed();
    expect(told.tell('record-invoice', '2026-03-02', invoice('F-2', mxn(1), '2026-03-31'))).toEqual({ ok: false, refusal: outOfRange });
    expect(told.tell('record-invoice', '2026-03-02', invoice('F-2', usd(MOST), '2026-03-31')).ok).toBe(true);
  });

  test('what was paid before leaves room, from its day on', () => {
    const told = billed();
    expect(told.tell('record-payment', '2026-03-10', payment('P-1', mxn(MOST))).ok).toBe(true);
    expect(told.tell('record-invoice', '2026-03-09', invoice('F-2', mxn(1), '2026-03-31'))).toMatchObject({ refusal: outOfRange });
    expect(told.tell('record-invoice', '2026-03-10', invoice('F-2', mxn(MOST), '2026-03-31')).ok).toBe(true);
  });

  test('so does money that nobody applied', () => {
    const told = billed();
    expect(told.tell('record-payment', '2026-03-10', payment('P-1', mxn(MOST), 'none')).ok).toBe(true);
    expect(told.tell('record-payment', '2026-03-10', payment('P-2', mxn(1), 'none'))).toMatchObject({ refusal: outOfRange });
  });
});

test('the streams to load cannot be changed; one account to itself is one', () => {
  const moved = (to: string) => streamsOf(command('transfer-payment', { paymentId: 'P-1', to, amount: { amount: 1, currency: 'MXN' } }));
  expect(moved('account/ZETA')).toEqual(['account/ACME', 'account/ZETA']);
  expect(moved('account/ACME')).toEqual(['account/ACME']);
  expect(Object.isFrozen(moved('account/ZETA'))).toBe(true);
});
