// Reads a file of invoices to its end, `cartera` (read, mapped, validated) or `papaparse` (cut into cells, no more), and prints how many rows, how long, what it saw.
import { createReadStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseMapping, readRows } from '@cartera/interchange';
import Papa from 'papaparse';
import { MAPPING } from './invoice-file.mjs';

const [side, path] = process.argv.slice(2);
const start = performance.now();
const seen = side === 'cartera' ? await readMapped() : await readCells();
console.log(JSON.stringify({ ...seen, ms: performance.now() - start }));

async function readMapped() {
  const { rows } = await readRows(createReadStream(path), parseMapping(MAPPING));
  let [count, settled, bad, last] = [0, 0, 0, ''];
  for await (const read of rows) {
    count += 1;
    if ('faults' in read) bad += 1;
    else {
      if (read.row.settledOn !== undefined) settled += 1;
      last = read.row.document;
    }
  }
  return { count, settled, bad, last };
}

function readCells() {
  let [count, settled, last] = [-1, 0, '']; // the header is no row
  return new Promise((resolve, reject) => {
    Papa.parse(createReadStream(path, 'utf8'), {
      skipEmptyLines: true,
      step({ data }) {
        count += 1;
        if (count === 0) return;
        if (data[6] !== '') settled += 1;
        last = data[2];
      },
      complete: () => resolve({ count, settled, bad: 0, last }),
      error: reject,
    });
  });
}
