import { digestOf, type AgingReport, type Position, type WorkItem } from '@cartera/core';
import { localeFor } from '@cartera/locales';
import { describe, expect, test } from 'vitest';
import {
  accountDocument,
  agingDocument,
  dayCharges,
  daysRunDocument,
  enveloped,
  exportLocale,
  isEnveloped,
  promiseReceiptDocument,
  worklistDocument,
  type ExportSection,
  type ExportValue,
} from './index.js';
import { givenPayment, givenPromises, givenStatement } from './statement.fixture.js';

const locale = localeFor('es-MX');
const digest = digestOf({});
const mxn = (amount: number) => ({ amount, currency: 'MXN' });

function plain(value: ExportValue | undefined): unknown {
  if (!value) return null;
  if ('text' in value) return [value.text, ...(value.notes ?? [])].join(' | ');
  if ('money' in value) return value.money.amount;
  return 'day' in value ? value.day : 'count' in value ? value.count : value.instant;
}
const rowsOf = (section: ExportSection | undefined) => section && Array.from(section.rows, ({ cells }) => cells.map(plain));
const headsOf = (section: ExportSection | undefined) => section?.columns.map(({ head }) => head);

describe('agingDocument', () => {
  const row = (customerId: string, currency: string, [notDue, late, unapplied]: readonly [number, number, number]) => ({
    customerId,
    currency,
    notDue,
    buckets: [
      { fromDays: 1, throughDays: 30, amount: late },
      { fromDays: 31, throughDays: null, amount: 0 },
    ],
    unapplied,
    total: notDue + late + unapplied,
  });
  const { customerId: _pesos, ...pesos } = row('', 'MXN', [300, 50, -20]);
  const { customerId: _dollars, ...dollars } = row('', 'USD', [5, 0, 0]);
  const { customerId: _none, ...none } = row('', 'CLP', [0, 0, 0]);
  const report: AgingReport = {
    asOf: '2026-03-31',
    bucketsAsOf: '2026-04-15',
    knownAt: '2026-04-01T12:00:00Z',
    rows: [row('A', 'MXN', [100, 0, -20]), row('B', 'MXN', [200, 50, 0]), row('B', 'USD', [5, 0, 0])],
    totals: [none, pesos, dollars],
  };

  test('says what the screen says: the largest first, the total of everyone from the report', () => {
    const { sections, figures, facts } = agingDocument(report, { locale, digest });
    expect(sections.map(({ key, currency }) => `${key} ${currency}`)).toEqual(['customers MXN', 'customers USD']);
    expect(headsOf(sections[0])).toEqual(['Cliente', 'Por vencer', '1–30 días', '31 días o más', 'A favor', 'Total']);
    expect(rowsOf(sections[0])).toEqual([
      ['B', 200, 50, 0, 0, 250],
      ['A', 100, 0, 0, -20, 80],
    ]);
    expect(sections[0]?.total?.cells.map(plain)).toEqual(['Todos los clientes', 300, 50, 0, -20, 330]);
    expect(figures.map(({ label, value }) => [label, value.amount])).toEqual([
      ['Saldo al 31 mar 2026 en pesos mexicanos', 330],
      ['Vencido', 50],
      ['Saldo al 31 mar 2026 en dólares estadounidenses', 5],
      ['Vencido', 0],
    ]);
    expect(facts.map(({ label }) => label)).toEqual(['Fecha de corte', 'Atraso contado al', 'Con lo registrado hasta']);
  });

  test('names stand in a column of their own where anybody has one', () => {
    const { sections } = agingDocument(report, { locale, digest, names: new Map([['A', 'Ana']]) });
    expect(sections.map((section) => headsOf(section)?.slice(0, 2))).toEqual([
      ['Cliente', 'Nombre'],
      ['Cliente', 'Por vencer'],
    ]);
    expect(rowsOf(sections[0])?.map(([id, name]) => [id, name])).toEqual([
      ['B', null],
      ['A', 'Ana'],
    ]);
  });

  test('where nothing is open it says so', () => {
    const empty = agingDocument({ ...report, rows: [], totals: [] }, { locale, digest });
    expect([empty.sections, empty.notes[0]]).toEqual([[], 'No hay saldos abiertos al 31 mar 2026.']);
  });
});

