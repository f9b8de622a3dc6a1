import { deepStrictEqual } from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { median } from './measure.mjs';
import { count, ms, ratio, table } from './report.mjs';
import { runWatched } from './watched-child.mjs';

export const title = 'PDF: a statement of account';

const CHILD = fileURLToPath(new URL('./make-pdf.child.mjs', import.meta.url));
const LINES = 5_000;
const ROUNDS = 3;
const SIDES = ['cartera', 'pdfmake'];
const HEAD = ['a PDF of its movements', 'beside pdfmake', 'ms', 'MB resident at most', 'pages', 'KB'];

/** `pdfOf` beside pdfmake alone, which draws the same cells as one plain table: no carried totals, no rows that stay whole. Each run is a process of its own. */
export async function run() {
  const folder = await mkdtemp(join(tmpdir(), 'cartera-bench-'));
  try {
    const runs = { cartera: [], pdfmake: [] };
    const pathOf = (side) => join(folder, `${side}.pdf`);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const side of round % 2 === 0 ? SIDES : SIDES.toReversed())
        runs[side].push(await runWatched(CHILD, [side, String(LINES), pathOf(side)]));
    }
    const read = { cartera: await readBack(pathOf('cartera')), pdfmake: await readBack(pathOf('pdfmake')) };
    deepStrictEqual(read.cartera.balances, read.pdfmake.balances);
    const time = (side) => median(runs[side].map(({ answer }) => answer.ms));
    const row = (words, side) => {
      const peak = Math.max(...runs[side].flatMap(({ samples }) => samples));
      const beside = side === 'cartera' ? ratio(time('cartera') / time('pdfmake')) : '';
      return [
        words,
        beside,
        ms(time(side)),
        Number.isFinite(peak) ? count(peak) : 'not known',
        read[side].pages,
        count(read[side].bytes / 1000),
      ];
    };
    return table(HEAD, [row(`${count(LINES)} lines`, 'cartera'), row(`${count(LINES)} lines, pdfmake: one plain table`, 'pdfmake')]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The last figure of each line that begins with a day, in order: the running balance. Both sides have to show the same. */
async function readBack(path) {
  const file = await readFile(path);
  const pdf = await getDocument({ data: new Uint8Array(file), verbosity: 0 }).promise;
  const balances = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const lines = Map.groupBy(
      items.filter(({ str }) => str.trim() !== ''),
      ({ transform }) => Math.round(transform[5]),
    );
    for (const line of lines.values()) {
      const texts = line.toSorted((a, b) => a.transform[4] - b.transform[4]).map(({ str }) => str.trim());
      if (/^\d{1,2}\s\w{3}\s\d{4}$/.test(texts[0])) balances.push(texts.at(-1));
    }
  }
  const pages = pdf.numPages;
  await pdf.loadingTask.destroy();
  return { pages, bytes: file.length, balances };
}
