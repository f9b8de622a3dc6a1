import { basename } from 'node:path';
import { formatAmount, localeFor } from '@cartera/locales';
import { importFieldWord, importText } from '@cartera/locales/import';
import { previewFile, type FilePreview } from '@cartera/interchange/files';
import { namingFile } from '../imports/index.js';
import { dayOption, table, type Terminal, type Typed } from '../terminal/index.js';
import { refusedText } from './import-text.js';

const LOCALE = localeFor('en');
/** Characters of a cell that are shown. */
const CELL_SHOWN = 24;

/** What a person has to say where the file does not. */
const QUESTIONS: Readonly<Record<string, string>> = {
  rows: 'invoices, payments or open-balances',
  dates: "the order of a date's parts, Y-M-D, D/M/Y or M/D/Y: every date fits more than one, or some fit none",
  decimal: "the decimal sign, '.' or ','",
  currency: 'one currency for the whole file, such as MXN, or columns.currency',
};

/** Prints a proposed mapping on stdout; on stderr how the file would be read by it, what it rests on, and what is to be stated. */
export async function guessFile(typed: Typed, terminal: Terminal): Promise<number> {
  const file = typed.positionals[0] ?? '';
  const { source, sheet } = typed.text;
  const asOf = dayOption(typed, 'as-of');
  const looked = await namingFile(
    file,
    previewFile(file, {
      name: basename(file),
      ...(source !== undefined && { source }),
      ...(sheet !== undefined && { mapping: { sheet } }),
      ...(asOf !== undefined && { asOf }),
    }),
  );
  if (typed.flags['json']) {
    terminal.out(`${JSON.stringify(looked)}\n`);
    return 0;
  }
  terminal.err(placeText(looked));
  terminal.err(rowsText(looked));
  for (const { code, facts } of looked.warnings) terminal.err(`Note: ${importText(LOCALE, { code, facts }).text}\n`);
  terminal.out(`${JSON.stringify(looked.mapping, null, 2)}\n`);
  for (const { field, header, ...said } of looked.reasons)
    terminal.err(`${field}: ${header === undefined ? '' : `"${header}" `}(${importText(LOCALE, said).text})\n`);
  for (const field of looked.open)
    terminal.err(
      `To be stated before it can be imported: ${field} (${QUESTIONS[field] ?? `the column: ${importFieldWord(LOCALE, field)}`})\n`,
    );
  if (looked.mapping.rows === 'open-balances' && looked.mapping.fullList === undefined)
    terminal.err('Where the list has all that is open, add "fullList": true: then what it has no more, or has less of, came in.\n');
  terminal.err('Nothing was imported. Save this as a file, complete it, and run the import again with --map.\n');
  return 0;
}

/** Which sheet and line the headers are on, and what was passed over. */
function placeText({ format, sheet, sheets = [], headerRow, skipped }: FilePreview): string {
  const others = sheets.filter(({ name }) => name !== sheet).map(({ name, hidden }) => (hidden ? `${name} (hidden)` : name));
  const lines = [
    format === 'xlsx' ? `Workbook, sheet "${sheet ?? ''}", headers on line ${headerRow}.` : `Text, headers on line ${headerRow}.`,
    ...(others.length > 0 ? [`Other sheets (--sheet): ${others.join(', ')}`] : []),
    ...skipped.map(({ line, text, why }) => `Line ${line} is no row: ${importText(LOCALE, { code: why }).text} ${text}`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The first rows as they would be read; where something is open, their cells. */
function rowsText({ rows, headers }: FilePreview): string {
  if (rows.length === 0) return 'There are no rows.\n';
  if (rows.every(({ read, faults }) => !read && !faults))
    return table(
      [{ head: 'Line', right: true }, ...headers.map((head) => ({ head: head.slice(0, CELL_SHOWN) }))],
      rows.map(({ line, cells }) => [String(line), ...cells.map((cell) => cell.slice(0, CELL_SHOWN))]),
    );
  const read = rows.flatMap((row) => (row.read ? [{ line: row.line, ...row.read }] : []));
  const refused = rows.flatMap(({ line, cells, faults }) => (faults ? [{ line, cells, faults }] : []));
  const shown = table(
    [
      { head: 'Line', right: true },
      ...['Customer', 'Document', 'Day', 'Due', 'Settled'].map((head) => ({ head })),
      { head: 'Amount', right: true },
    ],
    read.map(({ line, customer, document, on, dueOn = '', settledOn = '', amount }) => [
      ...[String(line), customer, document, on, dueOn, settledOn].map((cell) => cell.slice(0, CELL_SHOWN)),
      `${formatAmount(LOCALE, amount)} ${amount.currency}`,
    ]),
  );
  return `${read.length > 0 ? shown : ''}${refusedText(refused)}`;
}
