import { describe, expect, test } from 'vitest';
import { parseMapping } from '../mapping/index.js';
import { allOf } from '../table/all-of.fixture.js';
import { bytesOf } from '../table/bytes-of.fixture.js';
import { readRows, rejectedRows, rowsOf, type ReadRow } from './index.js';

const columns = { customer: 'Cliente', document: 'Folio', dueOn: 'Vence', amount: 'Saldo' };
const list = { source: 'sae', rows: 'open-balances', dates: 'D/M/Y', decimal: '.', currency: 'MXN' } as const;
const plain = { ...list, columns };

async function readAll(lines: readonly string[], mapping: object = plain, asOf = '2026-03-31') {
  const { rows, skipped, headers, headerRow } = await readRows(bytesOf(lines.join('\n')), parseMapping(mapping), { asOf });
  const read = await allOf(rows);
  return { read, headers, headerRow, skipped: skipped.map(({ line, why }) => [line, why]), texts: skipped.map(({ text }) => text) };
}

const brief = (row: ReadRow) =>
  'row' in row ? [row.row.customer, row.row.document, row.row.amount.amount] : row.faults.map(({ code }) => code);

test('a sum marked with asterisks is a total; a document of a customer whose name begins with one is not', async () => {
  const { read, skipped } = await readAll(['Cliente,Folio,Vence,Saldo', '*ACME,F-1,1/3/2026,10', '* Cuenta 12,,,10', '**,,,10']);
  expect([read.map(brief), skipped]).toEqual([
    [['*ACME', 'F-1', 1000]],
    [
      [3, 'skipped.total'],
      [4, 'skipped.total'],
    ],
  ]);
});

test('another table below the list is not owed once more; where the headers stand again, rows are read again', async () => {
  const { read, skipped } = await readAll([
    'Cliente,Folio,Vence,Saldo',
    'ACME,F-1,1/3/2026,10',
    'Total,,,10',
    'Vendedor,Zona,Hasta,Importe',
    'Juan,Norte,1/3/2026,10',
    'Cliente,Folio,Vence,Saldo',
    'BETA,F-2,1/3/2026,20',
  ]);
  expect([read.map(brief), skipped]).toEqual([
    [
      ['ACME', 'F-1', 1000],
      ['BETA', 'F-2', 2000],
    ],
    [
      [3, 'skipped.total'],
      [4, 'skipped.other_table'],
      [5, 'skipped.other_table'],
      [6, 'skipped.headers_repeated'],
    ],
  ]);
});

test('a row whose amount is words is refused, and those below it are read', async () => {
  const { read } = await readAll([
    'Cliente,Folio,Vence,Saldo',
    'ACME,UNO,1/3/2026,saldado',
    'ACME,DOS,hoy,pendiente',
    'BETA,F-2,1/3/2026,20',
  ]);
  expect(read.map(brief)).toEqual([['row.amount_currency_sign'], ['row.date_format', 'row.amount_currency_sign'], ['BETA', 'F-2', 2000]]);
});

