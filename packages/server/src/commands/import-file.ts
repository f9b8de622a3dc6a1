import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { dayInZone, fault } from '@cartera/core';
import { guessEncoding, guessMapping, parseMapping, readRows, readTable, type FileSample, type Mapping } from '@cartera/interchange';
import { formatAmount, localeFor } from '@cartera/locales';
import { importText } from '@cartera/locales/import';
import { openStore } from '../books/index.js';
import { type ImportReport, namingFile, runImport } from '../imports/index.js';
import {
  type CliCommand,
  DATA_OPTIONS,
  dayOption,
  failure,
  instantOption,
  progressLine,
  type Terminal,
  type Typed,
} from '../terminal/index.js';

/** Records that a guess is made from. */
const SAMPLE_RECORDS = 200;
/** Bytes that tell the encoding. */
const ENCODING_BYTES = 1_000_000;
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
    guess: { type: 'flag', help: 'Only propose a mapping, as without --map' },
    source: { type: 'text', value: 'NAME', help: 'The source to propose a mapping for (default: the name of the file)' },
    ...DATA_OPTIONS,
  },
  run: async (typed, terminal) => {
    const map = typed.text['map'];
    return map === undefined || typed.flags['guess'] ? guess(typed, terminal) : runImportFile(typed, terminal, map);
  },
};

async function runImportFile(typed: Typed, terminal: Terminal, map: string): Promise<number> {
  const file = typed.positionals[0] ?? '';
  const asOf = dayOption(typed, 'as-of') ?? dayInZone(terminal.clock(), BOOKS_ZONE);
  const recordedAt = instantOption(typed, 'recorded-at');
  // what comes later could not be stamped before it: one wrong year would hold an account's instants there for good
  if (recordedAt !== undefined && Date.parse(recordedAt) > Date.parse(terminal.clock()))
    throw fault('usage.not_an_instant', { issue: 'to_come' }, '--recorded-at');
  const mapping = await readMapping(map);
  await checkHeader(file, mapping);
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
    if (!typed.flags['strict'] || report.rejected === 0) return 0;
    return failure(terminal, { code: 'import.rejected', path: file, facts: { rejected: report.rejected } }, 1);
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

/** What is wrong with the file as a whole is said before the books are opened. */
async function checkHeader(file: string, mapping: Mapping): Promise<void> {
  await checkReadable(file);
  const bytes = createReadStream(file);
  try {
    const { rows } = await namingFile(file, readRows(bytes, mapping));
    const first = await rows.next();
    if (first.done) throw fault('file.header_only', {}, file);
  } finally {
    bytes.destroy();
  }
}

async function checkReadable(file: string): Promise<void> {
  try {
    const handle = await open(file);
    const stats = await handle.stat();
    await handle.close();
    if (stats.isFile()) return;
  } catch {
    // said below
  }
  throw fault('file.not_found', {}, file);
}

function readable({
  added,
  unchanged,
  changed,
  missing,
  rejected,
  rejectedFile,
  changedDocuments = [],
  missingDocuments = [],
  leftUnapplied = [],
}: ImportReport): string {
  const lines = [`${added} added, ${unchanged} unchanged, ${changed} changed, ${missing} missing, ${rejected} rejected.`];
  if (changedDocuments.length > 0) lines.push(`Changed and not corrected (--update corrects them): ${changedDocuments.join(', ')}`);
  if (missingDocuments.length > 0) lines.push(`In the books, no longer in the file: ${missingDocuments.join(', ')}`);
  for (const { document, paymentId, amount } of leftUnapplied)
    lines.push(
      `No longer fits on ${document}, not yet applied: ${formatAmount(localeFor('en'), amount)} ${amount.currency} of ${paymentId}`,
    );
  if (rejectedFile !== undefined) lines.push(`Refused rows are in ${rejectedFile}: mend them there and import that file.`);
  return `${lines.join('\n')}\n`;
}

/** Prints a proposed mapping on stdout, what it rests on and what is to be stated on stderr. */
async function guess(typed: Typed, terminal: Terminal): Promise<number> {
  const file = typed.positionals[0] ?? '';
  await checkReadable(file);
  const sample = await readSample(file);
  const { mapping, reasons, open: questions } = guessMapping(sample, typed.text['source'] ?? basename(file, extname(file)).slice(0, 40));
  if (typed.flags['json']) terminal.out(`${JSON.stringify({ mapping, reasons, open: questions })}\n`);
  else terminal.out(`${JSON.stringify(mapping, null, 2)}\n`);
  for (const { field, header = '', ...said } of reasons)
    terminal.err(`${field}: "${header}" (${importText(localeFor('en'), said).text})\n`);
  for (const question of questions)
    terminal.err(`To be stated before it can be imported: ${question} (${QUESTIONS[question] ?? 'the name of its column'})\n`);
  terminal.err('Nothing was imported. Save this as a file, complete it, and run the import again with --map.\n');
  return 0;
}

/** What a person has to say where the file does not. */
const QUESTIONS: Readonly<Record<string, string>> = {
  dates: "the order of a date's parts, Y-M-D, D/M/Y or M/D/Y: every date fits more than one, or some fit none",
  decimal: "the decimal sign, '.' or ','",
  currency: 'one currency for the whole file, such as MXN, or columns.currency',
};

async function readSample(file: string): Promise<FileSample> {
  const encoding = guessEncoding(await firstBytes(file));
  const stream = createReadStream(file);
  try {
    const { headers, delimiter, records: all } = await namingFile(file, readTable(stream, { encoding }));
    const records: (readonly string[])[] = [];
    for await (const { cells } of all) {
      records.push(cells);
      if (records.length === SAMPLE_RECORDS) break;
    }
    return { headers, records, delimiter, encoding };
  } finally {
    stream.destroy();
  }
}

async function firstBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: new Uint8Array(ENCODING_BYTES) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
