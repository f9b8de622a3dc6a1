import type { ExportFormat, ExportName } from '@cartera/backend';
import { toDecimalText } from '@cartera/core';
import { isEnveloped } from '@cartera/interchange/exports';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { givenBooks } from './books.fixture.js';
import { createExports, customerNames, offeredExports } from './index.js';

const ACME = 'account/ACME' as const;
const QUARTER = { stream: ACME, from: '2026-01-01', to: '2026-03-31' } as const;

/** Three currencies with two, none and three decimals; a long name; a payment, a promise, and a customer who owes nothing. */
async function books() {
  const given = givenBooks();
  await given.account(ACME, 'Refacciones Ñandú & Compañía, Sociedad Anónima de Capital Variable', [
    ['F-1', '2026-01-15', '2026-02-14', 1_234_567, 'MXN'],
    ['F-2', '2026-03-20', '2026-04-19', 50_000, 'MXN'],
    ['C-1', '2026-02-01', '2026-03-03', 7_654_321, 'CLP'],
  ]);
  await given.account('account/=1+2', '=HYPERLINK("http://evil.example")', [['K-1', '2026-01-10', '2026-01-20', 1_500, 'KWD']]);
  await given.account('account/EMPTY', 'Sin movimientos');
  await given.tell(ACME, 'record-payment', '2026-03-01', {
    paymentId: 'P-1',
    amount: { amount: 34_567, currency: 'MXN' },
    method: 'transfer',
    apply: 'by-policy',
  });
  await given.tell(ACME, 'make-promise', '2026-03-31', {
    promiseId: 'PP-1',
    parts: [{ dueOn: '2026-04-10', amount: { amount: 1_200_000, currency: 'MXN' } }],
  });
  return { ...given, out: createExports(given.staff, { names: customerNames(given.store) }) };
}

type Cell = string | number | Date | null;

async function sheetsOf(body: Blob): Promise<ReadonlyMap<string, readonly (readonly Cell[])[]>> {
  const book = read(await body.arrayBuffer(), { cellDates: false });
  return new Map(
    book.SheetNames.map((name) => [name, utils.sheet_to_json<Cell[]>(book.Sheets[name] ?? {}, { header: 1, blankrows: false })]),
  );
}

