import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { fault } from '@cartera/core';
import { guessEncoding, likelyHeaders } from '../guessing/index.js';
import type { MappingDraft } from '../mapping/index.js';
import { findHeaders, HEADER_RECORDS_MAX, type FoundHeaders } from '../rows/index.js';
import { readRecords, type Delimiter, type TableRecord } from '../table/index.js';
import { fileFormat, notATable, openWorkbook, type FileWarning, type Workbook, type WorkbookSheet } from '../workbook/index.js';
import { firstRecords } from './first-records.js';
import { tellHidden } from './tell-hidden.js';

/** A file's beginning: what it is, and where its headers stand. */
export interface LookedAt {
  readonly format: 'csv' | 'xlsx';
  readonly found: FoundHeaders;
  /** The first records, headers and what stands before them included. */
  readonly records: readonly TableRecord[];
  readonly sheets?: readonly WorkbookSheet[];
  readonly sheet?: string;
  readonly delimiter?: Delimiter;
  readonly encoding?: 'utf-8' | 'latin-1';
  readonly warnings: readonly FileWarning[];
}

/** How real days are put into words while no order is said. */
export const READ_ORDER = 'Y-M-D';
/** Records that a guess is made from. */
const SAMPLE_RECORDS = 500;
/** Bytes that tell the encoding. */
const ENCODING_BYTES = 1_000_000;
/** Known words that tell headers from a line of texts. */
const KNOWN_ENOUGH = 2;

/**
 * Looks at a file's beginning: finds its headers, and of a workbook the sheet, by what is said of the mapping, else by what they are called.
 *
 * @throws file.…, mapping.column_absent, mapping.header_row_absent.
 */
export async function lookAtFile(path: string, draft: MappingDraft): Promise<LookedAt> {
  return (await fileFormat(path)) === 'csv' ? lookAtText(path, draft) : lookAtWorkbook(path, draft);
}

async function lookAtText(path: string, draft: MappingDraft): Promise<LookedAt> {
  const encoding = draft.encoding ?? guessEncoding(await firstBytes(path));
  const bytes = createReadStream(path);
  try {
    const { delimiter, records } = await readRecords(bytes, { encoding, ...(draft.delimiter && { delimiter: draft.delimiter }) });
    const first: TableRecord[] = [];
    for await (const record of records) {
      first.push(record);
      if (first.length >= SAMPLE_RECORDS) break;
    }
    return { format: 'csv', found: headersIn(first, draft), records: first, delimiter, encoding, warnings: [] };
  } finally {
    bytes.destroy();
  }
}

async function lookAtWorkbook(path: string, draft: MappingDraft): Promise<LookedAt> {
  const workbook = await openWorkbook(path);
  try {
    const reading = { dates: draft.dates ?? READ_ORDER, decimal: draft.decimal ?? '.' } as const;
    const sheet = draft.sheet ?? (await likelySheet(workbook, draft));
    const read = workbook.readSheet(sheet, reading);
    const records = await firstRecords(read, SAMPLE_RECORDS);
    if (records.length === 0) throw fault('file.empty');
    const warnings = [...workbook.warnings, ...read.warnings()];
    const found = await foundIn(workbook, records, draft);
    return { format: 'xlsx', found, records, sheets: workbook.sheets, sheet, warnings };
  } finally {
    workbook.close();
  }
}

async function foundIn(workbook: Workbook, records: readonly TableRecord[], draft: MappingDraft): Promise<FoundHeaders> {
  try {
    return headersIn(records, draft);
  } catch (error) {
    throw await tellHidden(workbook, { ...draft, columns: draft.columns ?? {} }, error);
  }
}

/** The first visible sheet with headers that are named, or known; else the first with anything on it. */
async function likelySheet(workbook: Workbook, draft: MappingDraft): Promise<string> {
  let other: string | undefined;
  for (const { name } of workbook.sheets.filter(({ hidden }) => !hidden)) {
    const first = await firstRecords(workbook.readSheet(name, { dates: 'Y-M-D', decimal: '.' }));
    if (first.length === 0) continue;
    if (isNamed(draft) ? hasHeaders(first, draft) : likelyHeaders(first).known > KNOWN_ENOUGH) return name;
    other ??= name;
  }
  const visible = workbook.sheets.find(({ hidden }) => !hidden);
  if (!visible) throw notATable('only_hidden_sheets');
  return other ?? visible.name;
}

function headersIn(records: readonly TableRecord[], draft: MappingDraft): FoundHeaders {
  const first = records.slice(0, HEADER_RECORDS_MAX);
  const found =
    isNamed(draft) || draft.headerRow !== undefined ? findHeaders(first, { ...draft, columns: draft.columns ?? {} }) : likelyHeaders(first);
  const unreadable = found.records.find(({ cells }) => cells.some((cell) => cell.includes('\0')));
  if (unreadable) throw fault('file.bad_encoding', {}, `line ${unreadable.line}`);
  return found;
}

function hasHeaders(first: readonly TableRecord[], draft: MappingDraft): boolean {
  try {
    return findHeaders(first, { ...draft, columns: draft.columns ?? {} }).before >= 0;
  } catch {
    return false;
  }
}

/** The column of customers' lines alone tells no headers: one without a header is on every line. */
function isNamed({ columns = {}, aging }: MappingDraft): boolean {
  return Object.keys(columns).length > 0 || aging !== undefined;
}

async function firstBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: new Uint8Array(ENCODING_BYTES) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
