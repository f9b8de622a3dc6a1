import { runDay } from '@cartera/backend';
import { fault, type LocalDate, type Policy } from '@cartera/core';
import { checkBackup, type BackupHead, type BackupSummary, type ReadOptions } from '@cartera/postgres';
import { openStore, readPolicies, REFERENCES, type OpenStore } from '../books/index.js';
import { businessDay } from '../days/index.js';
import { type CliCommand, DATA_OPTIONS, dayOption, POLICIES, progressLine, type Terminal, type Typed } from '../terminal/index.js';
import { countsSaid, upkeepOf } from './backup.js';
import { bytesOf } from './whole-file.js';

/** `cartera restore`: a backup into empty books. */
export const restore: CliCommand = {
  positionals: ['FILE'],
  summary: 'Put a backup into empty books',
  details:
    'Reads and checks the whole file and writes all of it or nothing; never over data. A folder that is not there is made. Afterwards the worklist is brought to today, or --on,\n' +
    'as run-day does. --tenant may be another than that of the backup. --check reads and checks the file and opens no books. FILE may be -, stdin.',
  example: 'cartera restore books-2026-03-31.backup --data restored',
  options: {
    check: { type: 'flag', help: 'Read and check the file, write nothing' },
    on: { type: 'text', value: 'DAY', help: 'The day the worklist is brought to (default: today)' },
    policies: POLICIES,
    ...DATA_OPTIONS,
  },
  run: async (typed, terminal) => (typed.flags['check'] ? checkFile(typed, terminal) : restoreFile(typed, terminal)),
};

async function checkFile(typed: Typed, terminal: Terminal): Promise<number> {
  const progress = progressLine(terminal, 'Checking the backup');
  const summary = await checkBackup(await bytesOf(fileIn(typed), terminal), told(progress, terminal));
  progress.end();
  say(summary, typed, terminal, { checked: true });
  return 0;
}

async function restoreFile(typed: Typed, terminal: Terminal): Promise<number> {
  const [on, policies] = [dayOption(typed, 'on') ?? businessDay(terminal), await readPolicies(typed)];
  const bytes = await bytesOf(fileIn(typed), terminal);
  const books = await openStore(typed, terminal, { create: true });
  const progress = progressLine(terminal, 'Restoring');
  try {
    const head = (of: BackupHead) => checkTenant(of, { typed, terminal, books });
    const summary = await upkeepOf(books.upkeep).restore(bytes, { ...told(progress, terminal), head });
    progress.end();
    const rows = await evaluate(books, { on, policies }, terminal);
    say(summary, typed, terminal, { tenant: books.tenant, rows });
    return 0;
  } finally {
    await books.close();
  }
}

/** Somebody who names no tenant means the books that the backup is of. */
function checkTenant(
  { tenant }: BackupHead,
  { typed, terminal, books }: { readonly typed: Typed; readonly terminal: Terminal; readonly books: OpenStore },
): void {
  stopIfAsked(terminal.stopped);
  const isNamed = typed.text['tenant'] !== undefined || terminal.env['CARTERA_TENANT'] !== undefined;
  if (!isNamed && tenant !== books.tenant) throw fault('backup.other_tenant', { tenant }, '--tenant');
}

/** The worklist's rows, which no backup holds. */
async function evaluate(
  { store }: OpenStore,
  rules: { readonly on: LocalDate; readonly policies: readonly Policy[] },
  { clock, stopped }: Terminal,
): Promise<number> {
  const report = await runDay(store, { ...rules, references: REFERENCES, clock, signal: stopped });
  return report.written;
}

function told(progress: ReturnType<typeof progressLine>, { stopped }: Terminal): ReadOptions {
  return {
    told({ entries, requests }) {
      stopIfAsked(stopped);
      progress.many(entries + requests, 'entries and requests');
    },
  };
}

function stopIfAsked(stopped: AbortSignal): void {
  if (stopped.aborted) throw fault('backup.stopped');
}

function say(
  { head, ...counts }: BackupSummary,
  typed: Typed,
  terminal: Terminal,
  done: { readonly checked: true } | { readonly tenant: string; readonly rows: number },
): void {
  const { tenant, at } = head;
  if (typed.flags['json']) terminal.out(`${JSON.stringify({ ok: true, backup: { tenant, at }, ...counts, ...done })}\n`);
  else if ('checked' in done) terminal.out(`${countsSaid(counts)} of ${tenant} as of ${at}: the backup is whole, and every chain holds.\n`);
  else
    terminal.out(`${countsSaid(counts)} of ${tenant} as of ${at} are in the books of ${done.tenant}; ${done.rows} rows on the worklist.\n`);
}

function fileIn({ positionals }: Typed): string {
  return positionals[0] ?? '-';
}
