import { expect, test } from 'vitest';
import { runningBalance } from './running-balance.js';

const headers = ['Fecha', 'Documento', 'Cargo', 'Abono', 'Saldo'];
const columns = { document: 'Documento', amount: 'Saldo' };

test('a balance that goes on from row to row is told by its header', () => {
  const records = [
    ['01/03/2026', 'F-1', '1,000.00', '', '1,000.00'],
    ['05/03/2026', 'F-2', '500.00', '', '1,500.00'],
    ['09/03/2026', 'P-1', '', '850.00', '650.00'],
    ['10/03/2026', 'F-3', '0.50', '', '650.50'],
  ];
  expect(runningBalance({ headers, records }, { columns })).toBe('Saldo');
  const comma = records.map((record) => record.map((cell) => cell.replaceAll(',', '').replace(/(\d)\.(\d\d)$/, '$1,$2')));
  expect(runningBalance({ headers, records: comma }, { columns, decimal: ',' })).toBe('Saldo');
});

test('a balance of each document is none, nor is one that nothing stands beside', () => {
  const records = [
    ['01/03/2026', 'F-1', '1000', '400', '600'],
    ['05/03/2026', 'F-2', '500', '', '500'],
    ['09/03/2026', 'F-3', '850', '850', '0'],
    ['10/03/2026', 'F-4', '20', '', '20'],
  ];
  expect(runningBalance({ headers, records }, { columns })).toBeUndefined();
  expect(
    runningBalance({ headers: ['Documento', 'Saldo'], records: records.map((record) => [record[1] ?? '', record[4] ?? '']) }, { columns }),
  ).toBeUndefined();
  expect(runningBalance({ headers, records: records.slice(0, 2) }, { columns })).toBeUndefined();
});
