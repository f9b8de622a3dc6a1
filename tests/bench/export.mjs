import { deepStrictEqual } from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './measure.mjs';
import { count, ratio, table } from './report.mjs';
import { highestByQuarter, runWatched } from './watched-child.mjs';

export const title = 'Export: a table of invoices';

const child = (name) => fileURLToPath(new URL(`./${name}.child.mjs`, import.meta.url));
const ROUNDS = 3;

/** A workbook and a CSV beside the libraries under them alone; each run is a process of its own, its memory watched from outside. */
export async function run() {
  const folder = await mkdtemp(join(tmpdir(), 'cartera-bench-'));
  try {
    const written = [
      ...(await writeBoth(folder, { format: 'xlsx', rows: 100_000, peer: 'exceljs' })),
      ...(await writeBoth(folder, { format: 'csv', rows: 1_000_000, peer: 'papaparse' })),
    ];
    return table(
      ['seven columns, from rows to a file', 'beside the library', 'rows/s', 'MB resident, highest in each quarter of the time'],
      written,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeBoth(folder, { format, rows, peer }) {
  const runs = { cartera: [], [peer]: [] };
  const fileOf = (side) => join(folder, `${side}.${format}`);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const side of [peer, 'cartera'])
      runs[side].push(await runWatched(child('write-rows'), [side, format, String(rows), fileOf(side)]));
  const [own, others] = [runs.cartera[0].answer, runs[peer][0].answer];
  if (format === 'csv')
    deepStrictEqual(own.digest, others.digest); // the same bytes
  else deepStrictEqual(await cellsOf(fileOf('cartera')), await cellsOf(fileOf(peer)));
  const time = (side) => median(runs[side].map(({ answer }) => answer.ms));
  return [
    row(`${format}, ${count(rows)} rows`, { rows, ms: time('cartera'), samples: runs.cartera.at(-1).samples, peerMs: time(peer) }),
    row(`${format}, ${count(rows)} rows, ${peer} alone`, { rows, ms: time(peer), samples: runs[peer].at(-1).samples }),
  ];
}

/** What stands in a workbook's table, read by another program. */
async function cellsOf(file) {
  const { answer } = await runWatched(child('read-book'), [file, 'Facturas']);
  return answer;
}

function row(words, { rows, ms, samples, peerMs }) {
  const memory = samples.length < 4 ? 'not known' : highestByQuarter(samples).map(count).join(' · ');
  return [words, peerMs === undefined ? '' : ratio(ms / peerMs), count((rows / ms) * 1000), memory];
}
