import { expect, test } from 'vitest';
import { expectedIn } from './expected-codes.js';

test.each([
  ['a matcher', `expect(refusalOf(decision)).toBe('a.code');`],
  ['a matcher of an Error', `expect(() => run()).toThrow(expect.objectContaining({ code: 'a.code' }));`],
  ['a matcher of a text', 'expect(printed).toMatch(/^Folio,a\\.code: /);'],
  ['an assertion of a case', `await assert.rejects(backend.view('aging', {}), 'a.code');`],
  ['a comparison', `assert.ok(outcome.ok || outcome.refusal.code === 'a.code');`],
  ['a table', `test.each([['a.code', 1]])('%s', () => {});`],
  ['a table by name', `const TABLE = { 'a.code': 1 }; test.each(Object.entries(TABLE))('%s', () => {});`],
  ['a constant in a matcher', `const no = { code: 'a.code' }; expect(refusal(decision)).toEqual(no);`],
  ['a list that is gone through', `const bad = [['a.code', 1]]; for (const [code] of bad) run(code);`],
])('%s expects a code', (_name, text) => {
  expect([...expectedIn(text)]).toContain('a.code');
});

test.each([
  ['makes itself', `expect(shown(fault('a.code'))).toBe(true);`],
  ['makes within a matcher', `expect(x).toEqual(refuse('a.code'));`],
  ['puts in words', `expect(refusalText(locale, { code: 'a.code', facts: {} }).text).toBe('No.');`],
  ['names in its title', `test('a.code', () => {});`],
  ['names in a comment', '// a.code'],
  ['lists and never goes through', `const LIST = ['a.code']; expect(other).toBe(true);`],
  ['gives to what is tested', `expect(read({ code: 'a.code' })).toBe(true);`],
])('a code that a test only %s is not expected', (_name, text) => {
  expect([...expectedIn(text)]).not.toContain('a.code');
});
