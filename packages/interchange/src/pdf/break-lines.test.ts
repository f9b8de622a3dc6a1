import { expect, test } from 'vitest';
import { breakLines } from './break-lines.js';

const by = (width: number) => ({ width, widthOf: ({ length }: string) => length });

test('lines end at spaces, hyphens and slashes', () => {
  expect(breakLines('Ferretería La Central', by(12))).toEqual(['Ferretería', 'La Central']);
  expect(breakLines('F-1042/2026-03', by(8))).toEqual(['F-1042/', '2026-03']);
});

test('a space that does not break keeps its words together', () => {
  expect(breakLines('vence el 14\u00A0mar\u00A02026', by(12))).toEqual(['vence el', '14\u00A0mar\u00A02026']);
});

test('a word is broken only where it is wider than a line, never within a letter', () => {
  expect(breakLines('x'.repeat(7), by(3))).toEqual(['xxx', 'xxx', 'x']);
  expect(breakLines('👨‍👩‍👧👨‍👩‍👧', by(9))).toEqual(['👨‍👩‍👧', '👨‍👩‍👧']);
});

test('nothing is one empty line', () => {
  expect(breakLines('', by(3))).toEqual(['']);
});