describe('worklistDocument', () => {
  const late = { code: 'worklist.days_late', facts: { points: 200, dueOn: '2026-02-12', fromDays: 31 } };
  const item = (customerId: string, own: Partial<WorkItem>): WorkItem => ({
    stream: `account/${customerId}`,
    version: 1,
    customerId,
    name: customerId,
    asOf: '2026-03-31',
    evaluatedOn: '2026-03-31',
    toCollect: [],
    withPromise: false,
    searchText: '',
    points: 0,
    because: [late],
    ...own,
  });
  const rows = [
    item('A', {
      name: 'Ana',
      toCollect: [mxn(500), { amount: 7, currency: 'USD' }],
      oldestDueOn: '2026-02-12',
      assignedTo: 'lucía',
      withPromise: true,
    }),
    item('B', { toCollect: [mxn(100)], oldestDueOn: '2026-03-31', snoozedThrough: '2026-04-03' }),
  ];

  test('has a column a currency, why each row is there, and the sums', () => {
    const { sections, title } = worklistDocument({ rows, total: 2, evaluatedOn: '2026-03-31' }, { locale, digest });
    expect([title, headsOf(sections[0])]).toEqual([
      'Lista de gestión',
      ['Cliente', 'Cuenta', 'Motivo', 'Por cobrar, MXN', 'Por cobrar, USD', 'Días de atraso', 'Situación'],
    ]);
    expect(rowsOf(sections[0])).toEqual([
      ['Ana', 'A', '47 días de atraso', 500, 7, 47, 'Con promesa · lucía'],
      ['B', 'B', '47 días de atraso', 100, null, 0, 'Pospuesta hasta el 3 abr 2026'],
    ]);
    expect(sections[0]?.total?.cells.map(plain)).toEqual(['Total', null, null, 600, 7, null, null]);
  });

  test('an empty list says why', () => {
    const empty = (chosen: readonly { label: string; text: string }[]) =>
      worklistDocument({ rows: [], total: 0, evaluatedOn: '2026-03-31' }, { locale, digest, chosen }).sections[0]?.empty;
    expect(empty([])).toBe('No hay a quién llamar.');
    expect(empty([{ label: 'Búsqueda', text: 'x' }])).toBe('Ninguna cuenta coincide con la búsqueda y los filtros.');
  });
});

describe('accountDocument', () => {
  const instalments = givenStatement().sections[0]?.openItems ?? [];
  const position: Position = {
    stream: 'account/ACME',
    asOf: '2026-03-31',
    version: 9,
    instalments,
    unapplied: [{ paymentId: 'P-1', receivedOn: '2026-03-02', amount: mxn(1_500) }],
    holds: [
      { id: 'h', kind: 'manual', from: '2026-03-01', through: '2026-04-15', itemIds: ['F-0990'] },
      { id: 'p', kind: 'promise', from: '2026-03-25', itemIds: ['F-0990'] },
    ],
  };

  test('says what is owed, overdue and since when, what is open, in favour, promised, and what happened', () => {
    const { figures, sections, facts } = accountDocument(position, {
      locale,
      digest,
      promises: givenPromises(),
      statement: givenStatement(),
    });
    expect(sections.map(({ key }) => key)).toEqual(['open-items', 'in-favour', 'promises', 'movements']);
    expect(figures.map(({ label, note }) => [label, note])).toEqual([
      ['Saldo al 31 mar 2026', undefined],
      ['Vencido', 'desde el 14 feb 2026 · 45 días'],
    ]);
    const [first, second] = rowsOf(sections[0]) ?? [];
    expect(first).toEqual(['F-0990 | Con promesa | En pausa | incluye interés por atraso: $120.00', '2026-02-14', 45, 250_000]);
    expect(second?.slice(1, 3)).toEqual(['2026-04-09', null]);
    expect(rowsOf(sections[1])).toEqual([['P-1', '2026-03-02', 1_500]]);
    expect(facts.at(-1)).toEqual({ label: 'En pausa', value: { text: 'hasta el 15 abr 2026, solo F-0990' } });
  });

  test('an account that owes nothing says so', () => {
    const { sections, notes, figures } = accountDocument({ ...position, instalments: [], unapplied: [], holds: [] }, { locale, digest });
    expect([sections, figures, notes]).toEqual([[], [], ['No hay documentos por pagar al 31 mar 2026.']]);
  });
});

