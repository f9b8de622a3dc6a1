import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureLines } from './carried-pages.fixture.js';
import { pdfOf } from './pdf-of.js';
import { readPdf } from './read-pdf.fixture.js';
import { movementsOf, statementOf } from './statement.fixture.js';

const movement = fc.record({
  amount: fc.integer({ min: -999_999_999, max: 999_999_999 }).filter((amount) => amount !== 0),
  concept: fc
    .array(fc.constantFrom('Factura', 'Pago', 'de', 'materiales', 'construcción-obra', 'x'.repeat(90)), { minLength: 1, maxLength: 60 })
    .map((words) => words.join(' ')),
  notes: fc.array(fc.constantFrom('En aclaración', 'De fecha anterior: no estaba en su estado de cuenta pasado'), { maxLength: 3 }),
});

// However many rows there are and however high, what a page carries on is what its rows and those before add up to, the next page begins with it, and nothing is lost.
test('what is carried follows from the rows', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(movement, { maxLength: 70 }), fc.integer({ min: -1e9, max: 1e9 }), async (movements, opening) => {
      const section = movementsOf(movements, { opening });
      const lines = figureLines(await readPdf(await pdfOf(statementOf([section]))));
      const so = { Cargo: 0, Abono: 0, Saldo: opening };
      const seen = { rows: 0, carried: 0 };
      for (const [index, { kind, amounts, page }] of lines.entries()) {
        if (kind === 'row') {
          seen.rows += 1;
          so.Cargo += amounts['Cargo'] ?? 0;
          so.Abono += amounts['Abono'] ?? 0;
          so.Saldo = amounts['Saldo'] ?? so.Saldo;
          expect(so.Saldo).toBe(opening + so.Cargo - so.Abono);
          continue;
        }
        if (kind === 'out') seen.carried += 1;
        expect([amounts['Cargo'] ?? 0, amounts['Abono'] ?? 0]).toEqual([so.Cargo, so.Abono]);
        if (kind !== 'total') expect(amounts['Saldo']).toBe(so.Saldo);
        if (kind === 'out') expect(lines[index + 1]).toMatchObject({ kind: 'in', page: page + 1 });
      }
      expect(seen.rows).toBe(movements.length + 2);
      expect(new Set(lines.map(({ page }) => page)).size).toBe(seen.carried + 1);
      expect(lines.at(-1)?.kind).toBe('total');
    }),
    { numRuns: 15 },
  );
});
