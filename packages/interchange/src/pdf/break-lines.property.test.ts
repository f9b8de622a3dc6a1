import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from './break-lines.js';

const widthOf = (text: string): number => text.length;
const text = fc
  .array(fc.constantFrom('a', 'bb', 'ccc', 'é', ' ', '  ', '-', '/', '\u00A0', 'x'.repeat(30)), { maxLength: 60 })
  .map((parts) => parts.join(''));

// Lines hold the text and nothing else, and none is wider than it may be.
test('a text is broken, not changed', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 40 }), (whole, width) => {
      const lines = breakLines(whole, { width, widthOf });
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.join('').replace(/\s/g, '')).toBe(whole.replace(/\s/g, ''));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(width);
    }),
  );
});
