import { describe, expect, test } from 'vitest';
import { chargeKey } from '../interest/index.js';
import type { Command } from '../journal/index.js';
import { mayDo } from './index.js';

const today = '2026-03-31';
const customer = { id: 'c-1', role: 'customer', streams: ['account/A'] } as const;
const promise = (stream: string, on = today) =>
  ({ id: 'p', kind: 'make-promise', stream, on, by: 'c-1', facts: { promiseId: 'A', parts: [] } }) as Command;
const code = (...args: Parameters<typeof mayDo>) => mayDo(...args)?.code;

describe('mayDo', () => {
  test('a customer sees and promises on its own accounts, today', () => {
    expect(code(customer, { view: 'statement', stream: 'account/A', today })).toBeUndefined();
    expect(code(customer, { command: promise('account/A'), today })).toBeUndefined();
    expect(mayDo(customer, { view: 'statement', stream: 'account/B', today })).toMatchObject({ code: 'access.denied', path: 'stream' });
    expect(mayDo(customer, { command: promise('account/B'), today })).toMatchObject({ path: 'stream' });
    expect(mayDo(customer, { command: promise('account/A', '2026-03-30'), today })).toMatchObject({ path: 'on' });
    expect(mayDo(customer, { command: { ...promise('account/A'), kind: 'log-note', facts: { text: 'x' } }, today })).toMatchObject({
      path: 'kind',
    });
    expect(mayDo(customer, { view: 'aging', stream: 'account/A', today })).toMatchObject({ path: 'view' });
    expect(mayDo(customer, { view: 'aging', today })).toMatchObject({ path: 'stream' });
    expect(code({ id: 'c-2', role: 'customer' }, { view: 'statement', stream: 'account/A', today })).toBe('access.denied');
  });

  test('a customer takes no key that the house makes by itself', () => {
    const keyed = (id: string) => ({ command: { ...promise('account/A'), id }, today });
    for (const key of [chargeKey('account/A', '2026-04-30'), 'import:open:B', 'portal-link/5f2c1a9be04d', 'portal-link-end/5f2c1a9be04d/1'])
      expect(mayDo(customer, keyed(key))).toEqual({ code: 'access.denied', path: 'idempotencyKey', facts: { role: 'customer' } });
    expect(mayDo(customer, keyed('importe 1'))).toBeUndefined();
    expect(mayDo({ id: 'x', role: 'system' }, keyed(chargeKey('account/A', '2026-04-30')))).toBeUndefined();
  });

  test('an auditor only reads; staff do all; nobody else does anything', () => {
    const act = { command: promise('account/A', '2026-01-01'), today };
    expect(code({ id: 'x', role: 'auditor' }, { view: 'aging', today })).toBeUndefined();
    expect(code({ id: 'x', role: 'auditor' }, act)).toBe('access.denied');
    expect(code({ id: 'x', role: 'clerk' }, act)).toBeUndefined();
    expect(code({ id: 'x', role: 'toString' }, act)).toBe('access.denied');
  });
});
