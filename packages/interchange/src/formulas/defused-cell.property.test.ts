import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defusedCell, undefused } from './index.js';

const awkward = fc.string({
  unit: fc.constantFrom("'", '"', ' ', '=', '+', '-', '@', '＝', '－', '＠', '\t', '\n', '\u00A0', '\uFEFF', '1', 'a', '(', '|', '!', '.'),
  maxLength: 9,
});

// Whatever a cell is, what comes in of it again is what came in of it the first time, however often it goes round.
test('a cell that was handed back reads as the cell', () => {
  fc.assert(
    fc.property(fc.oneof(awkward, fc.string()), (cell) => {
      expect(undefused(defusedCell(cell))).toBe(undefused(cell));
      expect(defusedCell(defusedCell(cell))).toBe(defusedCell(cell));
    }),
    { numRuns: 5_000 },
  );
});

// Nothing that is handed back begins as a formula does, nor calls anything behind a sign.
test('no cell that is handed back runs', () => {
  fc.assert(
    fc.property(awkward, (cell) => {
      expect(defusedCell(cell)).not.toMatch(/^[\s"\uFEFF]*(?:[=@＝＠]|[+\-＋－][^]*[(|!])/);
    }),
    { numRuns: 5_000 },
  );
});

test.each(['-500.00', '-$ 1,234.50', '-500 MXN', '+52 55 1234 5678', '-', '(500.00)', '2026-03-01', 'a=b', "'=1", '', '-A1'])(
  '%j stays',
  (cell) => expect(defusedCell(cell)).toBe(cell),
);

test.each(['=1+1', '@SUM(A1)', '\t=1', "-2+3+cmd|' /C calc'!A0", '+HYPERLINK("http://x")', '"=1', '＝1'])(
  '%j begins with an apostrophe',
  (cell) => expect(defusedCell(cell)).toBe(`'${cell}`),
);
