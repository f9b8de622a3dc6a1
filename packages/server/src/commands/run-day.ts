import { runDay } from '@cartera/backend';
import { openStore, readPolicies, REFERENCES } from '../books/index.js';
import { businessDay, daySaid } from '../days/index.js';
import { type CliCommand, DATA_OPTIONS, dayOption, POLICIES, type Terminal, type Typed } from '../terminal/index.js';

/** `cartera run-day`: brings the worklist to a day. */
export const runDayCommand: CliCommand = {
  positionals: [],
  summary: 'Bring the worklist to a day',
  details:
    'Evaluates the accounts that change by themselves by that day, and those imported since the last run; charges late interest where a policy names days\n' +
    'for it. Twice for a day does nothing twice; one that was stopped is gone on with by the next. A server that runs on the data does this by itself.',
  example: 'cartera run-day --on 2013-06-30',
  options: { on: { type: 'text', value: 'DAY', help: 'The day (default: today)' }, policies: POLICIES, ...DATA_OPTIONS },
  run: runRunDay,
};

async function runRunDay(typed: Typed, terminal: Terminal): Promise<number> {
  const { clock, stopped } = terminal;
  const on = dayOption(typed, 'on') ?? businessDay({ clock });
  const policies = await readPolicies(typed);
  const { store, close } = await openStore(typed, terminal);
  try {
    const report = await runDay(store, { on, policies, references: REFERENCES, clock, signal: stopped });
    terminal.out(typed.flags['json'] ? `${JSON.stringify({ on, ...report })}\n` : `${daySaid({ on, ...report })}\n`);
    return 0;
  } finally {
    await close();
  }
}
