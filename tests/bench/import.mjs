import { deepStrictEqual } from 'node:assert/strict';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MAPPING, writeInvoices } from './invoice-file.mjs';
import { median } from './measure.mjs';
import { count, ratio, table } from './report.mjs';
import { highestByQuarter, runWatched } from './watched-child.mjs';

export const title = 'Import: a file of invoices';

const CLI = fileURLToPath(new URL('../../packages/server/bin/cartera.js', import.meta.url));
const child = (name) => fileURLToPath(new URL(`./${name}.child.mjs`, import.meta.url));
const ROUNDS = 3;

/** Reading beside papaparse alone, and the whole import beside bare inserts into the same database; each run is a process of its own, its memory watched from outside. */
export async function run({ full }) {
  const folder = await mkdtemp(join(tmpdir(), 'cartera-bench-'));
  try {
    const reading = [await readBoth(folder, 100_000), await readBoth(folder, 1_000_000)];
    const importing = await importBoth(folder, full ? 1_000_000 : 100_000);
    return [table(READING, reading.flat()), table(IMPORTING, importing)].join('\n\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const MEMORY = 'MB resident, highest in each quarter of the time';
const READING = ['read, mapped and checked', 'beside papaparse', 'rows/s', MEMORY];
const IMPORTING = ['`cartera import`, new data folder', 'beside bare inserts', 'rows/s', MEMORY];

async function readBoth(folder, rows) {
  const file = await fileOf(folder, rows);
  const runs = { cartera: [], papaparse: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const side of ['papaparse', 'cartera']) runs[side].push(await runWatched(child('read-rows'), [side, file]));
  }
  const [mapped, cells] = [runs.cartera[0].answer, runs.papaparse[0].answer];
  deepStrictEqual({ ...mapped, ms: 0 }, { ...cells, ms: 0, count: rows, bad: 0 });
  const time = (side) => median(runs[side].map(({ answer }) => answer.ms));
  const { samples } = runs.cartera.at(-1);
  return [
    row(`${count(rows)} rows`, { rows, ms: time('cartera'), samples, peerMs: time('papaparse') }),
    row(`${count(rows)} rows, papaparse: cells only`, { rows, ms: time('papaparse'), samples: runs.papaparse.at(-1).samples }),
  ];
}

/** Once each, for it takes long. What the command needs to start and to make the data folder is in its time. */
async function importBoth(folder, rows) {
  const file = await fileOf(folder, rows);
  const map = join(folder, 'map.json');
  await writeFile(map, JSON.stringify(MAPPING));
  const bare = await runWatched(child('insert-rows'), [file, join(folder, 'bare')]);
  const whole = await runWatched(CLI, ['import', file, '--map', map, '--data', join(folder, 'data'), '--json']);
  deepStrictEqual([bare.answer.added, whole.answer.added, whole.answer.rejected], [rows, rows, 0]);
  return [
    row(`${count(rows)} rows`, { rows, ...whole, peerMs: bare.ms }),
    row(`${count(rows)} rows, bare inserts: no entry, no key`, { rows, ...bare }),
  ];
}

async function fileOf(folder, rows) {
  const path = join(folder, `${rows}.csv`);
  const there = await stat(path).catch(() => undefined);
  if (!there) await writeInvoices(path, rows);
  return path;
}

function row(words, { rows, ms, samples, peerMs }) {
  const memory = samples.length < 4 ? 'not known' : highestByQuarter(samples).map(count).join(' · ');
  return [words, peerMs === undefined ? '' : ratio(ms / peerMs), count((rows / ms) * 1000), memory];
}
