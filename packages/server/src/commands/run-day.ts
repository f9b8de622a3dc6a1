import { runDay, type Shard } from '@cartera/backend';
import { fault } from '@cartera/core';
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
  options: {
    on: { type: 'text', value: 'DAY', help: 'The day (default: today)' },
    shard: { type: 'text', value: 'I/N', help: 'Only the I-th of N shares of the accounts (default: all)' },
    policies: POLICIES,
    ...DATA_OPTIONS,
  },
  run: runRunDay,
};

async function runRunDay(typed: Typed, terminal: Terminal): Promise<number> {
  const { clock, stopped } = terminal;
  const on = dayOption(typed, 'on') ?? businessDay({ clock });
  const shard = shardOption(typed);
  const policies = await readPolicies(typed);
  const { store, close } = await openStore(typed, terminal);
  try {
    const report = await runDay(store, { on, policies, references: REFERENCES, clock, signal: stopped, ...(shard && { shard }) });
    terminal.out(
      typed.flags['json'] ? `${JSON.stringify({ on, ...report })}\n` : `${daySaid({ on, ...report, ...(shard && { shard }) })}\n`,
    );
    return 0;
  } finally {
    await close();
  }
}

/** 2/4 is the second of four. @throws run.shard_invalid */
function shardOption({ text: { shard } }: Typed): Shard | undefined {
  if (shard === undefined) return undefined;
  const [, place, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(shard) ?? [];
  if (place === undefined || Number(place) < 1 || Number(place) > Number(of)) throw fault('run.shard_invalid', {}, '--shard');
  return { index: Number(place) - 1, of: Number(of) };
}
