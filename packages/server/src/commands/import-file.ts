import { readFile } from 'node:fs/promises';
import { createMemoryStore } from '@cartera/backend/memory';
import { fault, isFault, type LocalDate } from '@cartera/core';
import { listDay, parseMapping, type BadRow, type Mapping } from '@cartera/interchange';
import { previewFile, readFileRows, type FilePreview } from '@cartera/interchange/files';
import { localeFor } from '@cartera/locales';
import { importText as fileText } from '@cartera/locales/import';
import { openStore, readPolicies, type OpenStore } from '../books/index.js';
import { businessDay } from '../days/index.js';
import { bringRows, namingFile, runImport } from '../imports/index.js';
import {
  type CliCommand,
  DATA_OPTIONS,
  dayOption,
  failure,
  instantOption,
  POLICIES,
  progressLine,
  type Terminal,
  type Typed,
} from '../terminal/index.js';
import { guessFile } from './guess-file.js';
import { importText, refusedText } from './import-text.js';

/** How often progress is told, in rows. */
const PROGRESS_ROWS = 10_000;
/** Refused rows that are told where nothing is written. */
const REFUSED_SHOWN = 20;

/** `cartera import`: a file of invoices, payments or open balances into the books. */
export const importFile: CliCommand = {
  positionals: ['FILE'],
  summary: 'Import a CSV or XLSX of invoices, payments or open balances',
  details:
    'Without --map it proposes a mapping on stdout, with its reasons and the first rows as they would be read on stderr: save it, complete it, run again\n' +
    'with --map. A repeat adds nothing. A changed row is reported, and corrected with --update. A row that is gone is listed, never taken for paid,\n' +
    'unless the mapping says fullList: then the next list is the truth. Refused rows go into FILE.rejected.csv (.xlsx) with the reason: mend them\n' +
    'there and import that file.',
  example: 'cartera import balances.xlsx --map balances.map.json --as-of 2013-03-31',
  options: {
    map: { type: 'text', value: 'MAP', help: 'The mapping, a JSON file' },
    'as-of': { type: 'text', value: 'DAY', help: 'The day of a list of open balances (default: today)' },
    'recorded-at': { type: 'text', value: 'INSTANT', help: 'When it was known, for history as it was known then' },
    update: { type: 'flag', help: 'Correct rows that changed: void the old, write the new' },
    strict: { type: 'flag', help: 'Nothing goes in where any row is bad' },
    'dry-run': { type: 'flag', help: 'Write nothing: say what would happen' },
    sheet: { type: 'text', value: 'SHEET', help: 'The sheet of a workbook (default: the mapping’s, else the first that has the columns)' },
    guess: { type: 'flag', help: 'Only propose a mapping, as without --map' },
    source: { type: 'text', value: 'NAME', help: 'The source to propose a mapping for (default: the name of the file)' },
    policies: POLICIES,
    ...DATA_OPTIONS,
  },
  run: async (typed, terminal) => {
    const map = typed.text['map'];
    return map === undefined || typed.flags['guess'] ? guessFile(typed, terminal) : runImportFile(typed, terminal, map);
  },
};

async function runImportFile(typed: Typed, terminal: Terminal, map: string): Promise<number> {
  const file = typed.positionals[0] ?? '';
  const { clock } = terminal;
  const asOf = dayOption(typed, 'as-of') ?? businessDay({ clock });
  const recordedAt = instantOption(typed, 'recorded-at');
  // what comes later could not be stamped before it: one wrong year would hold an account's instants there for good
  if (recordedAt !== undefined && Date.parse(recordedAt) > Date.parse(clock()))
    throw fault('usage.not_an_instant', { issue: 'to_come' }, '--recorded-at');
  const { sheet } = typed.text;
  const mapping = { ...(await readMapping(map)), ...(sheet !== undefined && { sheet }) };
  const policies = await readPolicies(typed);
  for (const said of await checkFile(file, mapping, asOf)) terminal.err(`Note: ${said}\n`);
  const dryRun = typed.flags['dry-run'] === true;
  const { store, url, close } = await openBooks(typed, terminal, dryRun);
  const progress = progressLine(terminal, dryRun ? 'Reading' : 'Importing');
  let rows = 0;
  const refused: BadRow[] = [];
  try {
    const report = await runImport({
      file,
      mapping,
      store,
      asOf,
      ...(recordedAt !== undefined && { recordedAt }),
      clock,
      update: typed.flags['update'] === true,
      strict: typed.flags['strict'] === true,
      dryRun,
      signal: terminal.stopped,
      progress: (more) => {
        rows += more;
        if (Math.floor(rows / PROGRESS_ROWS) > Math.floor((rows - more) / PROGRESS_ROWS)) progress.count(`${rows} rows`);
      },
      refused: (row) => void (refused.length < REFUSED_SHOWN && refused.push(row)),
    });
    // of a folder whoever opens it next runs its day; on a database a server may be showing the worklist now
    if (url !== undefined && !dryRun) await bringRows({ store, clock, policies });
    progress.end();
    terminal.out(typed.flags['json'] ? `${JSON.stringify(report)}\n` : importText(report, { dryRun }));
    if (dryRun && !typed.flags['json']) terminal.err(refusedText(refused));
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

/** The books to import into; those that are only tried and are not there yet are empty ones. */
async function openBooks(
  typed: Typed,
  terminal: Terminal,
  dryRun: boolean,
): Promise<Pick<OpenStore, 'store' | 'close'> & { readonly url?: string }> {
  if (!dryRun) return openStore(typed, terminal, { create: true });
  try {
    return await openStore(typed, terminal);
  } catch (error) {
    if (!isFault(error) || error.code !== 'store.not_found') throw error;
    return { store: createMemoryStore(), close: () => Promise.resolve() };
  }
}

/**
 * What is wrong with the file as a whole is said before the books are opened.
 *
 * @returns That a list says another day than it is read as of; that day and month of a workbook's dates may have traded places.
 */
async function checkFile(file: string, mapping: Mapping, asOf: LocalDate): Promise<readonly string[]> {
  const stream = await namingFile(file, readFileRows(file, mapping, { asOf }));
  try {
    const first = await stream.rows.next();
    if (first.done) throw fault('file.header_only', {}, file);
    const before = stream.skipped.flatMap(({ text, why }) => (why === 'skipped.before_headers' ? [text] : []));
    const day = mapping.rows === 'open-balances' ? (listDay(before, mapping.dates) ?? listDay(before)) : undefined;
    const otherDay = day === undefined || day === asOf ? [] : [{ code: 'preview.list_day_differs', facts: { day, asOf } }];
    const said = [...otherDay, ...(stream.format === 'xlsx' ? await mixedDates(file, mapping) : [])];
    return said.map((each) => fileText(localeFor('en'), each).text);
  } finally {
    stream.close();
  }
}

async function mixedDates(file: string, mapping: Mapping): Promise<FilePreview['warnings']> {
  const { warnings } = await namingFile(file, previewFile(file, { mapping }));
  return warnings.filter(({ code }) => code === 'preview.dates_mixed');
}
