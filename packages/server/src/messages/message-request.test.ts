import { expect, test } from 'vitest';
import { checkedRequest } from './message-request.js';

const REQUEST = { stream: 'account/ACME', kind: 'reminder', channel: 'email', asOf: '2026-03-31', stage: 'overdue', tone: 'firm' };

test('a request that is one comes back as it was', () => {
  expect(checkedRequest(REQUEST)).toBe(REQUEST);
});

test.each([
  ['kind', ['reminder'], 'not_a_choice'],
  ['kind', undefined, 'not_a_choice'],
  ['channel', ['email'], 'not_a_choice'],
  ['channel', 'fax', 'not_a_choice'],
  ['stage', ['overdue'], 'not_a_choice'],
  ['tone', { toString: 'firm' }, 'not_a_choice'],
  ['asOf', ['2026-03-31'], 'not_a_day'],
  ['to', ['a@x.example'], 'not_a_text'],
  ['language', '../../etc', 'not_a_text'],
  ['digest', 'A'.repeat(64), 'not_a_text'],
  ['from', '2026-03-01', 'not_of_a_reminder'],
  ['stream', 'account/a\nb', 'not_a_stream'],
  ['stream', 'office/main', 'not_a_stream'],
  ['bcc', 'b@y.example', 'unknown_field'],
])('%s: %j is refused there', (path, value, issue) => {
  expect(() => checkedRequest({ ...REQUEST, [path]: value })).toThrow(
    expect.objectContaining({ code: 'query.invalid', path, facts: expect.objectContaining({ issue }) as object }),
  );
});

test('names that every object has are fields like others', () => {
  expect(() => checkedRequest(JSON.parse('{"__proto__":{"kind":"reminder"}}'))).toThrow(
    expect.objectContaining({ code: 'query.invalid', path: '__proto__', facts: { issue: 'unknown_field' } }),
  );
});
