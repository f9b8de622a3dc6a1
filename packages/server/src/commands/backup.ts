import { fileURLToPath } from 'node:url';
import { fault } from '@cartera/core';
import type { BackupCounts, Upkeep } from '@cartera/postgres';
import { openStore } from '../books/index.js';
import { type CliCommand, DATA_OPTIONS, progressLine, readJson, type Terminal, type Typed } from '../terminal/index.js';
import { pour, writeWholeFile } from './whole-file.js';

/** `cartera backup`: the books into one file. */
export const backup: CliCommand = {
  positionals: ['FILE'],
  summary: 'Write the books into one file',
  details:
    'All entries and requests of one tenant as they are at this moment, while others write: JSON lines, zipped (zcat shows them). Checked on the way, so that what is\n' +
    'written can be restored. FILE appears whole or not at all; - is stdout. A folder that a running server has cannot be read by another process: stop the server, or keep\n' +
    'the books on PostgreSQL. See docs/guides/back-up-and-restore.md.',
  example: 'cartera backup books-2026-03-31.backup',
  options: { force: { type: 'flag', help: 'Put it in the place of a file that is there' }, ...DATA_OPTIONS },
  run: runBackup,
};

const STDOUT = '-';

async function runBackup(typed: Typed, terminal: Terminal): Promise<number> {
  const file = typed.positionals[0] ?? STDOUT;
  const { upkeep, tenant, close } = await openStore(typed, terminal);
  try {
    const counts = await write(upkeepOf(upkeep), file, { typed, terminal });
    const said = typed.flags['json'] ? `${JSON.stringify({ file, tenant, ...counts })}\n` : `${countsSaid(counts)} in ${file}.\n`;
    if (file === STDOUT) terminal.err(said);
    else terminal.out(said);
    return 0;
  } finally {
    await close();
  }
}

async function write(
  upkeep: Upkeep,
  file: string,
  { typed, terminal }: { readonly typed: Typed; readonly terminal: Terminal },
): Promise<BackupCounts> {
  const { clock, stopped } = terminal;
  const progress = progressLine(terminal, 'Writing the backup');
  let counts: BackupCounts = { streams: 0, entries: 0, postings: 0, requests: 0 };
  const told = (now: BackupCounts) => {
    counts = now;
    progress.many(now.entries + now.requests, 'entries and requests');
  };
  const bytes = upkeep.backup({ cartera: await versionOfCartera(), at: clock(), told });
  if (file === STDOUT) await pour(bytes, terminal.bytes?.out ?? process.stdout, { file, stopped, end: false });
  else await writeWholeFile(file, bytes, { force: typed.flags['force'] ?? false, stopped });
  progress.end();
  return counts;
}

/** Books that are no database of Cartera's have no backup of this kind. */
export function upkeepOf(upkeep: Upkeep | undefined): Upkeep {
  if (!upkeep) throw fault('backup.no_database');
  return upkeep;
}

/** What a person is told of counts. */
export function countsSaid({ streams, entries, postings, requests }: BackupCounts): string {
  return `${streams} streams, ${entries} entries, ${postings} postings, ${requests} requests`;
}

async function versionOfCartera(): Promise<string> {
  const { version } = (await readJson(fileURLToPath(new URL('../../package.json', import.meta.url)))) as { readonly version: string };
  return version;
}