describe('headers', () => {
  test('are found below a company, a title and blank lines, with the lines of the file', async () => {
    const { read, headerRow, skipped, texts } = await readAll([
      'Comercial del Norte; S.A. de C.V.,,,',
      '"Antigüedad de saldos, al 31 de marzo de 2026",,,',
      '',
      'Cliente,Folio,Vence,Saldo',
      'ACME,F-1,1/3/2026,10',
    ]);
    expect([headerRow, read.map(brief), read[0]?.line]).toEqual([4, [['ACME', 'F-1', 1000]], 5]);
    expect(skipped).toEqual([
      [1, 'skipped.before_headers'],
      [2, 'skipped.before_headers'],
    ]);
    expect(texts[1]).toBe('Antigüedad de saldos, al 31 de marzo de 2026');
  });

  test('are where the mapping says', async () => {
    const lines = ['Cliente,Folio,Vence,Saldo', 'VIEJO,F-0,1/1/2026,99', 'Cliente,Folio,Vence,Saldo', 'ACME,F-1,1/3/2026,10'];
    expect((await readAll(lines, { ...plain, headerRow: 3 })).read.map(brief)).toEqual([['ACME', 'F-1', 1000]]);
    await expect(readAll(lines, { ...plain, headerRow: 9 })).rejects.toMatchObject({
      code: 'mapping.header_row_absent',
      path: 'headerRow',
      facts: { line: 9 },
    });
  });

  test('over two lines are joined, a title over several columns before each of them', async () => {
    const aging = [
      { header: 'Vencido 1-30', fromDays: 1, throughDays: 30 },
      { header: 'Vencido 31+', fromDays: 31 },
    ];
    const { read, headers } = await readAll(
      ['Saldos,,,,', 'Cliente,Folio,Vence,Vencido,', ',,,1-30,31+', 'ACME,F-1,1/3/2026,10,', 'ACME,F-2,1/1/2026,,20'],
      { ...list, aging, columns: { customer: 'Cliente', document: 'Folio', dueOn: 'Vence' } },
    );
    expect(headers).toEqual(['Cliente', 'Folio', 'Vence', 'Vencido 1-30', 'Vencido 31+']);
    expect(read.map(brief)).toEqual([
      ['ACME', 'F-1', 1000],
      ['ACME', 'F-2', 2000],
    ]);
  });

  test('may be broken over lines and hold odd spaces', async () => {
    const { read } = await readAll(['Cliente,"Folio\ndel documento",Vence,\u00A0Saldo ', 'ACME,F-1,1/3/2026,10'], {
      ...plain,
      columns: { ...columns, document: 'Folio del documento' },
    });
    expect(read.map(brief)).toEqual([['ACME', 'F-1', 1000]]);
  });

  test('that lack a column are refused for the first it lacks, of the line that has most', async () => {
    await expect(readAll(['Título', 'Cliente,Folio,Vencimiento,Saldo', 'ACME,F-1,1/3/2026,10'])).rejects.toMatchObject({
      code: 'mapping.column_absent',
      path: 'columns.dueOn',
      facts: { column: 'Vence' },
    });
  });

  test('that stand twice are refused in a plain table; below a title only where they are mapped', async () => {
    const twice = ['Cliente,Folio,Vence,Saldo,Nota,Nota', 'ACME,F-1,1/3/2026,10,a,b'];
    await expect(readAll(twice)).rejects.toMatchObject({ code: 'file.header_repeated', path: 'line 1' });
    expect((await readAll(['Título', ...twice])).read.map(brief)).toEqual([['ACME', 'F-1', 1000]]);
    await expect(readAll(['Título', 'Cliente,Folio,Vence,Saldo,Saldo', 'ACME,F-1,1/3/2026,10,9'])).rejects.toMatchObject({
      code: 'file.header_repeated',
      path: 'columns.amount',
      facts: { header: 'Saldo' },
    });
  });

  test('in another encoding are said to be so', async () => {
    const latin = Buffer.from('Saldos\nCliente,Folio,Vence,Crédito\nACME,F-1,1/3/2026,10', 'latin1');
    const reading = readRows(bytesOf(new Uint8Array(latin)), parseMapping({ ...plain, columns: { ...columns, amount: 'Crédito' } }));
    await expect(reading).rejects.toMatchObject({ code: 'file.bad_encoding', path: 'line 2' });
  });

  test('of UTF-16 are read with its mark and without; refused where zero bytes stand elsewhere too', async () => {
    const text = 'Cliente,Folio,Vence,Saldo\nÑandú,F-1,1/3/2026,10';
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    for (const bytes of [little, Buffer.from(little).swap16()]) {
      const { rows } = await readRows(bytesOf(new Uint8Array(bytes), 3), parseMapping(plain));
      expect((await allOf(rows)).map(brief)).toEqual([['Ñandú', 'F-1', 1000]]);
    }
    const bare = Buffer.from(text, 'utf16le');
    for (const bytes of [bare, Buffer.from(bare).swap16()])
      for (const encoding of ['utf-8', 'latin-1']) {
        const { rows } = await readRows(bytesOf(new Uint8Array(bytes), 3), parseMapping({ ...plain, encoding }));
        expect((await allOf(rows)).map(brief)).toEqual([['Ñandú', 'F-1', 1000]]);
      }
    const damaged = readRows(bytesOf(new Uint8Array(Buffer.concat([Buffer.from('\0\0'), bare]))), parseMapping(plain));
    await expect(damaged).rejects.toMatchObject({ code: 'file.bad_encoding', path: 'line 1' });
  });
});

