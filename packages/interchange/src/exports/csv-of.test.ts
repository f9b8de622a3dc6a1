import { toDecimalText } from '@cartera/core';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { ExportDocument, ExportValue } from './document.types.js';
import { csvOf, csvPieces, madeRows } from './index.js';
import { givenDocument } from './statement.fixture.js';

const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** As another program reads it: objects by header. */
function recordsOf(document: ExportDocument): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(textOf(csvOf(document)), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('csvOf', () => {
  test('a statement: which table, which currency, plain numbers with a point, days as they are sorted', () => {
    const records = recordsOf(givenDocument({ currencies: ['MXN', 'KWD', 'CLP'] }));
    const late = records.filter(
      ({ Tabla, Concepto }) => Tabla === 'Movimientos' && Concepto?.startsWith('Pago recibido · De fecha anterior'),
    );
    expect(late.map(({ Moneda, Fecha, Documento, Cargo, Abono, Saldo }) => [Moneda, Fecha, Documento, Cargo, Abono, Saldo])).toEqual([
      ['MXN', '2025-12-30', 'SPEI 0', '', '1000.00', '11345.67'],
      ['KWD', '2025-12-30', 'SPEI 0', '', '100.000', '1134.567'],
      ['CLP', '2025-12-30', 'SPEI 0', '', '100000', '1134567'],
    ]);
  });

  test('another program sums its columns to the balances, and finds no total to be counted twice', () => {
    const document = givenDocument({ currencies: ['MXN', 'KWD'], lines: 41 });
    const records = recordsOf(document).filter(({ Tabla }) => Tabla === 'Movimientos');
    for (const { value } of document.figures.filter(({ isMain }) => isMain)) {
      const own = records.filter(({ Moneda }) => Moneda === value.currency);
      const moved = own.reduce((sum, row) => sum + Number(row['Cargo']) - Number(row['Abono']), 0);
      expect(Number(own[0]?.['Saldo']) + moved).toBeCloseTo(Number(toDecimalText(value)), 6);
      expect(own.at(-1)?.['Saldo']).toBe(toDecimalText(value));
    }
    expect(records.filter(({ Concepto }) => Concepto === 'Total')).toEqual([]);
  });

  test('every record ends in CRLF and has as many fields as the header', () => {
    const text = textOf(csvOf(givenDocument({ currencies: ['MXN', 'USD'] })));
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lengths = new Set(Papa.parse<string[]>(text.trimEnd()).data.map(({ length }) => length));
    expect(lengths.size).toBe(1);
  });

  test('rows that are made as they are asked for are gone through once, and not before their piece is; the bytes are those of rows that were there', () => {
    const numbers = Array.from({ length: 12_001 }, (_, count) => count);
    let made = 0;
    const rowOf = (count: number) => ({ cells: [{ count }, { text: `=${count}` }] });
    const lazily = madeRows(numbers, (count) => {
      made += 1;
      return rowOf(count);
    });
    const columns = [
      { key: 'n', head: 'N', kind: 'count' },
      { key: 't', head: 'Texto', kind: 'text' },
    ] as const;
    const documentOf = (rows: ExportDocument['sections'][number]['rows']): ExportDocument => ({
      ...givenDocument(),
      sections: [{ key: 'rows', label: 'Renglones', columns, rows }],
    });
    const pieces = [];
    const seen = [];
    for (const piece of csvPieces(documentOf(lazily), { bom: true })) {
      pieces.push(piece);
      seen.push(made);
    }
    expect(seen).toEqual([0, 0, 5000, 10_000, 12_001]);
    const whole = csvOf(documentOf(numbers.map(rowOf)), { bom: true });
    expect(Buffer.concat(pieces).equals(whole)).toBe(true);
    expect(Buffer.from(csvOf(documentOf(lazily), { bom: true })).equals(whole)).toBe(true);
    expect(made).toBe(24_002);
  });

  test('begins with a byte-order mark only where that is asked for', () => {
    expect(textOf(csvOf(givenDocument(), { bom: true })).slice(0, 6)).toBe('\uFEFFTabla');
    expect(textOf(csvOf(givenDocument())).slice(0, 5)).toBe('Tabla');
  });

  test('text that a spreadsheet would run is defused, and a number with a minus is not text', () => {
    const values: readonly ExportValue[] = ['=1+2', '+52', '-5', '@SUM(A1)', '\t=1', '＝1', '"=1', ' =1', '00123', 'a=b'].map((text) => ({
      text,
    }));
    const rows = values.map((value) => ({ cells: [value, { money: { amount: -500, currency: 'MXN' } }] }));
    const section = {
      key: 'x',
      label: 'X',
      columns: [
        { key: 'name', head: 'Nombre', kind: 'text' },
        { key: 'amount', head: 'Importe', kind: 'money', currency: 'MXN' },
      ],
      rows,
    } as const;
    const records = recordsOf({ ...givenDocument(), sections: [section] });
    expect(records.map(({ Nombre }) => Nombre)).toEqual([
      "'=1+2",
      "'+52",
      "'-5",
      "'@SUM(A1)",
      "'\t=1",
      "'＝1",
      '\'"=1',
      "' =1",
      '00123',
      'a=b',
    ]);
    expect(new Set(records.map(({ Importe }) => Importe))).toEqual(new Set(['-5.00']));
  });

  test('the largest amount there can be keeps every digit', () => {
    const [section] = givenDocument().sections;
    if (!section) throw new Error('no section');
    const money = { amount: Number.MAX_SAFE_INTEGER, currency: 'MXN' };
    const records = recordsOf({ ...givenDocument(), sections: [{ ...section, rows: [{ cells: [{ text: 'a' }, { money }] }] }] });
    expect(records[0]?.['Importe']).toBe('90071992547409.91');
  });

  test('two columns of one name can be told apart', () => {
    const head = textOf(csvOf(givenDocument())).split('\r\n')[0]?.split(',') ?? [];
    expect(new Set(head).size).toBe(head.length);
    expect(head).toContain('Importe (2)');
  });
});
