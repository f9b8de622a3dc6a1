import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import * as XLSX from 'xlsx';

/** Cells of a sheet as a test writes them. */
export type SheetCells = readonly (readonly (string | number | Date | null)[])[];

const folder = mkdtempSync(join(tmpdir(), 'cartera-files-'));
let count = 0;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file with this content; its path. */
export function tempFile(content: string | Uint8Array, name = 'lista.csv'): string {
  const path = join(folder, `${(count += 1)}-${name}`);
  writeFileSync(path, content);
  return path;
}

/** A workbook with these sheets, written by another program's library; its path. A name that begins with '(' is a hidden sheet. */
export function tempWorkbook(sheets: Readonly<Record<string, SheetCells>>, name = 'libro.xlsx'): string {
  const book = XLSX.utils.book_new();
  for (const [title, cells] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(
      book,
      XLSX.utils.aoa_to_sheet(
        cells.map((row) => [...row]),
        { cellDates: true },
      ),
      title,
    );
  book.Workbook = { Sheets: Object.keys(sheets).map((title) => ({ name: title, Hidden: title.startsWith('(') ? 1 : 0 })) };
  return tempFile(XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array, name);
}
