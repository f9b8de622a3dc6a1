// Reads a workbook of invoices to its end, `mapped` (read, mapped, validated) or `cells` (cut into cells, no more), or by `exceljs` (its own streaming reader, cells alone), and
// prints how many rows, how long, what it saw.
import { performance } from 'node:perf_hooks';
import { parseMapping } from '@cartera/interchange';
import { openWorkbook, readFileRows } from '@cartera/interchange/files';
import ExcelJS from 'exceljs';
import { MAPPING } from './invoice-file.mjs';

const [side, path] = process.argv.slice(2);
const start = performance.now();
const seen = await { mapped: readMapped, cells: readCells, exceljs: readByExceljs }[side]();
console.log(JSON.stringify({ ...seen, ms: performance.now() - start }));

async function readMapped() {
  const { rows } = await readFileRows(path, parseMapping(MAPPING));
  const seen = { count: 0, settled: 0, cents: 0, lastDue: '', last: '' };
  for await (const { row } of rows) {
    seen.count += 1;
    if (row.settledOn !== undefined) seen.settled += 1;
    seen.cents += row.amount.amount;
    seen.lastDue = row.dueOn;
    seen.last = row.document;
  }
  return seen;
}

async function readCells() {
  const seen = { count: -1, settled: 0, cents: 0, lastDue: '', last: '' }; // the header is no row
  const workbook = await openWorkbook(path);
  for await (const { cells } of workbook.readSheet('Facturas', { dates: 'Y-M-D', decimal: '.' }).records) {
    seen.count += 1;
    if (seen.count === 0) continue;
    const [, , document, , dueOn, total, settledOn] = cells;
    if (settledOn !== '') seen.settled += 1;
    seen.cents += Math.round(Number(total) * 100);
    seen.lastDue = dueOn;
    seen.last = document;
  }
  workbook.close();
  return seen;
}

async function readByExceljs() {
  const seen = { count: -1, settled: 0, cents: 0, lastDue: '', last: '' };
  const options = { worksheets: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore' };
  for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(path, options)) {
    for await (const { values } of sheet) {
      seen.count += 1;
      if (seen.count === 0) continue;
      const [, , , document, , dueOn, total, settledOn] = values;
      if (settledOn instanceof Date) seen.settled += 1;
      seen.cents += Math.round(total * 100);
      seen.lastDue = dueOn.toISOString().slice(0, 10);
      seen.last = document;
    }
  }
  return seen;
}
