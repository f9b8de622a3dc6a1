import type { Caller, FileMapping, FileMappingDraft, ImportPreview, Imports } from '@cartera/backend';
import { createBackend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import type { Mapping, MappingDraft } from '@cartera/interchange';
import type { FilePreview } from '@cartera/interchange/files';
import { afterEach, beforeEach, describe, expect, expectTypeOf, test } from 'vitest';
import { read, utils, write } from 'xlsx';
import { createImports } from './index.js';
import { REFERENCES } from '../books/index.js';
import { openUploads, type Uploads } from '../uploads/index.js';

const ANA: Caller = { id: 'ana', role: 'clerk' };
const MAPPING: FileMapping = {
  source: 'sae',
  rows: 'open-balances',
  dates: 'Y-M-D',
  decimal: '.',
  currency: 'MXN',
  fullList: true,
  columns: { customer: 'Cliente', document: 'Folio', issuedOn: 'Fecha', dueOn: 'Vence', amount: 'Saldo' },
};
const HEADERS = ['Cliente', 'Folio', 'Fecha', 'Vence', 'Saldo'];
const F1 = ['ACME', 'F-1', '2026-01-01', '2026-01-31', '100.00'];
const F2 = ['BETA', 'F-2', '2026-01-05', '2026-02-04', '250.50'];
const NONE = { added: 0, unchanged: 0, changed: 0, missing: 0, rejected: 0, rejectedRows: [] };

let now = Date.parse('2026-06-01T12:00:00Z');
const clock = () => new Date(now).toISOString();
let uploads: Uploads;
let store: ReturnType<typeof createMemoryStore>;
let imports: Imports;

const of = (caller: Caller, more: object = {}) => createImports({ store, caller, uploads, clock, ...more });
beforeEach(() => {
  uploads = openUploads({ clock });
  store = createMemoryStore();
  imports = of(ANA) as Imports;
});
afterEach(async () => uploads.close());

const csv = (...rows: readonly (readonly string[])[]) => new Blob([[HEADERS, ...rows].map((row) => `${row.join(',')}\n`).join('')]);
const send = async (file: Blob, name = 'Cartera.csv') => (await imports.upload(file, { name })).uploadId;
const many = (count: number) =>
  csv(...Array.from({ length: count }, (_, n) => [`C-${n % 50}`, `G-${n}`, '2026-01-01', '2026-01-31', '1.00']));
const backend = () => createBackend(store, { caller: ANA, policies: [], references: REFERENCES, clock });

function workbook(rows: readonly (readonly (string | number | Date)[])[], name = 'CxC'): Blob {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet(
      rows.map((row) => [...row]),
      { cellDates: true },
    ),
    name,
  );
  return new Blob([write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array<ArrayBuffer>]);
}

test('what interchange reads by and tells is what goes over the wire', () => {
  // as it is written to JSON: an interface never counts as a bag of fields
  expectTypeOf<{ [K in keyof Mapping]: Mapping[K] }>().toExtend<FileMapping>();
  expectTypeOf<{ [K in keyof MappingDraft]: MappingDraft[K] }>().toExtend<FileMappingDraft>();
  expectTypeOf<FilePreview>().toExtend<ImportPreview>();
});

test('are for who may give every command that an import gives', () => {
  const roles = ['customer', 'clerk', 'collector', 'manager', 'director', 'auditor', 'system'] as const;
  const may = roles.filter((role) => of({ id: 'x', role, streams: ['account/ACME'] }) !== undefined);
  expect(may).toEqual(['clerk', 'collector', 'manager', 'director', 'system']);
  expect(of({ id: 'x', role: 'nobody' as 'clerk' })).toBeUndefined();
});

