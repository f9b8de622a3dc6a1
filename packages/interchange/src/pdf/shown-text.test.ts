import { expect, test } from 'vitest';
import { shownText } from './shown-text.js';

/** A font that has all of Latin, and nothing else. */
const latin = { has: (text: string) => /^[\u0020-\u024F\u201C\u201D]*$/.test(text) };

test('what a font has stays; what is decomposed is composed', () => {
  expect(shownText(latin, 'Ñandú “a” 100')).toBe('Ñandú “a” 100');
  expect(shownText(latin, 'e\u0301')).toBe('é');
});

test('one replacement for each letter as people count them', () => {
  expect(shownText(latin, '日本 👨‍👩‍👧 x')).toBe('\uFFFD\uFFFD \uFFFD x');
});

test('line breaks are spaces; what has no width, or turns the line, is gone', () => {
  expect(shownText(latin, ' a\r\n\tb\u2028c  d ')).toBe('a b c d');
  expect(shownText(latin, 'a\u200Bb\u202Ec\u2066d\uFEFF')).toBe('abcd');
});

test('half a letter is a replacement', () => {
  expect(shownText(latin, 'a\uD800b')).toBe('a\uFFFDb');
});
