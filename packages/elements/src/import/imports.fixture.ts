import type { Backend, FileFault, FileReport, Imports, RunOptions, RunRequest } from '@cartera/backend';
import { fault } from '@cartera/core';
import { groupedRows, previewOf, readRow, tableOf, type SentFile } from './read-lines.fixture.js';

/** A document as the books of these tests know it. */
export interface Known {
  readonly amount: number;
  readonly currency: string;
}

/** Imports over books in memory, and what was asked of them. */
export interface MemoryImports {
  readonly imports: Imports;
  readonly books: Map<string, Known>;
  readonly asked: string[];
  /** Forgets every file that was sent, as the far side does after an hour. */
  readonly forgetFiles: () => void;
}

/** How fast they are. */
export interface Pace {
  /** For every hundred rows. */
  readonly paceMs?: number | undefined;
  /** Rows at which an import stands still until it is stopped. */
  readonly holdAt?: number | undefined;
}

/** Lets others run. */
const breathe = async (ms = 0): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Files in as the port says, over books in memory: CSV, one header line, sheets parted by `[name]` lines. Reads dates, amounts and currencies, leaves open what cells do not settle,
 * compares with the books, tells how far it is every hundred rows, stops when asked, and keeps what was refused.
 */
export function memoryImports({ paceMs = 0, holdAt }: Pace = {}): MemoryImports {
  const files = new Map<string, SentFile>();
  const books = new Map<string, Known>();
  const asked: string[] = [];
  const sentAs = (id: string): SentFile => {
    const sent = files.get(id);
    if (!sent) throw fault('upload.unknown');
    return sent;
  };
  const imports: Imports = {
    async upload(file, { name }) {
      asked.push(`upload ${name}`);
      await breathe();
      const uploadId = `file-${asked.length}`;
      files.set(uploadId, { name, lines: linesOf(await file.text(), name), refused: [] });
      return { uploadId, name, size: file.size };
    },
    async preview(uploadId, { mapping = {}, asOf, rows = 10 }) {
      asked.push(`preview ${JSON.stringify({ mapping, ...(asOf && { asOf }) })}`);
      await breathe();
      return previewOf(sentAs(uploadId), mapping, rows);
    },
    async run(uploadId, request, options = {}) {
      const { dryRun, update, mapping } = request;
      asked.push(`run ${JSON.stringify({ dryRun, update, fullList: mapping.fullList })}`);
      return importRows(sentAs(uploadId), books, { ...request, ...options, paceMs, holdAt });
    },
    async rejected(uploadId) {
      asked.push('rejected');
      await breathe();
      const { refused, name } = sentAs(uploadId);
      return refused.length === 0 ? undefined : { name: name.replace('.csv', '.rechazadas.csv'), body: new Blob([refused.join('\n')]) };
    },
  };
  return { imports, books, asked, forgetFiles: () => files.clear() };
}

/** A Backend that takes files; of the rest it has nothing. */
export function importBackend(imports: Imports, capabilities: object = {}): Backend {
  const none = async (): Promise<never> => Promise.reject(fault('access.denied'));
  return {
    capabilities: async () =>
      Promise.resolve({ history: 'entries', atomicStreams: true, views: [], commands: [], imports: true, ...capabilities }),
    submit: none,
    view: none,
    files: { export: none, imports },
  };
}

function linesOf(text: string, name: string): SentFile['lines'] {
  if (text.trim() === '') throw fault('file.empty');
  if (/\.xls$/i.test(name)) throw fault('file.not_a_table', { issue: 'xls' });
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(';').map((cell) => cell.trim()));
}

interface Run extends RunRequest, RunOptions, Pace {}

async function importRows(sent: SentFile, books: Map<string, Known>, run: Run): Promise<FileReport> {
  const { mapping, dryRun, update } = run;
  const table = tableOf(sent, mapping);
  const { headers } = table;
  const rows = groupedRows(table, mapping);
  const counts = { added: 0, unchanged: 0, changed: 0 };
  const sums = new Map<string, number>();
  const rejectedRows: { line: number; faults: readonly FileFault[] }[] = [];
  const changedDocuments: string[] = [];
  const listed = new Set<string>();
  const refused: string[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % 100 === 0) await pause(index, run);
    const { read, faults = [], line, cells } = readRow(headers, row, mapping);
    if (!read) {
      rejectedRows.push({ line, faults });
      refused.push(cells.join(';'));
      continue;
    }
    const { document, amount } = read;
    listed.add(document);
    const kind = compare(books.get(document), amount);
    counts[kind] += 1;
    if (kind === 'added') sums.set(amount.currency, (sums.get(amount.currency) ?? 0) + amount.amount);
    if (kind === 'changed') changedDocuments.push(document);
    if (!dryRun && (kind === 'added' || (kind === 'changed' && (update || mapping.fullList)))) books.set(document, amount);
  }
  await pause(rows.length, run);
  const missingDocuments = mapping.rows === 'open-balances' ? [...books.keys()].filter((document) => !listed.has(document)) : [];
  if (mapping.fullList && !dryRun) for (const document of missingDocuments) books.delete(document);
  sent.refused = refused.length > 0 ? [headers.join(';'), ...refused] : [];
  return {
    ...counts,
    missing: missingDocuments.length,
    rejected: rejectedRows.length,
    rejectedRows,
    missingDocuments,
    changedDocuments,
    ...(mapping.fullList && { settled: missingDocuments.length }),
    addedTotal: [...sums].map(([currency, amount]) => ({ amount, currency })),
  };
}

async function pause(rows: number, { progress, signal, paceMs, holdAt, dryRun }: Run): Promise<void> {
  progress?.(rows);
  await breathe(paceMs);
  if (rows === holdAt && !dryRun) await new Promise((stopped) => signal?.addEventListener('abort', stopped));
  if (signal?.aborted) throw fault('import.stopped');
}

function compare(known: Known | undefined, { amount, currency }: Known): 'added' | 'changed' | 'unchanged' {
  if (!known) return 'added';
  return known.amount === amount && known.currency === currency ? 'unchanged' : 'changed';
}