describe('a file', () => {
  test('is looked at, tried, imported; and imported again it adds nothing', async () => {
    const uploadId = await send(csv(F1, F2));
    const looked = await imports.preview(uploadId, { asOf: '2026-03-31' });
    expect(looked).toMatchObject({ format: 'csv', headers: HEADERS, rows: [{ line: 2, cells: F1 }, { cells: F2 }] });
    const preview = await imports.preview(uploadId, { mapping: MAPPING, asOf: '2026-03-31', rows: 1 });
    expect(preview.rows).toMatchObject([{ read: { customer: 'ACME', document: 'F-1', amount: { amount: 10_000, currency: 'MXN' } } }]);
    const added = { ...NONE, added: 2, settled: 0, addedTotal: [{ amount: 35_050, currency: 'MXN' }] };
    expect(await imports.run(uploadId, { mapping: MAPPING, asOf: '2026-03-31', dryRun: true })).toEqual(added);
    expect((await store.load('account/ACME')).entries).toEqual([]);
    const told: number[] = [];
    expect(await imports.run(uploadId, { mapping: MAPPING, asOf: '2026-03-31' }, { progress: (rows) => told.push(rows) })).toEqual(added);
    expect(told).toEqual([2]);
    expect((await store.load('account/ACME')).entries.map(({ by }) => by)).toEqual(['ana', 'ana']);
    const again = await send(csv(F1, F2), 'otra.csv');
    expect(await imports.run(again, { mapping: MAPPING, asOf: '2026-03-31' })).toEqual({ ...NONE, unchanged: 2, settled: 0 });
  });

  test('in a workbook is read by the same mapping; its accounts are on the worklist at once', async () => {
    const day = (text: string) => new Date(`${text}T00:00:00Z`);
    const sheet = [
      ['Comercial del Norte'],
      HEADERS,
      ['ACME', 'F-1', day('2026-01-01'), day('2026-01-31'), 100],
      ['BETA', 'F-2', day('2026-01-05'), day('2026-02-04'), 250.5],
      ['Total', '', '', '', 350.5],
    ];
    const uploadId = await send(workbook(sheet), 'C:\\Mis documentos\\Cartera.xlsx');
    expect(await imports.run(uploadId, { mapping: MAPPING, asOf: '2026-03-31' })).toMatchObject({ added: 2, rejected: 0 });
    const { rows } = await backend().view('worklist', { order: 'name' });
    expect(rows.map(({ stream, toCollect, evaluatedOn }) => [stream, toCollect, evaluatedOn])).toEqual([
      ['account/ACME', [{ amount: 10_000, currency: 'MXN' }], '2026-06-01'],
      ['account/BETA', [{ amount: 25_050, currency: 'MXN' }], '2026-06-01'],
    ]);
  });

  test('that is sent to one business date is of that day where nobody says another', async () => {
    const dated = of(ANA, { businessDate: () => '2026-03-31' }) as Imports;
    const { uploadId } = await dated.upload(csv(F1), { name: 'x.csv' });
    await dated.run(uploadId, { mapping: MAPPING });
    expect((await store.load('account/ACME')).entries.map(({ on }) => on)).toEqual(['2026-03-31', '2026-03-31']);
  });

  test.each([
    ['file.empty', new Blob([])],
    ['file.not_a_table', new Blob(['%PDF-1.7\n'])],
  ])('that is none is refused when it is sent, and not kept: %s', async (code, file) => {
    await expect(imports.upload(file, { name: 'x' })).rejects.toMatchObject({ code });
  });

  test('is known to whoever sent it, in the books it was sent to', async () => {
    const uploadId = await send(csv(F1));
    for (const other of [of({ id: 'luis', role: 'clerk' }), of(ANA, { tenant: 'norte' })]) {
      const code = { code: 'upload.unknown' };
      await expect(other?.preview(uploadId, {})).rejects.toMatchObject(code);
      await expect(other?.run(uploadId, { mapping: MAPPING })).rejects.toMatchObject(code);
      await expect(other?.rejected(uploadId)).rejects.toMatchObject(code);
    }
  });

  test.each([
    ['mapping.column_absent', { mapping: { ...MAPPING, columns: { ...MAPPING.columns, amount: 'Importe' } } }],
    ['mapping.invalid', { mapping: { ...MAPPING, dates: 'D-M' as never } }],
    ['mapping.invalid', { mapping: 'none' as never }],
    ['calendar.not_a_day', { mapping: MAPPING, asOf: '2026-02-30' }],
  ])('is not imported by what cannot be: %s', async (code, request) => {
    await expect(imports.run(await send(csv(F1)), request)).rejects.toMatchObject({ code });
  });
});

