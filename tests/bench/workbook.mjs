import { deepStrictEqual } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWorkbook } from './invoice-workbook.mjs';
import { median } from './measure.mjs';
import { count, ratio, table } from './report.mjs';
import { highestByQuarter, runWatched } from './watched-child.mjs';

export const title = 'Workbook: an XLSX of invoices in';

const CHILD = fileURLToPath(new URL('./read-workbook.child.mjs', import.meta.url));
const ROUNDS = 3;
const HEAD = ['an XLSX of invoices', 'beside exceljs', 'rows/s', 'MB resident, highest in each quarter of the time'];

/** Reading beside exceljs's own streaming reader; each run is a process of its own, its memory watched from outside. */
export async function run({ full }) {
  const folder = await mkdtemp(join(tmpdir(), 'cartera-bench-'));
  try {
    const rows = full ? 1_000_000 : 100_000;
    const inCells = await readBoth(join(folder, 'cells.xlsx'), rows, false);
    return table(HEAD, [...inCells, ...(await readBoth(join(folder, 'shared.xlsx'), rows, true))]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readBoth(path, rows, shared) {
  await writeWorkbook(path, rows, { shared });
  const runs = { exceljs: [], cells: [], mapped: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of Object.keys(runs)) runs[side].push(await runWatched(CHILD, [side, path]));
  }
  for (const { answer } of Object.values(runs).flat())
    deepStrictEqual({ ...answer, ms: 0 }, { ...runs.exceljs[0].answer, count: rows, ms: 0 });
  const time = (side) => median(runs[side].map(({ answer }) => answer.ms));
  const line = (side, words) => [
    `${count(rows)} rows, ${shared ? 'texts shared' : 'texts in the cells'}, ${words}`,
    side === 'exceljs' ? '' : ratio(time(side) / time('exceljs')),
    count((rows / time(side)) * 1000),
    memoryOf(runs[side].at(-1).samples),
  ];
  return [line('cells', 'cells only'), line('mapped', 'read, mapped and checked'), line('exceljs', 'exceljs: cells only')];
}

function memoryOf(samples) {
  return samples.length < 4 ? 'not known' : highestByQuarter(samples).map(count).join(' · ');
}
