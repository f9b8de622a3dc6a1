// The least that an import into the same embedded PostgreSQL can do: papaparse's cells, unread, into one table without keys, a thousand rows a transaction.
import { createReadStream } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { PGlite } from '@electric-sql/pglite';
import Papa from 'papaparse';

const ROWS_A_COMMIT = 1000;
const INSERT = `INSERT INTO invoice SELECT * FROM unnest(${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `$${n}::text[]`).join(', ')})`;

const [path, folder] = process.argv.slice(2);
const db = await PGlite.create(folder);
await db.exec(
  'CREATE TABLE invoice (customer text, name text, document text, issued text, due text, total text, settled text, reference text)',
);
const start = performance.now();
let batch = [];
let header = true;
for await (const cells of createReadStream(path, 'utf8').pipe(Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: true }))) {
  if (header) header = false;
  else batch.push(cells);
  if (batch.length === ROWS_A_COMMIT) await insert();
}
if (batch.length > 0) await insert();
const { rows } = await db.query('SELECT count(*)::int AS added FROM invoice');
console.log(JSON.stringify({ ...rows[0], ms: performance.now() - start }));
await db.close();

async function insert() {
  const columns = batch[0].map((_, column) => batch.map((cells) => cells[column]));
  batch = [];
  await db.query(INSERT, columns);
}