describe('refused rows', () => {
  const bad = ['ACME', 'F-3', '2026-01-01', '2026-02-31', '(5.00)'];

  test('are told, and can be had as a file that is mended and sent again', async () => {
    const uploadId = await send(csv(F1, bad));
    expect(await imports.rejected(uploadId)).toBeUndefined();
    const report = await imports.run(uploadId, { mapping: MAPPING, asOf: '2026-03-31' });
    expect(report).toMatchObject({
      added: 1,
      rejected: 1,
      rejectedRows: [{ line: 3, faults: [{ code: 'row.not_a_day', column: 'Vence' }, {}] }],
    });
    expect(report).not.toHaveProperty('rejectedFile');
    const refused = await imports.rejected(uploadId);
    expect([refused?.name, refused?.body.type]).toEqual(['Cartera.csv.rejected.csv', 'text/csv']);
    const bytes = new Uint8Array((await refused?.body.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.subarray(0, 3)], 'a spreadsheet reads the names as they are').toEqual([0xef, 0xbb, 0xbf]);
    const text = ((await refused?.body.text()) ?? '').replace('2026-02-31', '2026-02-28').replace('(5.00)', '5.00');
    const mended = await send(new Blob([text]));
    // a part of a list is silent about the rest: F-1 is not missing from it
    expect(await imports.run(mended, { mapping: MAPPING, asOf: '2026-03-31' })).toMatchObject({ added: 1, missing: 0, rejected: 0 });
  });

  test('of a workbook are a workbook, all of it text; mended it goes in by the same mapping, sheet and line of headers or not', async () => {
    const book = workbook([['Comercial del Norte'], [], HEADERS, F1, bad, ['0012', '0003', '2026-01-01', '2026-01-31', '-1']]);
    const uploadId = await send(book, 'Cartera.xlsx');
    const mapping = { ...MAPPING, sheet: 'CxC', headerRow: 3 };
    expect(await imports.run(uploadId, { mapping, asOf: '2026-03-31' })).toMatchObject({ added: 1, rejected: 2 });
    const refused = await imports.rejected(uploadId);
    expect(refused?.name).toBe('Cartera.xlsx.rejected.xlsx');
    const refusedBook = read(new Uint8Array((await refused?.body.arrayBuffer()) ?? []), { type: 'array', cellNF: true });
    const sheet = refusedBook.Sheets['CxC'];
    if (!sheet) throw new Error('no sheet');
    expect([sheet['E2'], sheet['A3'], sheet['B3']]).toMatchObject([
      { t: 's', v: '(5.00)', z: '@' },
      { t: 's', v: '0012' },
      { t: 's', v: '0003' },
    ]);
    expect(utils.sheet_to_json<string[]>(sheet, { header: 1 })[0]).toEqual([
      ...HEADERS,
      'cartera_line',
      'cartera_column',
      'cartera_reason',
    ]);
    Object.assign(sheet, { D2: { t: 's', v: '2026-02-28' }, E2: { t: 's', v: '5.00' }, E3: { t: 's', v: '1' } });
    const mended = await send(new Blob([write(refusedBook, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array<ArrayBuffer>]), 'm.xlsx');
    expect(await imports.run(mended, { mapping, asOf: '2026-03-31' })).toMatchObject({ added: 2, missing: 0, rejected: 0 });
    expect((await store.load('account/0012')).entries).toHaveLength(2);
  });

  test('are those of the last run, tried or real', async () => {
    const uploadId = await send(csv(F1, bad));
    await imports.run(uploadId, { mapping: MAPPING, dryRun: true });
    expect((await (await imports.rejected(uploadId))?.body.text())?.split('\n')).toHaveLength(3);
    const decimal = { ...MAPPING, decimal: ',' as const };
    await imports.run(uploadId, { mapping: decimal, dryRun: true });
    expect((await (await imports.rejected(uploadId))?.body.text())?.split('\n')).toHaveLength(4);
  });

  test('keep everything out where that is asked for', async () => {
    const uploadId = await send(csv(F1, bad));
    expect(await imports.run(uploadId, { mapping: MAPPING, strict: true })).toMatchObject({ added: 0, rejected: 1 });
    expect((await store.load('account/ACME')).entries).toEqual([]);
    expect(await imports.run(await send(csv(F1, F2)), { mapping: MAPPING, strict: true })).toMatchObject({
      added: 2,
      addedTotal: [{ amount: 35_050 }],
    });
  });
});

describe('runs', () => {
  test('of one upload, at once: the second finds what the first left', async () => {
    const uploadId = await send(many(1500));
    const request = { mapping: MAPPING, asOf: '2026-03-31' };
    const [first, second] = await Promise.all([imports.run(uploadId, request), imports.run(uploadId, request)]);
    expect([first, second]).toMatchObject([
      { added: 1500, unchanged: 0 },
      { added: 0, unchanged: 1500 },
    ]);
  });

  test('of two uploads into the same books follow each other, too', async () => {
    const request = { mapping: MAPPING, asOf: '2026-03-31' };
    const [one, other] = [await send(many(1200)), await send(many(1200))];
    const reports = await Promise.all([imports.run(one, request), imports.run(other, request)]);
    expect(reports.map(({ added, unchanged }) => [added, unchanged])).toEqual([
      [1200, 0],
      [0, 1200],
    ]);
  });

  test('that are stopped half-way leave whole rows, and settle nothing; the next one completes them', async () => {
    await imports.run(await send(csv(F1)), { mapping: MAPPING, asOf: '2026-03-24' });
    const uploadId = await send(many(2500));
    const stop = new AbortController();
    const request = { mapping: MAPPING, asOf: '2026-03-31' };
    const stopped = imports.run(uploadId, request, { signal: stop.signal, progress: () => stop.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'import.stopped' });
    const { rows } = await backend().view('aging', { asOf: '2026-03-31' });
    expect(rows.map(({ total }) => total).toSorted((a, b) => a - b)).toEqual([...Array.from({ length: 50 }, () => 2000), 10_000]);
    expect(await imports.run(uploadId, request)).toMatchObject({ added: 1500, unchanged: 1000, missing: 1, settled: 1 });
  });

  test('keep their upload while they last, however long', async () => {
    const uploadId = await send(many(1200));
    const progress = () => {
      now += 3 * 3_600_000;
      void send(csv(F1)); // whoever sends another makes room
    };
    expect(await imports.run(uploadId, { mapping: MAPPING, asOf: '2026-03-31' }, { progress })).toMatchObject({ added: 1200 });
    now += 59 * 60_000;
    await imports.preview(uploadId, {});
    now += 3_600_000;
    await expect(imports.run(uploadId, { mapping: MAPPING })).rejects.toMatchObject({ code: 'upload.unknown' });
  });
});
