import { rowFaultCodes } from '@cartera/locales/import';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mapping } from '../mapping/index.js';
import { rowReader } from './index.js';

const columns = {
  customer: 'c',
  document: 'd',
  issuedOn: 'i',
  dueOn: 'v',
  amount: 'a',
  currency: 'm',
  settledOn: 's',
  name: 'n',
  appliesTo: 'p',
  method: 'f',
};
const headers = Object.values(columns);
const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '.', ',', '-', '/', 'E', '+', '(', ')', ' ', '$', '\0', '\uFFFD'), maxLength: 14 }),
  fc.constantFrom('', 'ACME', 'F-1', '01/03/2026', '2026-03-01', '1,000.00', 'MXN', 'JPY', 'cash', 'F-1;F-2', '__proto__', 'constructor'),
);
const mappings = fc.record({
  source: fc.constant('sae'),
  rows: fc.constantFrom('invoices', 'payments', 'open-balances'),
  dates: fc.constantFrom('Y-M-D', 'D/M/Y', 'M/D/Y'),
  decimal: fc.constantFrom('.', ','),
  columns: fc.constant(columns),
});

// Whatever stands in a row's cells, it is read, or refused for reasons that have words, in columns of the file; nothing is thrown.
test('a row is read or refused for known reasons', () => {
  fc.assert(
    fc.property(mappings, fc.array(cell, { minLength: headers.length - 1, maxLength: headers.length }), (mapping: Mapping, cells) => {
      const [read] = rowReader(mapping, headers)({ line: 2, cells });
      if (read === undefined || 'row' in read) return;
      expect(read.faults.length).toBeGreaterThan(0);
      for (const { code, column } of read.faults) {
        expect(rowFaultCodes()).toContain(code);
        if (column !== undefined) expect(headers).toContain(column);
      }
    }),
    { numRuns: 500 },
  );
});
