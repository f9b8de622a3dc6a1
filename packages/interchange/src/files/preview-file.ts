import { basename } from 'node:path';
import type { LocalDate } from '@cartera/core';
import { guessMapping, listDay, sourceName, type FileSample, type GuessedMapping, type GuessReason } from '../guessing/index.js';
import { parseMapping, parseMappingDraft, type Mapping, type MappingDraft } from '../mapping/index.js';
import { addedColumns, isRejectedFile, mappedHeaders, tidyText, withUnnamed, type ReadRow, type SkippedLine } from '../rows/index.js';
import { lookAtFile, READ_ORDER, type LookedAt } from './look-at-file.js';
import { previewWarnings } from './preview-warnings.js';
import type { FilePreview, FirstRows, PreviewedRow, PreviewOptions } from './preview.types.js';
import { readFileRows } from './read-file-rows.js';

const ROWS_SHOWN = 10;
const ROWS_MAX = 50;
/** Rows that are read to be counted: refused, in the customer's favour. */
const ROWS_READ = 200;

/**
 * How a file would be read: by the mapping that is proposed for it, or by what of one is given, with its first rows just as an import would read them. Nothing is written.
 *
 * @throws file.…, mapping.… with the path.
 * @example
 * const { mapping, open, rows } = await previewFile('saldos.xlsx', { asOf: '2026-03-31' });
 * open; // => ['currency']: say it in `mapping`, and look again
 */
export async function previewFile(path: string, options: PreviewOptions = {}): Promise<FilePreview> {
  const draft = parseMappingDraft(options.mapping ?? {});
  const name = options.name ?? basename(path);
  const looked = await lookAtFile(path, draft);
  const sample = sampleOf(looked);
  const source = options.source ?? sourceName(name);
  const guessed = guessMapping(sample, source, draft);
  const before = sample.before ?? [];
  // the title may say its day in another order than the cells
  const day = listDay(before, guessed.mapping.dates) ?? listDay(before);
  const asOf = options.asOf ?? day;
  const shown = Math.min(Math.max(options.rows ?? ROWS_SHOWN, 1), ROWS_MAX);
  const read = await readFirst(path, { ...guessed, looked, ...(asOf !== undefined && { asOf }) });
  const added = isRejectedFile(looked.found.headers) ? 0 : addedColumns(read.mapping).length;
  const order = draft.dates ?? READ_ORDER;
  const warnings = await previewWarnings(path, { looked, read, sample, order, name, mapping: guessed.mapping, day, asOf: options.asOf });
  const { format, sheets, sheet, found } = looked;
  return {
    format,
    ...(sheets && { sheets }),
    ...(sheet !== undefined && { sheet }),
    headerRow: found.records[0]?.line ?? 1,
    headers: headersOf(found.headers, guessed.mapping),
    skipped: read.skipped,
    mapping: read.mapping,
    reasons: [...reasonsBefore(looked, draft, options, source), ...guessed.reasons],
    open: guessed.open,
    rows: read.rows ? read.rows.slice(0, shown).map((row) => previewed(row, added)) : cellsOf(looked, shown),
    warnings: [...looked.warnings, ...warnings],
  };
}

async function readFirst(
  path: string,
  { mapping, open, looked, asOf }: GuessedMapping & { readonly looked: LookedAt; readonly asOf?: LocalDate },
): Promise<FirstRows> {
  const before = looked.records.slice(0, looked.found.before);
  const unread = {
    mapping,
    skipped: before.map(({ line, cells }): SkippedLine => ({ line, text: textOf(cells), why: 'skipped.before_headers' })),
  };
  if (open.length > 0) return unread;
  const whole = parseMapping(mapping);
  if (whole.aging && whole.columns.document === undefined && asOf === undefined) return unread;
  return readRowsOf(path, whole, { asOf, sheet: looked.sheet });
}

async function readRowsOf(
  path: string,
  mapping: Mapping,
  { asOf, sheet }: { readonly asOf: LocalDate | undefined; readonly sheet: string | undefined },
): Promise<FirstRows> {
  const stream = await readFileRows(path, mapping, asOf === undefined ? {} : { asOf });
  if (stream.sheet !== sheet && sheet !== undefined) {
    stream.close();
    return readRowsOf(path, { ...mapping, sheet }, { asOf, sheet });
  }
  const rows: ReadRow[] = [];
  for await (const row of stream.rows) {
    rows.push(row);
    if (rows.length >= ROWS_READ) break;
  }
  return { rows, skipped: stream.skipped, mapping, filled: stream.filled() };
}

/** Those columns without a header that the mapping names are called so. */
function headersOf(headers: readonly string[], { columns = {}, aging, customerLines }: MappingDraft): readonly string[] {
  const named = mappedHeaders({ columns, ...(aging && { aging }), ...(customerLines && { customerLines }) });
  return withUnnamed(
    headers,
    named.map(([, header]) => header),
  );
}

function sampleOf({ found, records, delimiter, encoding }: LookedAt): FileSample {
  const below = records.slice(found.before + found.records.length);
  const kinds = below.map((record) => record.kinds ?? []);
  return {
    headers: found.headers,
    records: below.map(({ cells }) => cells),
    lines: below.map(({ line }) => line),
    kinds,
    before: records.slice(0, found.before).map(({ cells }) => textOf(cells)),
    ...(delimiter && { delimiter }),
    ...(encoding && { encoding }),
  };
}

/** Why the file is read where it is. */
function reasonsBefore(
  { found, sheet, sheets = [] }: LookedAt,
  draft: MappingDraft,
  { source: said }: PreviewOptions,
  source: string,
): FilePreview['reasons'] {
  const line = found.records[0]?.line ?? 1;
  return [
    ...(said === undefined && draft.source === undefined ? [reason('source', 'guess.file_name', { source })] : []),
    ...(sheet !== undefined && draft.sheet === undefined && sheets.length > 1 ? [reason('sheet', 'guess.sheet_first', { sheet })] : []),
    ...(found.before > 0 && draft.headerRow === undefined ? [reason('headerRow', 'guess.headers_found', { line })] : []),
  ];
}

function reason(field: string, code: GuessReason['code'], facts: GuessReason['facts']): GuessReason {
  return { field, code, facts };
}

function cellsOf({ found, records }: LookedAt, shown: number): readonly PreviewedRow[] {
  return records
    .slice(found.before + found.records.length)
    .slice(0, shown)
    .map(({ line, cells }) => ({ line, cells }));
}

function previewed(row: ReadRow, added: number): PreviewedRow {
  const { line } = row;
  // customer and currency of a line above stand behind a row's own cells
  const cells = added === 0 ? row.cells : row.cells.slice(0, -added);
  const stands = { line, cells, ...(row.filled && { filled: row.filled }) };
  if ('faults' in row) return { ...stands, faults: row.faults };
  const { customer, document, on, dueOn, amount, settledOn, name } = row.row;
  const known = {
    ...(dueOn !== undefined && { dueOn }),
    ...(settledOn !== undefined && { settledOn }),
    ...(name !== undefined && { name }),
  };
  return { ...stands, read: { customer, document, on, amount, ...known } };
}

function textOf(cells: readonly string[]): string {
  const text = cells.map(tidyText).filter((cell) => cell !== '');
  return text.join(' · ').slice(0, 200);
}