describe('no rows', () => {
  test('are totals, headers once more, lines of pages and notes', async () => {
    const { read, skipped } = await readAll([
      'Cliente,Folio,Vence,Saldo',
      'ACME,F-1,1/3/2026,10',
      'Total ACME,,,10',
      'Página 1 de 2,,,',
      'Cliente,Folio,Vence,Saldo',
      'BETA,F-2,1/3/2026,20',
      ',Subtotal:,,20',
      ',,,30',
      'Gran total,2,,30',
      '--------,,,',
      'Los saldos incluyen IVA.',
      'Total',
    ]);
    expect(read.map(brief)).toEqual([
      ['ACME', 'F-1', 1000],
      ['BETA', 'F-2', 2000],
    ]);
    expect(skipped).toEqual([
      [3, 'skipped.total'],
      [4, 'skipped.page_line'],
      [5, 'skipped.headers_repeated'],
      [7, 'skipped.total'],
      [8, 'skipped.total'],
      [9, 'skipped.total'],
      [10, 'skipped.note'],
      [11, 'skipped.note'],
      [12, 'skipped.total'],
    ]);
  });

  test('but what has its own document and customer is one, whatever it is called', async () => {
    const { read, skipped } = await readAll([
      'Cliente,Folio,Vence,Saldo',
      '"Totales del Norte, S.A.",F-1,1/3/2026,10',
      'Total,F-2,1/3/2026,20',
      'Suma y Resta SC,TOTAL-3,1/3/2026,30',
      'ACME,Total 4,1/3/2026,40',
    ]);
    expect(read.map(brief)).toEqual([
      ['Totales del Norte, S.A.', 'F-1', 1000],
      ['Total', 'F-2', 2000],
      ['Suma y Resta SC', 'TOTAL-3', 3000],
      ['ACME', 'Total 4', 4000],
    ]);
    expect(skipped).toEqual([]);
  });

  test('and what lacks its customer or its document is refused, not skipped', async () => {
    const { read } = await readAll(['Cliente,Folio,Vence,Saldo', ',F-1,1/3/2026,10', 'ACME,,1/3/2026,10', 'ACME,F-3,1/3/2026,']);
    expect(read.map(brief)).toEqual([['row.missing'], ['row.missing'], ['row.missing']]);
  });
});

