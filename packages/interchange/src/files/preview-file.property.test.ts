import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMapping } from '../mapping/index.js';
import { allOf } from '../table/all-of.fixture.js';
import { previewFile, readFileRows } from './index.js';
import { tempFile, tempWorkbook } from './temp-file.fixture.js';

const line = fc.array(
  fc.constantFrom(
    'Cliente',
    'Folio',
    'Vence',
    'Saldo',
    '1-30',
    'Total',
    'Cliente: 12 ACME',
    'ACME',
    'F-1',
    '31/03/2026',
    '10.50',
    '"',
    '',
    'Al 31/03/2026',
    '\0',
    'Ñ',
  ),
  { maxLength: 6 },
);
const content = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.string().map((text) => new TextEncoder().encode(text)),
  fc
    .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom(',', ';', '\t'))
    .map(([lines, delimiter]) => new TextEncoder().encode(lines.map((cells) => cells.join(delimiter)).join('\n'))),
  fc
    .array(line, { maxLength: 8 })
    .map((lines) => Uint8Array.from(Buffer.from(`\uFEFF${lines.map((cells) => cells.join(',')).join('\r\n')}`, 'utf16le'))),
);

// Whatever bytes a file has, a preview is made of it or it is refused for a reason of files or of mappings; nothing else is thrown.
test('a preview of any bytes is made or refused', async () => {
  await fc.assert(
    fc.asyncProperty(content, fc.option(fc.constant('2026-03-31'), { nil: undefined }), async (bytes, asOf) => {
      const path = tempFile(bytes);
      const made = await previewFile(path, { mapping: { currency: 'MXN' }, ...(asOf !== undefined && { asOf }) }).catch(
        (error: unknown) => error,
      );
      if (made instanceof Error) {
        expect(made).toHaveProperty('code', expect.stringMatching(/^(file|mapping)\.[a-z_]+$/));
        return;
      }
      expect(made).toHaveProperty('rows');
    }),
    { numRuns: 200 },
  );
});

const cents = fc.integer({ min: 0, max: 999_999_999 });
const table = fc.array(
  fc.record({
    customer: fc.constantFrom('ACME', '00123', 'Ñandú, S.A.', 'Totales del Norte'),
    document: fc.integer({ min: 1, max: 99_999 }),
    day: fc.integer({ min: 1, max: 28 }),
    cents,
  }),
  { minLength: 1, maxLength: 12 },
);

// The same table in a workbook, as numbers and days, and in a delimited file, as texts, has the same rows on the same lines.
test('a workbook and a delimited file are read alike', async () => {
  const mapping = parseMapping({
    source: 'sae',
    rows: 'open-balances',
    dates: 'D/M/Y',
    decimal: '.',
    currency: 'MXN',
    columns: { customer: 'Cliente', document: 'Folio', dueOn: 'Vence', amount: 'Saldo' },
  });
  const read = async (path: string) =>
    (await allOf((await readFileRows(path, mapping, { asOf: '2026-03-31' })).rows)).map((each) => [
      each.line,
      'row' in each ? each.row : each.faults,
    ]);
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const head = [['Saldos'], ['Cliente', 'Folio', 'Vence', 'Saldo']];
      const book = tempWorkbook({
        CxC: [...head, ...rows.map((row) => [row.customer, row.document, new Date(Date.UTC(2026, 2, row.day)), row.cents / 100])],
      });
      const text = [...head, ...rows.map((row) => [`"${row.customer}"`, row.document, `${row.day}/03/2026`, (row.cents / 100).toFixed(2)])];
      expect(await read(book)).toEqual(await read(tempFile(text.map((cells) => cells.join(',')).join('\n'))));
    }),
    { numRuns: 40 },
  );
});
