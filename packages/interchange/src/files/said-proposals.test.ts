import { describe, expect, test } from 'vitest';
import type { MappingDraft } from '../mapping/index.js';
import { previewFile } from './index.js';
import { tempFile, tempWorkbook, type SheetCells } from './temp-file.fixture.js';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const asOf = '2026-03-31';
const HEAD = ['Cliente', 'Folio', 'Vence', 'Saldo MXN'];

const PIVOT: SheetCells = [
  HEAD,
  ['ACME', 'F-1', day('2026-03-01'), 10],
  [null, 'F-2', day('2026-03-02'), 20],
  [null, 'F-3', day('2026-03-03'), 30.5],
  ['Total ACME', null, null, 60.5],
];
const OUTLINE: SheetCells = [
  HEAD,
  ['ACME', null, null, 30],
  [null, 'F-1', day('2026-03-01'), 10],
  [null, 'F-2', day('2026-03-02'), 20],
  ['BETA', null, null, 40],
  [null, 'F-3', day('2026-02-01'), 40],
];
/** Documents and customers in a column without a header, below a line that has nothing in that column either. */
const UNNAMED: SheetCells = [
  [null, 'As of 03/31/2026'],
  ['', 'Invoice Date', 'Due Date', 'At Date', '1-30'],
  ['ACME', null, null, 10, 20],
  ['INV/1', day('2026-02-01'), day('2026-03-15'), 0, 20],
  ['INV/2', day('2026-03-01'), day('2026-04-15'), 10, 0],
  ['BETA', null, null, 40, 0],
  ['INV/3', day('2026-03-02'), day('2026-04-16'), 40, 0],
];
const parts = (first: string): SheetCells => [
  [first],
  ['Cliente', 'Folio', 'Vence', 'Saldo'],
  ['ACME', 'F-1', day('2026-03-01'), 10],
  ['DÓLARES'],
  ['ACME', 'F-2', day('2026-03-02'), 20],
];
const OVER_TWO_LINES = [
  'Documento,Vence,Por vencer,Vencido,',
  ',,,1 a 30 días,Más de 30 días',
  'Cliente: 00123 FERRETERÍA LA CENTRAL,,,,',
  'F-1,15/03/2026,,"1,160.50",',
  'Cliente: 00124 PAPELERÍA,,,,',
  'F-2,25/04/2026,10.00,,',
].join('\n');

const FILES: Readonly<Record<string, readonly [field: keyof MappingDraft, path: () => string]>> = {
  'customers to fill down': ['customerFilled', () => tempWorkbook({ Hoja1: PIVOT })],
  'customers over their documents': ['customerLines', () => tempWorkbook({ Hoja1: OUTLINE })],
  'customers in a column without a header': ['customerLines', () => tempWorkbook({ Hoja1: UNNAMED })],
  'customers below headers over two lines': ['customerLines', () => tempFile(OVER_TWO_LINES)],
  'parts in two currencies': ['currencyLines', () => tempWorkbook({ Hoja1: parts('M.N.') })],
  'parts in two currencies, the first not said': ['currencyLines', () => tempWorkbook({ Hoja1: parts('Saldos') })],
};

describe.each(Object.entries(FILES))('%s', (_, [field, file]) => {
  // What is proposed gives, said as it is proposed, what it gave: saying yes to a proposal changes nothing.
  test('said as they are proposed are read as they were', async () => {
    const path = file();
    const proposed = await previewFile(path, { asOf });
    const said = { [field]: proposed.mapping[field] };
    expect(said[field]).toBeTruthy();
    const { reasons: _why, ...agreed } = await previewFile(path, { asOf, mapping: said });
    expect(agreed).toEqual({ ...proposed, reasons: undefined });
  });

  // Saying no holds: it is not proposed again, whatever else is said, and no row is read as if it were.
  test('said no to are not proposed, nor read', async () => {
    const path = file();
    const currency = 'MXN';
    const refused = await previewFile(path, { asOf, mapping: { currency, [field]: false } });
    expect([refused.mapping[field], refused.reasons.filter((reason) => reason.field === field)]).toEqual([false, []]);
    const { rows } = refused;
    if (field !== 'customerLines') {
      const why = field === 'customerFilled' ? ['row.missing'] : ['row.currency_of_section'];
      expect(rows.flatMap(({ faults }) => (faults ? [faults.map(({ code }) => code)] : []))).toEqual(rows.slice(1).map(() => why));
    } else {
      expect(rows.filter(({ read }) => read)).toEqual([]);
      expect(refused.open.includes('columns.customer')).toBe(refused.mapping.columns?.customer === undefined);
    }
  });
});

test('a customer that is filled down is told from one that stands in the file, of refused rows too', async () => {
  const cells = [
    ['Cliente', 'Nombre', 'Folio', 'Vence', 'Saldo MXN'],
    ...PIVOT.slice(1).map(([customer, ...others]) => [customer, customer, ...others]),
  ];
  const wrong = cells.map((row) => row.map((cell) => (cell === 20 ? 'veinte' : (cell ?? null))));
  const { rows } = await previewFile(tempWorkbook({ Hoja1: wrong }), { asOf });
  expect(rows.map(({ cells: [customer], filled, faults }) => [customer, filled, faults !== undefined])).toEqual([
    ['ACME', undefined, false],
    ['ACME', ['Cliente', 'Nombre'], true],
    ['ACME', ['Cliente', 'Nombre'], false],
  ]);
});
