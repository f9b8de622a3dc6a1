import type { ExportFormat, ExportName, Files } from '@cartera/backend';
import { openBooks, type Books } from '../books/index.js';
import { createExports, customerNames, FILE_LANGUAGES, houseCreditor } from '../exports/index.js';
import { choiceOption, chosen, type CliCommand, DATA_OPTIONS, KNOWN_AT, POLICIES, type Terminal, type Typed } from '../terminal/index.js';
import { bringToToday } from './bring-to-today.js';
import { exportQuery } from './export-query.js';
import { formatOfFile } from './format-of-file.js';
import { checkPlace } from './whole-file.js';
import { STDOUT, writeMadeFile } from './write-made-file.js';

const NAMES: readonly ExportName[] = ['statement', 'aging', 'worklist', 'account', 'promise-receipt', 'calendar'];
const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'pdf', 'json', 'ics'];

/** `cartera export`: what is on the screen, as a file. */
export const exportCommand: CliCommand = {
  positionals: ['WHAT', '[CUSTOMER]'],
  summary: 'Write a statement, the aging, the worklist or an account into a file',
  details:
    'WHAT is statement, account, promise-receipt or calendar (of CUSTOMER), aging or worklist (of everybody). The same figures as on the screen, as of the same day; the JSON\n' +
    'carries a digest that `cartera verify` recomputes. The file appears whole or not at all. A calendar is always ics. See docs/concepts/exports.md.',
  example: 'cartera export statement 0379-NEVHP --from 2013-01-01 --to 2013-03-31 --format pdf --out statement.pdf',
  options: {
    format: { type: 'text', value: 'FORMAT', help: 'xlsx, csv, pdf or json (default: what FILE ends in, else xlsx)' },
    out: { type: 'text', value: 'FILE', help: 'Where it goes; - is stdout (default: a name of its own, here)' },
    force: { type: 'flag', help: 'Put it in the place of a file that is there' },
    language: { type: 'text', value: 'TAG', help: 'es-MX (default) or en' },
    bom: { type: 'flag', help: 'Of a CSV: begin with a byte-order mark, which older Excel needs for accents' },
    from: { type: 'text', value: 'DAY', help: 'Of a statement: the first day (default: the first of the month two months before)' },
    to: { type: 'text', value: 'DAY', help: 'Of a statement: the last day (default: today)' },
    since: { type: 'text', value: 'INSTANT', help: 'Of a statement: the instant of the one before it' },
    'as-of': { type: 'text', value: 'DAY', help: 'Of all others: the day (default: today)' },
    'known-at': KNOWN_AT,
    promise: { type: 'text', value: 'NUMBER', help: 'Of a promise-receipt: the number of the promise' },
    search: { type: 'text', value: 'TEXT', help: 'Of a worklist: only accounts with these words' },
    order: { type: 'text', value: 'ORDER', help: 'Of a worklist: points (default), oldest, amount or name' },
    policies: POLICIES,
    ...DATA_OPTIONS,
  },
  run: runExport,
};

async function runExport(typed: Typed, terminal: Terminal): Promise<number> {
  const name = chosen(typed.positionals[0], 'WHAT', NAMES) as ExportName;
  const language = choiceOption(typed, 'language', FILE_LANGUAGES) ?? FILE_LANGUAGES[0];
  const format = formatOf(name, typed);
  const books = await openBooks(typed, terminal);
  try {
    const force = typed.flags['force'] ?? false;
    if (typed.text['out'] !== undefined && typed.text['out'] !== STDOUT) checkPlace(typed.text['out'], { force });
    const query = await exportQuery(name, typed, books.backend);
    if (name === 'worklist' && typed.text['as-of'] === undefined) await bringToToday(books, terminal);
    const request = { query, format, language, ...(typed.flags['bom'] && { bom: true as const }) };
    const made = await (await makerFor(name, books, terminal))(name, request, { signal: terminal.stopped });
    const file = typed.text['out'] ?? made.name;
    await writeMadeFile(made, file, { force, terminal });
    if (file === STDOUT) return 0;
    const { size } = made.body;
    terminal.out(typed.flags['json'] ? `${JSON.stringify({ file, format, size })}\n` : `${name} in ${file}, ${size} bytes.\n`);
    return 0;
  } finally {
    await books.close();
  }
}

function formatOf(name: ExportName, typed: Typed): ExportFormat {
  const own = name === 'calendar' ? 'ics' : 'xlsx';
  return choiceOption(typed, 'format', FORMATS) ?? formatOfFile(typed.text['out'] ?? '', FORMATS) ?? own;
}

/** A server that has the books makes the file itself, where it makes any. */
async function makerFor(name: ExportName, { backend, store, policies = [] }: Books, { clock }: Terminal): Promise<Files['export']> {
  const { exports } = await backend.capabilities();
  const { files } = backend;
  if (files && exports?.includes(name)) return files.export.bind(files);
  return createExports(backend, { creditor: houseCreditor(policies, clock), ...(store && { names: customerNames(store) }) });
}
