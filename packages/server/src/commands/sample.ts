import { runDay, type Store } from '@cartera/backend';
import { fault, isFault, type LocalDate } from '@cartera/core';
import { generatePortfolio, type PortfolioMix, type PortfolioOptions, type SampleCommand } from '@cartera/samples';
import { loadPortfolio, openStore, REFERENCES, type PortfolioReport } from '../books/index.js';
import { type CliCommand, DATA_OPTIONS, dayOption, progressLine, type Terminal, type Typed } from '../terminal/index.js';

/** The days of the hand-made stories. */
const [FROM, THROUGH] = ['2026-01-05', '2026-11-24'];
const [CUSTOMERS, SEED] = [1000, 7];
/** Shares are typed in hundredths and drawn in thousandths. */
const PERMILLE_A_PERCENT = 10;

/** `cartera sample`: a generated portfolio of any size into the books. */
export const sample: CliCommand = {
  positionals: [],
  summary: 'Load a generated portfolio of any size',
  details:
    'Invented customers GEN-000001, GEN-000002 … with invoices, payments, promises and all that goes wrong. The same options give the same portfolio;\n' +
    'more customers, or a later last day, add to it. What is in the books already is left, so that it goes on where it was stopped.',
  example: 'cartera sample --customers 50000 --seed 7 --data big',
  options: {
    customers: { type: 'text', value: 'N', help: `How many (default ${CUSTOMERS})` },
    seed: { type: 'text', value: 'N', help: `Which portfolio, a whole number (default ${SEED})` },
    from: { type: 'text', value: 'DAY', help: `The first day of business (default ${FROM})` },
    through: { type: 'text', value: 'DAY', help: `The last day told (default ${THROUGH})` },
    late: { type: 'text', value: 'PERCENT', help: 'Instalments paid late, of customers who pay (default 47)' },
    usd: { type: 'text', value: 'PERCENT', help: 'Customers in dollars (default 8)' },
    stopped: { type: 'text', value: 'PERCENT', help: 'Customers who stop paying (default 8)' },
    prefix: { type: 'text', value: 'TEXT', help: "What customers' ids begin with (default GEN)" },
    ...DATA_OPTIONS,
  },
  run: runSample,
};

async function runSample(typed: Typed, terminal: Terminal): Promise<number> {
  const customers = numberOption(typed, 'customers') ?? CUSTOMERS;
  const commands = portfolioOf(typed, customers);
  const { store, close } = await openStore(typed, terminal, { create: true });
  const progress = progressLine(terminal, 'Loading the portfolio');
  try {
    const report = await loadPortfolio(store, commands, {
      progress: (done) => progress.share(done / customers),
      stopped: terminal.stopped,
    });
    if (!terminal.stopped.aborted) progress.share(1);
    progress.end();
    if (terminal.stopped.aborted) throw fault('sample.stopped');
    await evaluateWorklist(store, typed.text['through'] ?? THROUGH, terminal);
    terminal.out(typed.flags['json'] ? `${JSON.stringify(report)}\n` : readable(report, typed));
    return 0;
  } finally {
    await close();
  }
}

/** The rows of the worklist, for the last day told; where the books had a later day's run, for that day. */
async function evaluateWorklist(store: Store, through: LocalDate, { clock, stopped }: Terminal): Promise<void> {
  if (!store.summaries) return;
  const { evaluatedOn } = await store.summaries.page({ asOf: through, limit: 1 });
  const on = evaluatedOn > through ? evaluatedOn : through;
  await runDay(store, { on, policies: [], references: REFERENCES, clock, signal: stopped });
}

/** @throws usage.not_a_day; usage.out_of_range at the option as it is typed. */
function portfolioOf(typed: Typed, customers: number): Iterable<SampleCommand> {
  const [seed, prefix] = [numberOption(typed, 'seed') ?? SEED, typed.text['prefix']];
  const [from, through] = [dayOption(typed, 'from') ?? FROM, dayOption(typed, 'through') ?? THROUGH];
  const options: PortfolioOptions = { seed, customers, from, through, mix: mixOf(typed), ...(prefix !== undefined && { prefix }) };
  try {
    return generatePortfolio(options);
  } catch (error) {
    if (!isFault(error)) throw error;
    throw fault(error.code === 'sample.out_of_range' ? 'usage.out_of_range' : error.code, error.facts, `--${error.path}`);
  }
}

function mixOf(typed: Typed): PortfolioMix {
  const [late, usd, stopped] = ['late', 'usd', 'stopped'].map((name) => percentOption(typed, name));
  return {
    ...(late !== undefined && { latePermille: late }),
    ...(usd !== undefined && { usdPermille: usd }),
    ...(stopped !== undefined && { stoppedPermille: stopped }),
  };
}

function percentOption(typed: Typed, name: string): number | undefined {
  const percent = numberOption(typed, name);
  if (percent === undefined) return undefined;
  if (!(percent <= 100)) throw fault('usage.out_of_range', { least: 0, most: 100 }, `--${name}`);
  return percent * PERMILLE_A_PERCENT;
}

/** What is no whole number is NaN, which is in no range. */
function numberOption({ text }: Typed, name: string): number | undefined {
  const typed = text[name];
  return typed === undefined ? undefined : /^\d{1,10}$/.test(typed) ? Number(typed) : Number.NaN;
}

function readable({ customers, added, unchanged }: PortfolioReport, { text }: Typed): string {
  const [through, data] = [text['through'] ?? THROUGH, text['data']];
  const see = `cartera age --as-of ${through}${data === undefined ? '' : ` --data ${data}`}`;
  return `${customers} customers: ${added} commands added, ${unchanged} were there already. See: ${see}\n`;
}