describe('customers in lines of their own', () => {
  const { customer: _customer, ...mapped } = columns;
  const mapping = { ...list, customerLines: { column: 'Folio', prefix: 'Cliente:' }, columns: mapped };

  test('hold for the documents below them: number and name in one cell, or each in its own', async () => {
    const { read, skipped } = await readAll(
      [
        'Folio,Vence,Saldo',
        'CLIENTE: 00123 FERRETERÍA LA CENTRAL,,',
        'F-1,1/3/2026,10',
        'Total cliente,,10',
        'Cliente: 00124 - 3M,,20',
        'F-2,1/3/2026,20',
      ],
      mapping,
    );
    expect(read.map(brief)).toEqual([
      ['00123', 'F-1', 1000],
      ['00124', 'F-2', 2000],
    ]);
    expect(read[0]).toMatchObject({
      row: { name: 'FERRETERÍA LA CENTRAL' },
      cells: ['F-1', '1/3/2026', '10', '00123', 'FERRETERÍA LA CENTRAL'],
    });
    expect(skipped).toEqual([[4, 'skipped.total']]);
    const apart = await readAll(['Folio,Vence,Saldo', 'Cliente:,00123,FERRETERÍA', 'F-1,1/3/2026,10'], {
      ...mapping,
      columns: { ...mapped, name: 'Saldo' },
    });
    expect(apart.read).toMatchObject([{ row: { customer: '00123' } }]);
  });

  test('without a prefix; a name that begins with a number stays whole where others have none', async () => {
    const { read } = await readAll(['Folio,Vence,Saldo', '24 HORAS SA,,', 'F-1,1/3/2026,10', 'ACME SA,,', 'F-2,1/3/2026,20'], {
      ...mapping,
      customerLines: { column: 'Folio' },
    });
    expect(read.map(brief)).toEqual([
      ['24 HORAS SA', 'F-1', 1000],
      ['ACME SA', 'F-2', 2000],
    ]);
  });

  test('are kept with what is refused, which goes in again by the same mapping', async () => {
    const stream = await readRows(bytesOf('Folio,Vence,Saldo\nCliente: 00123 ACME,,\nF-1,31/2/2026,10'), parseMapping(mapping));
    const file = rejectedRows(stream);
    const [bad] = await allOf(stream.rows);
    if (!bad || !('faults' in bad)) throw new Error('not refused');
    const text = Buffer.concat([file.header, file.line(bad)]).toString('utf8');
    expect(text).toMatch(
      /^\uFEFFFolio,Vence,Saldo,cartera_customer,cartera_name,cartera_line,cartera_column,cartera_reason\nF-1,31\/2\/2026,10,00123,ACME,3,Vence,/,
    );
    const again = await readAll(text.replace('31/2/2026', '28/2/2026').split('\n'), mapping);
    expect(again.read.map(brief)).toEqual([['00123', 'F-1', 1000]]);
    expect(again.read).toMatchObject([{ row: { name: 'ACME' } }]);
  });
});

