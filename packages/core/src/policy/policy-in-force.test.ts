import { describe, expect, test } from 'vitest';
import { DEFAULT_POLICY, policiesInForce, policyInForce, type Policy } from './index.js';

const policy = (id: string, from: string, change: Partial<Policy> = {}): Policy => ({
  ...DEFAULT_POLICY,
  id,
  from,
  publishedAt: '2026-01-01T00:00:00Z',
  ...change,
});
const id = (set: readonly Policy[], on: string, more: object = {}) => policyInForce(set, { on, ...more }).id;

describe('policyInForce', () => {
  test('of an empty set: the default', () => {
    expect(policyInForce([], { on: '2026-03-31' })).toEqual(DEFAULT_POLICY);
  });

  test('the latest that has begun, and the day the next one begins', () => {
    const set = [policy('b', '2026-04-01'), policy('a', '2026-01-01')];
    expect(policyInForce(set, { on: '2026-03-31' })).toMatchObject({ id: 'a', until: '2026-04-01' });
    expect(policyInForce(set, { on: '2026-04-01' })).toMatchObject({ id: 'b' });
    expect(policyInForce(set, { on: '2026-04-01' })).not.toHaveProperty('until');
    expect(id(set, '2025-12-31')).toBe('default');
  });

  test('only what was published by then is known then', () => {
    const set = [policy('a', '2026-01-01'), policy('b', '2026-01-01', { publishedAt: '2026-02-01T00:00:00Z' })];
    expect(id(set, '2026-03-31', { knownAt: '2026-01-31T00:00:00Z' })).toBe('a');
    expect(id(set, '2026-03-31', { knownAt: '2026-02-01T00:00:00.000Z' })).toBe('b');
  });

  test('an overlay holds for its own, the more particular over the more general', () => {
    const set = [
      policy('base', '2026-01-01'),
      policy('mx', '2026-01-01', { appliesTo: { jurisdiction: 'MX' } }),
      policy('retail', '2026-01-01', { appliesTo: { segment: 'retail' } }),
      policy('retail-mx', '2026-02-01', { appliesTo: { segment: 'retail', jurisdiction: 'MX' } }),
    ];
    expect(id(set, '2026-03-01')).toBe('base');
    expect(id(set, '2026-03-01', { jurisdiction: 'MX' })).toBe('mx');
    expect(id(set, '2026-03-01', { segment: 'retail', jurisdiction: 'CO' })).toBe('retail');
    expect(policyInForce(set, { on: '2026-01-15', segment: 'retail', jurisdiction: 'MX' })).toMatchObject({
      id: 'retail',
      until: '2026-02-01',
    });
    expect(id(set, '2026-02-01', { segment: 'retail', jurisdiction: 'MX' })).toBe('retail-mx');
  });

  test('an overlay with a creditor of its own names that one whole; one without leaves the base’s', () => {
    const named = (name: string) => ({ creditor: { name, contact: { phone: '1' }, accounts: [{ currency: 'MXN', account: '1' }] } });
    const base = policy('base', '2026-01-01', named('Andrade'));
    const { creditor: _none, ...bare } = policy('mx', '2026-01-01', { appliesTo: { jurisdiction: 'MX' } });
    const retail = policy('retail', '2026-01-01', { appliesTo: { segment: 'retail' }, ...named('Andrade Menudeo') });
    const owed = (at: object) => policyInForce([base, bare, retail], { on: '2026-03-01', ...at }).creditor?.name;
    expect([owed({}), owed({ jurisdiction: 'MX' }), owed({ segment: 'retail' }), owed({ segment: 'other' })]).toEqual([
      'Andrade',
      'Andrade',
      'Andrade Menudeo',
      'Andrade',
    ]);
  });

  test('says on which day interest was last to be charged, each version for its own days', () => {
    const monthly = policy('monthly', '2026-01-01', { interest: { chargeDaysOfMonth: [31] } });
    const twice = policy('twice', '2026-03-10', { interest: { chargeDaysOfMonth: [5, 20] } });
    const last = (on: string, set: readonly Policy[]) => policyInForce(set, { on }).lastChargeOn;
    expect(['2026-01-30', '2026-01-31', '2026-03-15', '2026-03-20'].map((on) => last(on, [monthly, twice]))).toEqual([
      undefined,
      '2026-01-31',
      '2026-02-28',
      '2026-03-20',
    ]);
    expect(last('2026-03-15', [policy('never', '2026-01-01')])).toBeUndefined();
    const always = policy('always', '0001-01-01', { interest: { chargeDaysOfMonth: [31] } });
    expect(['0001-01-30', '0001-01-31', '2026-03-15'].map((on) => last(on, [always, always]))).toEqual([
      undefined,
      '0001-01-31',
      '2026-02-28',
    ]);
  });

  test('the answer cannot be changed; what was handed over still can', () => {
    const own = { ...policy('own', '2026-01-01'), promise: { ...DEFAULT_POLICY.promise } };
    const held = policyInForce([own], { on: '2026-03-31' });
    expect([Object.isFrozen(held), Object.isFrozen(held.promise), Object.isFrozen(own), Object.isFrozen(own.promise)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('policiesInForce', () => {
  const set = [
    policy('base', '2026-01-01'),
    policy('mx', '2026-01-01', { appliesTo: { jurisdiction: 'MX' } }),
    policy('retail', '2026-02-01', { appliesTo: { segment: 'retail' } }),
  ];

  test('one for each segment, jurisdiction and both, and the one for all others', () => {
    const named = (on: string) => policiesInForce(set, { on }).map((each) => each.id);
    expect(named('2026-01-31')).toEqual(['base', 'mx', 'base', 'mx']);
    expect(named('2026-02-01')).toEqual(['base', 'mx', 'retail', 'retail']);
  });

  test('all of a day bear one mark, another one when a version of any scope begins', () => {
    const marks = (on: string) => [...new Set(policiesInForce(set, { on }).map(({ among }) => among))];
    expect([marks('2026-01-31').length, marks('2026-02-01').length]).toEqual([1, 1]);
    expect(marks('2026-01-31')).not.toEqual(marks('2026-02-01'));
    expect(marks('2025-12-31')).toEqual([undefined]);
  });

  test('of an empty set core’s default alone', () => {
    expect(policiesInForce([], { on: '2026-03-31' })).toEqual([DEFAULT_POLICY]);
  });
});
