import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY } from '../policy/index.js';
import type { Command } from '../journal/index.js';
import { decide, situationAt, streamsOf } from './index.js';

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

test('the streams to load cannot be changed; one account to itself is one', () => {
  const moved = (to: string) => streamsOf(command('transfer-payment', { paymentId: 'P-1', to, amount: { amount: 1, currency: 'MXN' } }));
  expect(moved('account/ZETA')).toEqual(['account/ACME', 'account/ZETA']);
  expect(moved('account/ACME')).toEqual(['account/ACME']);
  expect(Object.isFrozen(moved('account/ZETA'))).toBe(true);
});
