import ts from 'typescript';
import { expect, test } from 'vitest';
import { bannedNames } from './banned-names.js';

const names = (code: string, allowed?: readonly string[]): readonly string[] =>
  bannedNames(ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest, true), allowed);

test.each([
  'Date.now();',
  'new Date();',
  'Math.random();',
  'new Intl.NumberFormat();',
  'process.exit();',
  'fetch(url);',
  'setTimeout(run);',
  'a.localeCompare(b);',
  'amount.toLocaleString();',
  'let day: Date;',
])('%s is banned', (code) => {
  expect(names(code)).toHaveLength(1);
});

test.each([
  'structuredClone(a);',
  '// new Date()',
  "'Intl'",
  'a.process;',
  'const a = { process: 1 };',
  'Math.max(a, b);',
  'interface A { window: 1 }',
])('%s is not', (code) => {
  expect(names(code)).toEqual([]);
});

test('a name allowed for a file is let through', () => {
  expect(names('new Date(instant); Intl;', ['Date'])).toEqual(['a.ts:1 Intl']);
});
