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

test.each([
  ['login_refused', /password in DATABASE_URL/],
  ['no_such_database', /no database of the name/],
  ['connection_refused', /nothing answers/],
  ['what nobody knows yet', /postgres:\/\/user:password@host:port\/database/],
])('why there is no database is said, and where to look: %s', (issue, said) => {
  expect(usageText('store.unavailable', undefined, { issue })).toMatch(said);
  expect(usageText('store.unavailable', undefined, {})).toMatch(/postgres:\/\//);
});

test('a login without rights is told of both things it may lack', () => {
  expect(usageText('store.not_migrated', undefined, {})).toMatch(/older than this program.*grant cartera_app/);
});
