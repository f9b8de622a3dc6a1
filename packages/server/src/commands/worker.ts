import { fault } from '@cartera/core';
import { openStore, readPolicies } from '../books/index.js';
import { keepBooks, LOG_OPTIONS, logOf, SHARDS, shardsOption, whenStopped } from '../operation/index.js';
import { createMeters } from '../telemetry/index.js';
import { type CliCommand, DATA_OPTIONS, dayOption, POLICIES, type Terminal, type Typed } from '../terminal/index.js';

/** `cartera worker`: runs the shards of days beside the servers of a database. */
export const worker: CliCommand = {
  positionals: [],
  summary: "Run the day's shards beside the servers of a database",
  details:
    'Servers and workers on one database share the run of a day: it is asked for once, and each takes shards while it is free. A shard whose process was\n' +
    'killed is finished by another within half a minute. It needs DATABASE_URL: in a data folder `cartera serve` does it. SIGTERM stops it.',
  example: 'cartera worker --shards 8',
  options: {
    'as-of': { type: 'text', value: 'DAY', help: 'The business date (default: today)' },
    shards: SHARDS,
    policies: POLICIES,
    ...LOG_OPTIONS,
    ...DATA_OPTIONS,
  },
  run: runWorker,
};

async function runWorker(typed: Typed, terminal: Terminal): Promise<number> {
  if (typed.text['data'] !== undefined || terminal.env['DATABASE_URL'] === undefined) throw fault('queue.no_database');
  const asOf = dayOption(typed, 'as-of');
  const shards = shardsOption(typed);
  const log = logOf(typed, terminal);
  const policies = await readPolicies(typed);
  const books = await openStore(typed, terminal);
  try {
    const parts = { policies, asOf, shards: shards(books), terminal, meters: createMeters(), log, needsQueue: true } as const;
    const { day } = await keepBooks(books, parts);
    if (typed.flags['json']) terminal.out(`${JSON.stringify({ working: true })}\n`);
    else terminal.out('Cartera works on the days of this database. Ctrl-C stops it.\n');
    await whenStopped(terminal.stopped);
    await day.end();
  } finally {
    await books.close();
  }
  return 0;
}
