import { failuresTopic, localeFor } from '@cartera/locales/words';
import { expect, test, vi } from 'vitest';
import { canTell, failureWords, fetchFailureWords } from './failure-words.js';

const spanish = localeFor('es-MX');
const failure = { code: 'stream.unknown', facts: {} };

// In this order: what is loaded stays.
test('what must be sayable without a network is there at once', () => {
  expect(canTell(spanish, 'backend.unreachable')).toBe(true);
  expect(failureWords(spanish, { code: 'backend.unreachable', facts: {} }).text).toBe('No pudimos comunicarnos con el servidor.');
  expect(canTell(spanish, failure.code)).toBe(false);
});

test('words that cannot be fetched are said in those that fit all, until they are asked for again', async () => {
  vi.spyOn(failuresTopic.load, 'es-MX').mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await fetchFailureWords(spanish);
  expect(canTell(spanish, failure.code)).toBe(true);
  expect(failureWords(spanish, failure).remedy).toContain('stream.unknown');
  await fetchFailureWords(spanish);
  expect(failureWords(spanish, failure).text).toBe('No encontramos esa cuenta.');
});

test('an element has words of its own for what only it can say', () => {
  const own = { 'stream.unknown': { text: 'Otra cosa.', remedy: '' }, 'form.unreadable': { text: 'Faltan {count}.', remedy: '' } };
  expect(failureWords(spanish, { code: 'form.unreadable', facts: { count: 1500 } }, own).text).toBe('Faltan 1,500.');
  expect(failureWords(spanish, failure, own).text).toBe('No encontramos esa cuenta.');
});
