import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as XLSX from 'xlsx';
import { readFile } from './read-file.fixture.js';

/** A cell that somebody fills in, and how it is read. */
type Filled =
  | { readonly text: string }
  | { readonly cents: number }
  | { readonly day: string }
  | { readonly id: number }
  | { readonly truth: boolean }
  | undefined;

const letters = fc.constantFrom('a', 'Ñ', 'é', '&', '<', '>', '"', "'", ' ', ',', '1', '0', '=', '🧾', '\n', '€');
const filled: fc.Arbitrary<Filled> = fc.oneof(
  fc.string({ unit: letters, minLength: 1, maxLength: 12 }).map((text) => ({ text })),
  fc.integer({ min: -999_999_999_99, max: 999_999_999_99 }).map((cents) => ({ cents })),
  fc
    .date({ min: new Date('1904-01-02'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => ({ day: date.toISOString().slice(0, 10) })),
  fc.nat(999_999).map((id) => ({ id })),
  fc.boolean().map((truth) => ({ truth })),
  fc.constant(undefined),
);
const tables = fc.array(fc.array(filled, { maxLength: 6 }), { maxLength: 8 });

const FORMATS = { cents: '"$"#,##0.00', day: 'dd/mm/yyyy', id: '000000' } as const;
const MS_DAY = 86_400_000;

/** As the rows are read, whoever wrote them. */
function expected(table: readonly (readonly Filled[])[]): readonly { readonly line: number; readonly cells: readonly string[] }[] {
  return table.flatMap((row, index) => {
    const last = row.findLastIndex((cell) => cell !== undefined);
    return last < 0 ? [] : [{ line: index + 1, cells: row.slice(0, last + 1).map(read) }];
  });
}

function read(cell: Filled): string {
  if (cell === undefined) return '';
  if ('text' in cell) return cell.text;
  if ('day' in cell) return cell.day;
  if ('id' in cell) return String(cell.id).padStart(6, '0');
  return 'truth' in cell ? String(cell.truth).toUpperCase() : String(cell.cents / 100);
}

async function byExceljs(table: readonly (readonly Filled[])[], from1904: boolean): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.properties.date1904 = from1904;
  const sheet = workbook.addWorksheet('Saldos');
  for (const [line, row] of table.entries()) {
    for (const [column, cell] of row.entries()) {
      if (cell === undefined) continue;
      const target = sheet.getCell(line + 1, column + 1);
      target.value =
        'text' in cell
          ? cell.text
          : 'day' in cell
            ? new Date(cell.day)
            : 'id' in cell
              ? cell.id
              : 'truth' in cell
                ? cell.truth
                : cell.cents / 100;
      const [format] = Object.entries(FORMATS).flatMap(([kind, code]) => (kind in cell ? [code] : []));
      if (format !== undefined) target.numFmt = format;
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** With shared texts, or with the text in each cell; days as the number that they are there. */
function bySheetJs(
  table: readonly (readonly Filled[])[],
  { from1904, shared }: { readonly from1904: boolean; readonly shared: boolean },
): Uint8Array {
  const epoch = Date.parse(from1904 ? '1904-01-01' : '1899-12-30');
  const cells = table.map((row) =>
    row.map((cell): XLSX.CellObject | null => {
      if (cell === undefined) return null;
      if ('text' in cell) return { t: 's', v: cell.text };
      if ('truth' in cell) return { t: 'b', v: cell.truth };
      if ('day' in cell) return { t: 'n', v: (Date.parse(cell.day) - epoch) / MS_DAY, z: FORMATS.day };
      return 'id' in cell ? { t: 'n', v: cell.id, z: FORMATS.id } : { t: 'n', v: cell.cents / 100, z: FORMATS.cents };
    }),
  );
  const workbook = XLSX.utils.book_new();
  workbook.Workbook = { WBProps: { date1904: from1904 } };
  XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(cells), 'Saldos');
  return new Uint8Array(XLSX.write(workbook, { type: 'buffer', bookType: 'xlsx', bookSST: shared, compression: true }) as Buffer);
}

const linesOf = async (file: Uint8Array) => (await readFile(file)).records.map(({ line, cells }) => ({ line, cells }));

// Whichever program wrote a table, whatever it does with texts, in whichever system of days: it is read as it was filled in.
test('tables of two writers are read the same', async () => {
  await fc.assert(
    fc.asyncProperty(tables, fc.boolean(), fc.boolean(), async (table, from1904, shared) => {
      const rows = expected(table);
      expect(await linesOf(await byExceljs(table, from1904))).toEqual(rows);
      expect(await linesOf(bySheetJs(table, { from1904, shared }))).toEqual(rows);
    }),
    { numRuns: 60 },
  );
}, 60_000);

// What is read is never changed by how the file was packed: rows and cells that hold nothing but their looks are not there.
test('looks of empty cells leave no trace', async () => {
  await fc.assert(
    fc.asyncProperty(tables, fc.nat(20), async (table, more) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load((await byExceljs(table, false)).buffer as ArrayBuffer);
      const [sheet] = workbook.worksheets;
      for (let line = 1; line <= table.length + more; line += 1) {
        for (let column = 1; column <= 8; column += 1) {
          const cell = sheet?.getCell(line, column);
          if (cell?.value === null) cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
        }
      }
      expect(await linesOf(new Uint8Array(await workbook.xlsx.writeBuffer()))).toEqual(expected(table));
    }),
    { numRuns: 20 },
  );
}, 60_000);
