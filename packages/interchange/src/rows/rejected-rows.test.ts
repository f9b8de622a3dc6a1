import { describe, expect, test } from 'vitest';
import type { Mapping } from '../mapping/index.js';
import { allOf } from '../table/all-of.fixture.js';
import { bytesOf } from '../table/bytes-of.fixture.js';
import { isRejectedFile, readRows, rejectedRows, type ReadRow, type RejectedForm } from './index.js';

const mapping: Mapping = {
  source: 'sae',
  rows: 'invoices',
  dates: 'D/M/Y',
  decimal: '.',
  currency: 'MXN',
  columns: { customer: 'Cliente', document: 'Folio', issuedOn: 'Fecha', amount: 'Total' },
};

async function readAll(file: string | Uint8Array, how: Mapping = mapping): Promise<RejectedForm & { readonly rows: readonly ReadRow[] }> {
  const { headers, delimiter, rows } = await readRows(bytesOf(file), how);
  return { headers, delimiter, rows: await allOf(rows), ...(how.encoding && { encoding: how.encoding }) };
}

/** What is refused of a file, as a file. */
async function refusedOf(file: string | Uint8Array, how: Mapping = mapping): Promise<Uint8Array> {
  const read = await readAll(file, how);
  const writer = rejectedRows(read);
  return Buffer.concat([writer.header, ...read.rows.flatMap((row) => ('faults' in row ? [writer.line(row)] : []))]);
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('refused rows', () => {
  test('stand as they were, with line, columns and reasons behind them in both languages', async () => {
    const refused = text(await refusedOf('Cliente,Folio,Fecha,Total\nACME,F-1,1/3/2026,10\n"ACME, S.A.",F-2,31/02/2026,(10)\n'));
    expect(refused.split('\n')).toEqual([
      '\uFEFFCliente,Folio,Fecha,Total,cartera_line,cartera_column,cartera_reason', // by the mark a spreadsheet knows UTF-8
      '"ACME, S.A.",F-2,31/02/2026,(10),3,Fecha Total,row.not_a_day: Ese día no existe en el calendario. / There is no such day in the calendar. row.amount_parentheses: El importe está entre paréntesis: ¿es negativo? / The amount is in parentheses: is it negative?',
      '',
    ]);
  });

  test('go in again once they are mended', async () => {
    const refused = text(await refusedOf('Cliente;Folio;Fecha;Total;Notas\n"ACME; S.A.";F-2;31/02/2026;(10);"dos\nlíneas"'));
    const mended = refused.replace('31/02/2026', '28/02/2026').replace('(10)', '10');
    const { rows, headers, delimiter } = await readAll(mended);
    expect(delimiter).toBe(';');
    expect(isRejectedFile(headers)).toBe(true);
    expect(rows).toMatchObject([{ row: { customer: 'ACME; S.A.', document: 'F-2', on: '2026-02-28', amount: { amount: 1000 } } }]);
    expect(rows[0]?.cells[4]).toBe('dos\nlíneas');
  });

  test('refused once more have the columns once, and say what is wrong now', async () => {
    const first = await refusedOf('Cliente,Folio,Fecha,Total\nACME,F-2,31/02/2026,(10)');
    const again = text(await refusedOf(text(first).replace('31/02/2026', '28/02/2026'))).split('\n');
    expect(again[0]).toBe('\uFEFFCliente,Folio,Fecha,Total,cartera_line,cartera_column,cartera_reason');
    expect(again[1]).toMatch(/^ACME,F-2,28\/02\/2026,\(10\),2,Total,row\.amount_parentheses: [^,]*$/);
  });

  test('with the wrong number of fields keep them all, and refused once more have the columns once', async () => {
    const first = text(await refusedOf('Cliente,Folio,Fecha,Total\nACME,F-2,1/3/2026,1,160.00\nACME,F-3,1/3/2026'));
    expect(first.split('\n').slice(1, 3)).toEqual([
      expect.stringMatching(/^ACME,F-2,1\/3\/2026,1,160\.00,2,,row\.field_count: /),
      expect.stringMatching(/^ACME,F-3,1\/3\/2026,3,,row\.field_count: /),
    ]);
    expect(text(await refusedOf(first))).toBe(first);
    const { rows } = await readAll(first.replace('1,160.00', '1160.00').replace('F-3,1/3/2026', 'F-3,1/3/2026,20'));
    expect(rows).toMatchObject([{ row: { amount: { amount: 116_000 } } }, { row: { amount: { amount: 2000 } } }]);
  });

  test('with broken quotes can be opened, mended and read', async () => {
    const first = text(await refusedOf('Cliente,Folio,Fecha,Total\n"ACME,F-2,1/3/2026,10\nACME,F-3,1/3/2026,20'));
    expect(first.split('\n')[1]).toMatch(/^"""ACME",F-2,1\/3\/2026,10,2,,row\.quotes_broken: /);
    expect((await readAll(first.replace('"""ACME"', 'ACME'))).rows).toMatchObject([{ row: { customer: 'ACME', document: 'F-2' } }]);
  });

  test('are written in the encoding they came in', async () => {
    const file = Uint8Array.from('Cliente,Folio,Fecha,Total\nMu\u00f1oz,F-2,1/3/2026,(10)', (character) => character.charCodeAt(0));
    const refused = await refusedOf(file, { ...mapping, encoding: 'latin-1' });
    expect(Buffer.from(refused).toString('latin1')).toContain('Mu\u00f1oz,F-2');
    const { rows } = await readAll(Buffer.from(Buffer.from(refused).toString('latin1').replace('(10)', '10'), 'latin1'), {
      ...mapping,
      encoding: 'latin-1',
    });
    expect(rows).toMatchObject([{ row: { customer: 'Mu\u00f1oz' } }]);
  });

  test('by the books say why in their words', () => {
    const line = text(
      rejectedRows({ headers: ['Folio'], delimiter: ',' }).line({ line: 4, cells: ['F-1'], faults: [{ code: 'application.above_open' }] }),
    );
    expect(line).toMatch(/^F-1,4,,"?application\.above_open: \S.+ \/ \S.+/);
  });
});

test('only a file with all three columns is one of refused rows', () => {
  expect(isRejectedFile(['Folio', 'cartera_line', 'cartera_column', 'cartera_reason'])).toBe(true);
  expect(isRejectedFile(['Folio', 'cartera_line'])).toBe(false);
});
