import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { dayInZone, fault } from '@cartera/core';
import { guessMapping, parseMapping, readTable, type Mapping } from '@cartera/interchange';
import { openStore } from '../books/open-books.js';
import type { CliCommand, Typed } from '../cli/command.types.js';
import { DATA_OPTIONS } from '../cli/common-options.js';
import { dayOption, instantOption } from '../cli/parse-typed.js';
import { progressLine } from '../cli/progress.js';
import type { Terminal } from '../cli/terminal.js';
import type { ImportReport } from '../imports/import.types.js';
import { runImport } from '../imports/run-import.js';

/** Records that a guess is made from. */
const SAMPLE_RECORDS = 200;
/** How often progress is told, in rows. */
const PROGRESS_ROWS = 10_000;
const BOOKS_ZONE = 'America/Mexico_City';

/** `cartera import`: a file of invoices, payments or open balances into the books. */
export const importFile: CliCommand = {
  positionals: ['FILE'],
  summary: 'Import a CSV of invoices, payments or open balances',
  details:
    'Without --map it proposes a mapping from the headers and imports nothing: save it, complete it, run again with --map.\n' +
    'A repeat adds nothing. A changed row is reported, and corrected with --update. A row that is gone is listed, never taken for paid.\n' +
    'Refused rows go into FILE.rejected.csv with the reason: mend them there and import that file.',
  example: 'cartera import invoices.csv --map invoices.map.json',
  options: {
    map: { type: 'text', value: 'MAP', help: 'The mapping, a JSON file' },
    'as-of': { type: 'text', value: 'DAY', help: 'The day of a list of open balances (default: today)' },
    'recorded-at': { type: 'text', value: 'INSTANT', help: 'When it was known, for history as it was known then' },
    update: { type: 'flag', help: 'Correct rows that changed: void the old, write the new' },
    strict: { type: 'flag', help: 'Nothing goes in where any row is bad' },
    source: { type: 'text', value: 'NAME', help: 'The source to propose a mapping for (default: the name of the file)' },
    ...DATA_OPTIONS,
  },
  run: async (typed, terminal) => (typed.text['map'] === undefined ? guess(typed, terminal) : runImportFile(typed, terminal, typed.text['map'])),
};

async function runImportFile(typed: Typed, terminal: Terminal, map: string): Promise<number> {
  const file = typed.positionals[0] ?? '';
  const asOf = dayOption(typed, 'as-of') ?? dayInZone(terminal.clock(), BOOKS_ZONE);
  const recordedAt = instantOption(typed, 'recorded-at');
  const mapping = await readMapping(map);
  await closeAfter(createReadStream(file), file);
  const { store, close } = await openStore(typed, terminal, { create: true });
  const progress = progressLine(terminal, 'Importing');
  let rows = 0;
  try {
    const report = await runImport({
      file,
      mapping,
      store,
      asOf,
      ...(recordedAt !== undefined && { recordedAt }),
      clock: terminal.clock,
      update: typed.flags['update'] === true,
      strict: typed.flags['strict'] === true,
      signal: terminal.stopped,
      progress: (more) => {
        rows += more;
        if (Math.floor(rows / PROGRESS_ROWS) > Math.floor((rows - more) / PROGRESS_ROWS)) progress.count(`${rows} rows`);
      },
    });
    progress.end();
    terminal.out(typed.flags['json'] ? `${JSON.stringify(report)}\n` : readable(report));
    return 0;
  } finally {
    await close();
  }
}

async function readMapping(path: string): Promise<Mapping> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw fault('file.not_found', {}, path);
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw fault('mapping.invalid', { issue: 'not_json' }, '--map');
  }
  return parseMapping(json);
}

/** That a file can be read is said before the books are opened. */
async function closeAfter(stream: ReturnType<typeof createReadStream>, file: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.once('error', () => reject(fault('file.not_found', {}, file)));
    stream.once('readable', resolve);
    stream.once('end', resolve);
  });
  stream.destroy();
}

function readable({ added, unchanged, changed, missing, rejected, rejectedFile, changedDocuments = [], missingDocuments = [] }: ImportReport): string {
  const lines = [`${added} added, ${unchanged} unchanged, ${changed} changed, ${missing} missing, ${rejected} rejected.`];
  if (changedDocuments.length > 0) lines.push(`Changed and not corrected (--update corrects them): ${changedDocuments.join(', ')}`);
  if (missingDocuments.length > 0) lines.push(`In the books, no longer in the file: ${missingDocuments.join(', ')}`);
  if (rejectedFile !== undefined) lines.push(`Refused rows are in ${rejectedFile}: mend them there and import that file.`);
  return `${lines.join('\n')}\n`;
}

/** Prints a proposed mapping on stdout, what it rests on and what is to be stated on stderr. */
async function guess(typed: Typed, terminal: Terminal): Promise<number> {
  const file = typed.positionals[0] ?? '';
  await closeAfter(createReadStream(file), file);
  const stream = createReadStream(file);
  const table = await readTable(stream, {});
  const records: (readonly string[])[] = [];
  for await (const { cells } of table.records) {
    records.push(cells);
    if (records.length === SAMPLE_RECORDS) break;
  }
  stream.destroy();
  const { mapping, reasons, open } = guessMapping({ headers: table.headers, records, delimiter: table.delimiter }, typed.text['source'] ?? basename(file, extname(file)));
  terminal.out(`${typed.flags['json'] ? JSON.stringify(mapping) : JSON.stringify(mapping, null, 2)}\n`);
  for (const { field, header, why } of reasons) terminal.err(`${field}: "${header}" (${why})\n`);
  if (open.length > 0) terminal.err(`To be stated before it can be imported: ${open.join(', ')}\n`);
  terminal.err('Nothing was imported. Save this as a file, complete it, and run the import again with --map.\n');
  return 0;
}
