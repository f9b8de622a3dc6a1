import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defused, undefused } from './index.js';

const awkward = fc.string({
  unit: fc.constantFrom(
    "'",
    '"',
    ' ',
    '=',
    '+',
    '-',
    '@',
    '＝',
    '＋',
    '－',
    '＠',
    '\t',
    '\r',
    '\n',
    '\u00A0',
    '\uFEFF',
    '\u200B',
    '1',
    'a',
    'ñ',
  ),
  maxLength: 8,
});

// Whatever a text is, what is made of it is found back.
test('the text before it was defused comes back', () => {
  fc.assert(
    fc.property(fc.oneof(awkward, fc.string()), (text) => {
      expect(undefused(defused(text))).toBe(text);
    }),
    { numRuns: 5_000 },
  );
});

// No text that is handed out begins with what a spreadsheet takes for a formula, however far behind spaces, quotes or what cannot be seen.
test('no text begins like a formula', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      expect(defused(text)).not.toMatch(/^[\s"\u200B\uFEFF]*[=+\-@＝＋－＠]/);
      expect(defused(text)).not.toMatch(/^[\t\r\n]/);
    }),
    { numRuns: 5_000 },
  );
});

// What is harmless is left as it is.
test('a text that begins with a letter or a digit stays', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9ñÑ]/), (text) => {
      expect(defused(text)).toBe(text);
    }),
    { numRuns: 500 },
  );
});
