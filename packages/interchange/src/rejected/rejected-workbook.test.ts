import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { openWorkbook } from '../workbook/index.js';
import { rejectedWorkbook } from './index.js';

const folder = mkdtempSync(join(tmpdir(), 'cartera-rejected-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CELLS = ['00123', '01/02/2026', '1,234.50', '=1+1', ' ñ & <b> "x" ', '_x0041_', 'a\nb', ''];

test('refused rows stay text as they were read, for another program and when they come in again', async () => {
  const path = join(folder, 'x.xlsx');
  const headers = CELLS.map((_, place) => `Columna ${place}`);
  const book = await rejectedWorkbook(path, { headers, sheet: 'Saldos (1)' });
  book.add({ line: 7, cells: CELLS, faults: [{ code: 'row.not_a_day', column: 'Columna 1' }] });
  book.add({ line: 9, cells: ['a\0b'], faults: [{ code: 'row.field_count', facts: { fields: 1, expected: 8 } }] });
  await book.close();
  const sheet = read(readFileSync(path)).Sheets['Saldos (1)'];
  if (!sheet) throw new Error('no sheet');
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1, defval: '' });
  expect(rows[0]).toEqual([...headers, 'cartera_line', 'cartera_column', 'cartera_reason']);
  expect(rows[1]?.slice(0, 10)).toEqual([...CELLS, '7', 'Columna 1']);
  expect(rows[1]?.[10]).toMatch(/^row\.not_a_day: /);
  expect(rows[2]?.[0]).toBe('a\uFFFDb');
  const workbook = await openWorkbook(path);
  const again: (readonly string[])[] = [];
  for await (const { cells, kinds } of workbook.readSheet('Saldos (1)', { dates: 'D/M/Y', decimal: '.' }).records) {
    expect(kinds?.filter((kind) => kind !== 'empty').every((kind) => kind === 'text')).toBe(true);
    again.push(cells);
  }
  workbook.close();
  expect(again[1]?.slice(0, 7)).toEqual(CELLS.slice(0, 7));
});