describe('promiseReceiptDocument', () => {
  const [broken, open] = givenPromises();
  const options = { stream: 'account/ACME', asOf: '2026-03-31', locale, digest, payment: givenPayment } as const;

  test('says its number, its days and amounts, what it holds and how to pay', () => {
    if (!open) throw new Error('no promise');
    const { title, facts, sections, notes, payment, figures } = promiseReceiptDocument(open, options);
    expect(title).toBe('Comprobante de promesa de pago');
    expect(facts.map(({ label, value }) => [label, plain(value)])).toEqual([
      ['Folio', 'P9M2XT'],
      ['Cuenta', 'ACME'],
      ['Promesa del', '2026-03-25'],
      ['Estado', 'Vigente'],
      ['Fecha de corte', '2026-03-31'],
      ['Documentos', 'F-0990'],
    ]);
    expect(rowsOf(sections[0])).toEqual([
      ['2026-04-15', 125_000, 0, 'Vigente'],
      ['2026-04-30', 125_000, 0, 'Vigente'],
    ]);
    expect([figures[0]?.value.amount, sections[0]?.total?.cells.map(plain)]).toEqual([250_000, ['Total', 250_000, 0, null]]);
    expect(notes).toEqual(['Mientras esté vigente no le llamaremos por: F-0990.']);
    expect(payment).toBe(givenPayment);
  });

  test('a broken one holds nothing, a withdrawn one says since when', async () => {
    if (!broken) throw new Error('no promise');
    expect(promiseReceiptDocument(broken, options).notes).toEqual([]);
    const withdrawn = promiseReceiptDocument({ ...broken, withdrawnOn: '2026-03-01' }, { ...options, locale: await exportLocale('en') });
    expect(plain(withdrawn.facts[3]?.value)).toBe('Withdrawn 1 Mar 2026');
  });
});

describe('daysRunDocument', () => {
  const entry = { stream: 'account/ACME', id: 'x/1', kind: 'interest-charged', on: '2026-03-31' };
  const posting = (component: string, amount: number, currency = 'MXN') => ({
    itemId: 'F-1',
    instalment: 1,
    component,
    amount: { amount, currency },
    on: '2026-03-31',
  });

  test('says what was evaluated, to whom it charged what, and whom it did not charge and why', () => {
    const charges = dayCharges([{ ...entry, postings: [posting('lateInterest', 2_000), posting('tax', 320)] }] as never);
    expect(charges[0]?.amounts).toEqual([mxn(2_320)]);
    const run = {
      on: '2026-03-31',
      evaluated: 12,
      written: 11,
      consequences: { 'interest-charged': 1 },
      refused: { 'rate.missing': 1 },
      left: 1,
      charges,
      uncharged: [{ stream: 'account/BETA', code: 'rate.missing' }],
    } as const;
    const { sections, figures } = daysRunDocument(run, { locale, digest });
    expect(sections.map(({ key }) => key)).toEqual(['run', 'charges', 'uncharged']);
    expect(rowsOf(sections[0])?.map(([, count]) => count)).toEqual([12, 11, 1, 1, 1]);
    expect(rowsOf(sections[1])).toEqual([['ACME', '2026-03-31', 'Interés moratorio', 2_320]]);
    expect(rowsOf(sections[2])?.[0]?.[1]).toContain('rate.missing');
    expect(figures).toEqual([{ label: 'Interés cargado', value: mxn(2_320), isMain: true }]);
  });

  test('a run that charged nobody says so', () => {
    const { notes } = daysRunDocument({ on: '2026-03-31', evaluated: 0, written: 0, charges: [], uncharged: [] }, { locale, digest });
    expect(notes).toEqual(['No se cargó interés a nadie.']);
  });
});

test('an envelope knows its digest, whatever the order of its fields, and whatever is undefined in it', () => {
  const made = enveloped('aging', { b: 1, a: [undefined, { c: undefined }] });
  expect(isEnveloped(JSON.parse(JSON.stringify(made)) as typeof made)).toBe(true);
  expect(isEnveloped({ digest: made.digest, a: [null, {}], b: 1, export: 'aging' })).toBe(true);
  expect(isEnveloped({ ...made, b: 2 })).toBe(false);
  expect(made.export).toBe('aging');
});