describe('createExports', () => {
  test.each<[ExportName, object, string]>([
    ['statement', QUARTER, 'estado-de-cuenta-ACME-2026-03-31'],
    ['aging', {}, 'antiguedad-de-saldos-2026-03-31'],
    ['worklist', {}, 'lista-de-gestion-2026-03-31'],
    ['account', { stream: ACME }, 'cuenta-ACME-2026-03-31'],
    ['promise-receipt', { stream: ACME, promiseId: 'PP-1' }, 'comprobante-de-promesa-de-pago-ACME-PP-1-2026-03-31'],
  ])('%s in every format, the same bytes each time, with a digest that holds', async (name, query, file) => {
    const { out } = await books();
    for (const format of ['json', 'csv', 'xlsx', 'pdf'] as const) {
      const made = await out(name, { query, format });
      expect(made.name).toBe(`${file}.${format}`);
      const again = await out(name, { query, format });
      expect(Buffer.from(await again.body.arrayBuffer()).equals(Buffer.from(await made.body.arrayBuffer())), format).toBe(true);
      if (format !== 'json') continue;
      const json = JSON.parse(await made.body.text()) as { digest: string };
      expect(isEnveloped(json)).toBe(true);
      expect(isEnveloped({ ...json, export: 'another' })).toBe(false);
    }
  });

  test('JSON of a statement is what the view gives', async () => {
    const { out, staff } = await books();
    const { body } = await out('statement', { query: QUARTER, format: 'json' });
    expect(await body.text()).toBe(`${JSON.stringify(await staff.view('statement', QUARTER))}\n`);
  });

  test('the workbook of a statement adds up to the balances of the view', async () => {
    const { out, staff } = await books();
    const sheets = await sheetsOf((await out('statement', { query: QUARTER, format: 'xlsx' })).body);
    expect([...sheets.keys()]).toEqual([
      'Resumen',
      'Antigüedad CLP',
      'Por pagar CLP',
      'Movimientos CLP',
      'Antigüedad MXN',
      'Promesas MXN',
      'Por pagar MXN',
      'Movimientos MXN',
    ]);
    const { sections } = await staff.view('statement', QUARTER);
    for (const { currency, opening, closing, openItems } of sections) {
      const [, ...moves] = sheets.get(`Movimientos ${currency}`) ?? [];
      const lines = moves.slice(1, -2);
      const sum = lines.reduce((total, [, , , charge, credit]) => total + Number(charge ?? 0) - Number(credit ?? 0), 0);
      expect(sum).toBeCloseTo(Number(toDecimalText(closing)) - Number(toDecimalText(opening)), 6);
      expect(
        moves
          .at(-1)
          ?.slice(3, 5)
          .reduce<number>((total, one, place) => total + (place === 0 ? 1 : -1) * Number(one ?? 0), 0),
      ).toBeCloseTo(sum, 6);
      const [, ...items] = sheets.get(`Por pagar ${currency}`) ?? [];
      expect(items.slice(0, -1).map(([document]) => document)).toEqual(openItems.map(({ itemId }) => itemId));
      expect(items.at(-1)?.[5]).toBeCloseTo(
        openItems.reduce((total, { open }) => total + open.total, 0) / (currency === 'CLP' ? 1 : 100),
        6,
      );
    }
  });

  test('the CSV of an aging adds up to the totals of the view, and runs no formula', async () => {
    const { out, staff } = await books();
    const { body } = await out('aging', { query: {}, format: 'csv', bom: true });
    const bytes = new Uint8Array(await body.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const { data } = Papa.parse<Record<string, string>>(await body.text(), { header: true, skipEmptyLines: true });
    const { totals } = await staff.view('aging', {});
    expect(totals.map(({ currency }) => currency)).toEqual(['CLP', 'KWD', 'MXN']);
    for (const total of totals) {
      const own = data.filter(({ Moneda }) => Moneda === total.currency);
      expect(own.reduce((sum, row) => sum + Number(row['Total']), 0)).toBeCloseTo(
        Number(toDecimalText({ amount: total.total, currency: total.currency })),
        6,
      );
      expect(own.reduce((sum, row) => sum + Number(row['Por vencer']), 0)).toBeCloseTo(
        Number(toDecimalText({ amount: total.notDue, currency: total.currency })),
        6,
      );
    }
    expect(data.find(({ Moneda }) => Moneda === 'KWD')).toMatchObject({
      Cliente: "'=1+2",
      Nombre: `'=HYPERLINK("http://evil.example")`,
      Total: '1.500',
    });
  });

  test('a worklist has every row that matches, and says how it was narrowed', async () => {
    const { out, staff } = await books();
    const { body } = await out('worklist', { query: { asOf: '2026-03-31', filter: { currency: 'CLP' }, order: 'amount' }, format: 'xlsx' });
    const sheets = await sheetsOf(body);
    const { rows } = await staff.view('worklist', { asOf: '2026-03-31', filter: { currency: 'CLP' } });
    expect(
      sheets
        .get('Cuentas')
        ?.slice(1, -1)
        .map(([, account]) => account),
    ).toEqual(rows.map(({ customerId }) => customerId));
    expect(sheets.get('Resumen')).toEqual(
      expect.arrayContaining([
        ['Orden', 'Más importe'],
        ['Moneda', 'CLP'],
      ]),
    );
  });

  test('an account where nothing happened, in English', async () => {
    const { out } = await books();
    const made = await out('statement', { query: { ...QUARTER, stream: 'account/EMPTY' }, format: 'xlsx', language: 'en' });
    expect(made.name).toBe('statement-of-account-EMPTY-2026-03-31.xlsx');
    const sheets = await sheetsOf(made.body);
    expect([...sheets.keys()]).toEqual(['Summary']);
    expect(sheets.get('Summary')?.flat()).toContain('You owe nothing on 31 Mar 2026.');
    const pdf = await out('account', { query: { stream: 'account/EMPTY' }, format: 'pdf', language: 'en' });
    expect(await pdf.body.slice(0, 5).text()).toBe('%PDF-');
  });

  test('a customer has its own account as a file and nobody else’s, and of staff’s knowledge nothing', async () => {
    const { customer, staff } = await books();
    const out = createExports(customer(ACME));
    const account = JSON.parse(await (await out('account', { query: { stream: ACME }, format: 'json' })).body.text()) as object;
    expect(Object.keys(account).sort()).toEqual(['digest', 'export', 'position', 'promises', 'statement']);
    await expect(out('account', { query: { stream: 'account/=1+2' }, format: 'json' })).rejects.toMatchObject({ code: 'access.denied' });
    await expect(out('aging', { query: {}, format: 'csv' })).rejects.toMatchObject({ code: 'access.denied' });
    expect(offeredExports(await customer(ACME).capabilities())).toEqual(['statement', 'account', 'promise-receipt', 'calendar']);
    expect(offeredExports(await staff.capabilities())).toEqual([
      'statement',
      'aging',
      'worklist',
      'account',
      'promise-receipt',
      'calendar',
    ]);
  });

  test('a calendar has the days of what is open and of what is promised', async () => {
    const { out } = await books();
    const { name, body } = await out('calendar', { query: { stream: ACME }, format: 'ics' });
    expect([name, body.type]).toEqual(['fechas-de-pago-ACME-2026-03-31.ics', 'text/calendar; charset=utf-8']);
    expect([...(await body.text()).matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day)).toEqual([
      '20260214',
      '20260303',
      '20260419',
      '20260410',
    ]);
  });

  test.each<[string, readonly [ExportName, object, ExportFormat], object]>([
    ['a format that nobody knows', ['aging', {}, 'docx' as ExportFormat], { code: 'export.format_unknown', path: 'format' }],
    ['an aging as a calendar', ['aging', {}, 'ics'], { code: 'export.format_unknown' }],
    ['a calendar as a table', ['calendar', { stream: ACME }, 'csv'], { code: 'export.format_unknown', facts: { formats: 'ics' } }],
    ['what is no export', ['journal' as ExportName, {}, 'csv'], { code: 'view.not_available', path: 'export' }],
    ['a page of a list', ['worklist', { limit: 5 }, 'csv'], { code: 'query.invalid', path: 'limit' }],
    ['an account that nobody knows', ['account', { stream: 'account/NONE' }, 'csv'], { code: 'stream.unknown' }],
    [
      'a promise that nobody made',
      ['promise-receipt', { stream: ACME, promiseId: 'X' }, 'pdf'],
      { code: 'promise.unknown', path: 'promiseId' },
    ],
    ['a promise that is not named', ['promise-receipt', { stream: ACME }, 'pdf'], { code: 'query.invalid', path: 'promiseId' }],
  ])('%s is refused', async (_what, [name, query, format], refusal) => {
    const { out } = await books();
    await expect(out(name, { query, format })).rejects.toMatchObject(refusal);
  });
});

test('a long aging lets others have their turn while names are asked for', async () => {
  const { staff, account } = givenBooks();
  for (let n = 0; n < 250; n += 1) await account(`account/N-${n}`, `Cliente ${n}`, [[`F-${n}`, '2026-01-10', '2026-01-20', 1_500, 'MXN']]);
  const asked: string[] = [];
  const out = createExports(staff, {
    async names(ids) {
      asked.push(String(ids.length));
      setImmediate(() => asked.push('other'));
      return new Map(ids.map((id) => [id, `De ${id}`]));
    },
  });
  const text = await (await out('aging', { query: {}, format: 'csv' })).body.text();
  expect(text.match(/De N-/g)).toHaveLength(250);
  expect(asked).toEqual(['100', 'other', '100', 'other', '50', 'other']);
});
