import { expect, test } from 'vitest';
import { usageText } from './usage-text.js';

test.each([
  ['dates', { issue: 'not_one_of', choices: 'Y-M-D D/M/Y M/D/Y' }, 'Where: dates: one of Y-M-D D/M/Y M/D/Y.'],
  ['colums', { issue: 'unknown_field' }, 'Where: colums: a mapping has no such field.'],
  ['columns.customer', { issue: 'missing' }, 'Where: columns.customer: it is missing.'],
  ['', { issue: 'not_an_object' }, 'Where: the whole of it: fields and values in braces'],
])('of a mapping it says what %s should be', (path, facts, said) => {
  expect(usageText('mapping.invalid', path, facts)).toContain(said);
});
