import { expect, test } from 'vitest';
import { failureOf } from './load-failure.js';

test('an error with a code keeps its code, path and facts', () => {
  const error = Object.assign(new Error(), { code: 'query.invalid', path: 'from', facts: { issue: 'missing' } });
  expect(failureOf(error)).toEqual({ code: 'query.invalid', path: 'from', facts: { issue: 'missing' }, retryable: false });
});

test('what passes by itself may be tried again, unless the Backend knows better', () => {
  const coded = (code: string, more = {}) => failureOf(Object.assign(new Error(), { code, ...more })).retryable;
  expect([coded('store.unavailable'), coded('backend.unreachable'), coded('access.denied'), coded('statement.period_invalid')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(coded('store.unavailable', { retryable: false })).toBe(false);
});

test.each([
  [new TypeError('Failed to fetch'), 'backend.unreachable'],
  [new Error('?'), 'backend.unexpected'],
  [Object.assign(new Error(), { code: 'ECONNREFUSED' }), 'backend.unexpected'],
  [Object.assign(new Error(), { code: 20 }), 'backend.unexpected'],
  ['a text', 'backend.unexpected'],
  [undefined, 'backend.unexpected'],
])('what has no code of ours still has a name: %s', (error, code) => {
  expect(failureOf(error)).toEqual({ code, facts: {}, retryable: true });
});