describe('ages', () => {
  const aging = [{ header: 'Por vencer' }, { header: '1-30', fromDays: 1, throughDays: 30 }, { header: '31+', fromDays: 31 }];
  const documents = { ...list, aging, columns: { customer: 'Cliente', document: 'Folio', dueOn: 'Vence' } };

  test('are the amount of a document, and agree with its due day on the day of the list', async () => {
    const { read } = await readAll(
      [
        'Cliente,Folio,Vence,Por vencer,1-30,31+',
        'ACME,F-1,31/3/2026,"1,160.00",-,',
        'ACME,F-2,30/3/2026,,10,0.00',
        'ACME,F-3,1/3/2026,,10,',
        'ACME,F-4,28/2/2026,,,10',
        'ACME,F-5,28/2/2026,,10,',
        'ACME,F-6,28/2/2026,,,',
        'ACME,F-7,28/2/2026,,5,5',
      ],
      documents,
    );
    expect(read.map(brief)).toEqual([
      ['ACME', 'F-1', 116_000],
      ['ACME', 'F-2', 1000],
      ['ACME', 'F-3', 1000],
      ['ACME', 'F-4', 1000],
      ['row.age_differs'],
      ['row.missing'],
      ['row.ages_several'],
    ]);
    expect(read[4]).toMatchObject({ faults: [{ column: '1-30', facts: { asOf: '2026-03-31', days: 31 } }] });
  });

  test('add up to the amount where both stand; without a column for it, what is not due has none', async () => {
    const mapping = { ...documents, aging: aging.slice(1), columns: { ...documents.columns, amount: 'Saldo' } };
    const { read } = await readAll(
      [
        'Cliente,Folio,Vence,Saldo,1-30,31+',
        'ACME,F-1,1/3/2026,10,10,',
        'ACME,F-2,1/3/2026,10,9,',
        'ACME,F-3,1/4/2026,10,,',
        'ACME,F-4,1/3/2026,10,,',
      ],
      mapping,
    );
    expect(read.map(brief)).toEqual([['ACME', 'F-1', 1000], ['row.ages_do_not_add_up'], ['ACME', 'F-3', 1000], ['row.ages_do_not_add_up']]);
  });

  test('without documents are a balance each, due on the first day of their range', async () => {
    const mapping = { ...list, aging, columns: { customer: 'Clave', name: 'Nombre', amount: 'Total' } };
    const lines = [
      'Clave,Nombre,Por vencer,1-30,31+,Total',
      '0012,ACME,10,20,0,30',
      '0013,Totales del Norte,0,0,5,5',
      '0014,Beta,0,0,0,0',
      ',Total general,10,20,5,35',
      'Todos los clientes,,10,20,5,35',
    ];
    const { read, skipped } = await readAll(lines, mapping);
    expect(read.map((each) => 'row' in each && each.row)).toEqual([
      {
        customer: '0012',
        name: 'ACME',
        document: '0012/Por vencer',
        on: '2026-03-31',
        dueOn: '2026-03-31',
        amount: { amount: 1000, currency: 'MXN' },
      },
      {
        customer: '0012',
        name: 'ACME',
        document: '0012/1-30',
        on: '2026-03-30',
        dueOn: '2026-03-30',
        amount: { amount: 2000, currency: 'MXN' },
      },
      {
        customer: '0013',
        name: 'Totales del Norte',
        document: '0013/31+',
        on: '2026-02-28',
        dueOn: '2026-02-28',
        amount: { amount: 500, currency: 'MXN' },
      },
    ]);
    expect(skipped).toEqual([
      [4, 'skipped.nothing_owed'],
      [5, 'skipped.total'],
      [6, 'skipped.total'],
    ]);
    await expect(readRows(bytesOf(lines.join('\n')), parseMapping(mapping))).rejects.toMatchObject({
      code: 'mapping.as_of_missing',
      path: 'asOf',
    });
  });

  test('without documents are refused as a line: a sum that differs, a balance in favour', async () => {
    const mapping = { ...list, aging, columns: { customer: 'Cliente', amount: 'Total' } };
    const { read } = await readAll(
      ['Cliente,Por vencer,1-30,31+,Total', 'ACME,10,20,0,31', 'BETA,10,-20,0,-10', 'Hoja 3,1,1,1,3'],
      mapping,
    );
    expect(read.map(brief).slice(0, 2)).toEqual([['row.ages_do_not_add_up'], ['row.balance_in_favour']]);
    expect(read.slice(2).map(brief)).toHaveLength(3);
  });
});

test('a series stands before the number of a document', async () => {
  const { read } = await readAll(['Cliente,Serie,Folio,Vence,Saldo', 'ACME,A,12,1/3/2026,10', 'ACME,,12,1/3/2026,20'], {
    ...plain,
    columns: { ...columns, series: 'Serie' },
  });
  expect(read.map(brief)).toEqual([
    ['ACME', 'A-12', 1000],
    ['ACME', '12', 2000],
  ]);
});

test('a row of a sheet is as wide as its headers, and its headers as the last that has a text', async () => {
  async function* records() {
    yield { line: 3, cells: ['Cliente', 'Folio', 'Vence', 'Saldo', ''], kinds: ['text', 'text', 'text', 'text', 'empty'] as const };
    yield {
      line: 4,
      cells: ['ACME', 'F-1', '1/3/2026', '10', '', 'nota'],
      kinds: ['text', 'text', 'day', 'number', 'empty', 'text'] as const,
    };
    yield { line: 6, cells: ['ACME', 'F-2'], kinds: ['text', 'text'] as const };
  }
  const { rows, headers } = await rowsOf({ records: records(), delimiter: ',' }, parseMapping(plain), {});
  const read = await allOf(rows);
  expect(headers).toEqual(['Cliente', 'Folio', 'Vence', 'Saldo']);
  expect(read.map(({ line, cells }) => [line, cells])).toEqual([
    [4, ['ACME', 'F-1', '1/3/2026', '10']],
    [6, ['ACME', 'F-2', '', '']],
  ]);
  expect(read.map(brief)).toEqual([
    ['ACME', 'F-1', 1000],
    ['row.missing', 'row.missing'],
  ]);
});
