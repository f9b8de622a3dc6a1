import { runDay, type DayAccount, type DayReport, type ExportFormat, type Shard } from '@cartera/backend';
import { fault, type LocalDate } from '@cartera/core';
import { dayCharges, type DaysRun } from '@cartera/interchange/exports';
import { openStore, readPolicies, REFERENCES } from '../books/index.js';
import { businessDay, daySaid } from '../days/index.js';
import { FILE_LANGUAGES, houseCreditor, madeFile, makeDaysRun, withCreditor } from '../exports/index.js';
import { choiceOption, type CliCommand, DATA_OPTIONS, dayOption, POLICIES, type Terminal, type Typed } from '../terminal/index.js';
import { formatOfFile } from './format-of-file.js';
import { checkPlace } from './whole-file.js';
import { STDOUT, writeMadeFile } from './write-made-file.js';

const FORMATS: readonly ExportFormat[] = ['xlsx', 'csv', 'pdf', 'json'];

/** `cartera run-day`: brings the worklist to a day. */
export const runDayCommand: CliCommand = {
  positionals: [],
  summary: 'Bring the worklist to a day',
  details:
    'Evaluates the accounts that change by themselves by that day, and those imported since the last run; charges late interest where a policy names days\n' +
    'for it. Twice for a day does nothing twice; one that was stopped is gone on with by the next. A server that runs on the data does this by itself.\n' +
    'With --out the run is told in a file: what was evaluated, and what this run charged to whom; what a run before it did is not in it.',
  example: 'cartera run-day --on 2013-06-30',
  options: {
    on: { type: 'text', value: 'DAY', help: 'The day (default: today)' },
    shard: { type: 'text', value: 'I/N', help: 'Only the I-th of N shares of the accounts (default: all)' },
    out: { type: 'text', value: 'FILE', help: 'Tell the run in a file, too' },
    format: { type: 'text', value: 'FORMAT', help: 'Of the file: xlsx, csv, pdf or json (default: what FILE ends in, else xlsx)' },
    language: { type: 'text', value: 'TAG', help: 'Of the file: es-MX (default) or en' },
    force: { type: 'flag', help: 'Put the file in the place of one that is there' },
    policies: POLICIES,
    ...DATA_OPTIONS,
  },
  run: runRunDay,
};

async function runRunDay(typed: Typed, terminal: Terminal): Promise<number> {
  const { clock, stopped } = terminal;
  const on = dayOption(typed, 'on') ?? businessDay({ clock });
  const shard = shardOption(typed);
  const form = fileForm(typed);
  const policies = await readPolicies(typed);
  const { store, close } = await openStore(typed, terminal);
  const accounts: DayAccount[] = [];
  const told = form && { told: (account: DayAccount) => void accounts.push(account) };
  try {
    const report = await runDay(store, { on, policies, references: REFERENCES, clock, signal: stopped, ...(shard && { shard }), ...told });
    if (form) {
      const made = await madeFile(withCreditor(makeDaysRun(runOf(on, report, accounts)), houseCreditor(policies, clock)), form);
      await writeMadeFile(made, form.file, { force: form.force, terminal });
    }
    terminal.out(
      typed.flags['json'] ? `${JSON.stringify({ on, ...report })}\n` : `${daySaid({ on, ...report, ...(shard && { shard }) })}\n`,
    );
    return 0;
  } finally {
    await close();
  }
}

/** Asked before the run: what it did cannot be told again. @throws file.exists, file.not_writable, usage.not_a_choice, usage.argument_missing */
function fileForm(typed: Typed) {
  const file = typed.text['out'];
  const [format, language] = [choiceOption(typed, 'format', FORMATS), choiceOption(typed, 'language', FILE_LANGUAGES)];
  const force = typed.flags['force'] ?? false;
  if (file === undefined) {
    if (format !== undefined || language !== undefined || force) throw fault('usage.argument_missing', { argument: '--out' });
    return undefined;
  }
  if (file === STDOUT) throw fault('file.not_writable', {}, file); // the run is told there in words already
  checkPlace(file, { force });
  return { file, force, language, format: format ?? formatOfFile(file, FORMATS) ?? 'xlsx' };
}

function runOf(on: LocalDate, report: DayReport, accounts: readonly DayAccount[]): DaysRun {
  return {
    on,
    ...report,
    charges: accounts.flatMap((account) => ('entries' in account ? dayCharges(account.entries) : [])),
    uncharged: accounts.flatMap((account) => ('refused' in account ? [{ stream: account.stream, code: account.refused }] : [])),
  };
}

/** 2/4 is the second of four. @throws run.shard_invalid */
function shardOption({ text: { shard } }: Typed): Shard | undefined {
  if (shard === undefined) return undefined;
  const [, place, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(shard) ?? [];
  if (place === undefined || Number(place) < 1 || Number(place) > Number(of)) throw fault('run.shard_invalid', {}, '--shard');
  return { index: Number(place) - 1, of: Number(of) };
}
