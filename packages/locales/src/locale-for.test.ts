import { expect, test } from 'vitest';
import { bucketWord } from './bucket-word.js';
import { entryKindWord } from './entry-kind-word.js';
import { formatCount, plural } from './format-count.js';
import { statementWords } from './statement-words.js';
import { localeFor } from './locale-for.js';
import { phrase } from './phrase.js';
import './register/en.js';

test.each([
  ['es-MX', 'es-MX', 'es-MX'],
  ['es', 'es-MX', 'es-MX'],
  ['es-PE', 'es-PE', 'es-MX'],
  ['ES-pe', 'es-PE', 'es-MX'],
  ['en', 'en', 'en'],
  ['en-GB', 'en-GB', 'en'],
  ['fr', 'es-MX', 'es-MX'],
  ['', 'es-MX', 'es-MX'],
  ['not a tag', 'es-MX', 'es-MX'],
])('%s reads numbers as %s and words in %s', (asked, tag, words) => {
  const locale = localeFor(asked);
  expect([locale.tag, locale.words.tag]).toEqual([tag, words]);
});

test('the same tag gives the same locale', () => {
  expect(localeFor('es-PE')).toBe(localeFor('es-PE'));
});

test('counts take the form their language asks for', () => {
  const es = localeFor('es-MX');
  const { daysLate } = statementWords(es);
  expect([1, 2, 1_234].map((days) => plural(es, days, daysLate))).toEqual(['Vencido, 1 día', 'Vencido, 2 días', 'Vencido, 1,234 días']);
  expect(plural(localeFor('en'), 1, statementWords(localeFor('en')).daysLate)).toBe('Overdue, 1 day');
  expect(formatCount(es, -5_000)).toBe('\u22125,000');
});

test('buckets say both of their ends', () => {
  expect(bucketWord(localeFor('es-MX'), { fromDays: 31, throughDays: 60 })).toBe('31–60 días');
  expect(bucketWord(localeFor('en'), { fromDays: 91, throughDays: null })).toBe('91 days or more');
});

test('an entry of an unknown kind is a movement, not a code', () => {
  const es = localeFor('es-MX');
  expect(entryKindWord(es, 'payment-returned')).toBe('Pago devuelto');
  expect(entryKindWord(es, 'teleported')).toBe('Movimiento');
  expect(entryKindWord(es, 'toString')).toBe('Movimiento');
});

test('a placeholder without a value stays, so that it is noticed', () => {
  expect(phrase('{a} y {b}', { a: '1' })).toBe('1 y {b}');
});
