import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TableRecord } from '../table/index.js';
import { allOf } from '../table/all-of.fixture.js';
import { openWorkbook, type FileWarning, type SheetReading, type Workbook } from './index.js';

/** A sheet as read, and what was noticed. */
export interface ReadFile extends Pick<Workbook, 'sheets'> {
  readonly records: readonly TableRecord[];
  readonly warnings: readonly FileWarning[];
}

/** Puts a file on the disk for as long as something is done with it. */
export async function withFile<T>(content: string | Uint8Array, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'cartera-workbook-'));
  try {
    const path = join(folder, 'file.xlsx');
    await writeFile(path, content);
    return await use(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads a sheet of a workbook, the first where none is named. */
export async function readFile(
  content: string | Uint8Array,
  { sheet, dates = 'Y-M-D', decimal = '.' }: Partial<SheetReading> & { readonly sheet?: string } = {},
): Promise<ReadFile> {
  return withFile(content, async (path) => {
    const workbook = await openWorkbook(path);
    try {
      const { records, warnings } = workbook.readSheet(sheet ?? workbook.sheets[0]?.name ?? '', { dates, decimal });
      return { sheets: workbook.sheets, records: await allOf(records), warnings: [...workbook.warnings, ...warnings()] };
    } finally {
      workbook.close();
    }
  });
}
