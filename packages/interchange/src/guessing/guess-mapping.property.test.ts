import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseMapping } from '../mapping/index.js';
import { withUnnamed } from '../rows/index.js';
import type { CellKind, TableRecord } from '../table/index.js';
import { guessMapping, likelyHeaders, listDay, sourceName } from './index.js';

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    'Cliente',
    'Folio',
    'Fecha',
    'Vence',
    'Saldo',
    'Total',
    'Importe MXN',
    'Moneda',
    '1-30',
    '31 a 60',
    '+90',
    'Por vencer',
    '',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom('ACME', '31/03/2026', '2026-03-31', '1,160.00', '1.160,00', 'MXN', '-', 'Cliente: 00123 ACME', 'Al 31 de marzo de 2026'),
);
const kinds: fc.Arbitrary<CellKind> = fc.constantFrom('empty', 'text', 'number', 'day', 'truth', 'error', 'formula');
const record = (isSheet: boolean): fc.Arbitrary<TableRecord> =>
  fc.array(fc.tuple(cell, kinds), { maxLength: 7 }).map((cells) => ({
    line: 1,
    cells: cells.map(([text]) => text),
    ...(isSheet && { kinds: cells.map(([, kind]) => kind) }),
  }));
const records = fc.boolean().chain((isSheet) => fc.array(record(isSheet), { minLength: 1, maxLength: 12 }));

// Whatever a file holds, a guess is made of it: what it proposes is a mapping once what is open has been said, and each column it names is one of the file.
test('any file gets a proposal, and what is not open holds together', () => {
  fc.assert(
    fc.property(records, (lines) => {
      const { headers, before, records: top } = likelyHeaders(lines);
      const below = lines.slice(before + top.length);
      const sample = { headers, records: below.map(({ cells }) => cells), kinds: below.map((each) => each.kinds ?? []), before: [] };
      const { mapping, open, reasons } = guessMapping(sample, 'sae');
      for (const column of [...Object.values<string>({ ...mapping.columns }), ...(mapping.aging ?? []).map(({ header }) => header)])
        expect(withUnnamed(headers, [column])).toContain(column);
      for (const { field } of reasons) expect(open).not.toContain(field);
      if (open.length === 0) expect(parseMapping(mapping)).toEqual(mapping);
      const said = { dates: 'D/M/Y', decimal: '.', currency: 'MXN' } as const;
      const missing = open.filter((field) => field.startsWith('columns.')).map((field) => [field.slice('columns.'.length), 'x']);
      expect(() => parseMapping({ ...mapping, ...said, columns: { ...mapping.columns, ...Object.fromEntries(missing) } })).not.toThrow();
    }),
    { numRuns: 500 },
  );
});

// A name proposed as a source is one that a mapping takes, and reading it off itself changes nothing.
test('a source is proposed for any name', () => {
  const columns = { customer: 'c', document: 'd', issuedOn: 'i', amount: 'a' };
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('saldos-2026-03-31.xlsx', '2026.csv', 'a/b.csv', '.csv', 'lista (2) copia.csv')),
      (name) => {
        const source = sourceName(name);
        expect(parseMapping({ source, rows: 'invoices', dates: 'D/M/Y', decimal: '.', currency: 'MXN', columns }).source).toBe(source);
      },
    ),
  );
  expect(['saldos-2026-03-31.xlsx', 'Antigüedad al 31-03-2026 (1).xlsx', '2026.csv', 'clientes v2.csv'].map(sourceName)).toEqual([
    'saldos',
    'Antigüedad al',
    '2026',
    'clientes',
  ]);
});

test('the day of a list is read in words and in numbers, and not where it may be two', () => {
  const of = (text: string) => listDay([text]);
  expect(of('Antigüedad de saldos al 31 de marzo de 2026')).toBe('2026-03-31');
  expect(of('AL 1 DE ENERO DEL 2026')).toBe('2026-01-01');
  expect(of('Fecha de corte: 31/03/2026')).toBe('2026-03-31');
  expect(of('Aged receivables as of March 31, 2026')).toBe('2026-03-31');
  expect(of('As of: 2026-03-31')).toBe('2026-03-31');
  expect(of('Al 03/04/2026')).toBeUndefined();
  expect(listDay(['Al 03/04/2026'], 'D/M/Y')).toBe('2026-04-03');
  expect(of('Total al 31 de febrero de 2026')).toBeUndefined();
  expect(listDay(['Al · 2026-03-31'], 'D/M/Y')).toBe('2026-03-31');
  expect(listDay(['Fecha: 05/04/2026', 'Saldos al 31/03/2026'], 'D/M/Y')).toBe('2026-03-31');
  expect(listDay(['Fecha: 05/04/2026'], 'D/M/Y')).toBe('2026-04-05');
  expect(of('Local 31/03/2026')).toBeUndefined();
});
