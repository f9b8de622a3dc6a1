import { createBatchWriter, type Store } from '@cartera/backend';
import { compareInstants, fault, type Command, type Instant } from '@cartera/core';
import type { SampleCommand } from '@cartera/samples';
import { OPERATOR } from './operator.js';
import { REFERENCES } from './references.js';

/** Commands that are put in the order of their instants at once; whole accounts, so that journals are loaded once. */
const CHUNK_COMMANDS = 30_000;

/** What became of a portfolio. */
export interface PortfolioReport {
  /** Of whom something is told by the last day. */
  readonly customers: number;
  /** Commands written. */
  readonly added: number;
  /** Commands that were there already. */
  readonly unchanged: number;
}

/** How a portfolio is loaded. */
export interface PortfolioLoading {
  /** Told how many customers are done, the started ones by their share. */
  readonly progress: (customers: number) => void;
  /** Ends it after the batch under way. */
  readonly stopped: AbortSignal;
}

/**
 * Loads a portfolio, each account's commands one after the other, in batches: those learned at one instant are committed together, stamped
 * with it. The rows of the worklist are left to the day's run. Each command has its id: what is there already is left, so that a loading that broke off goes on.
 *
 * @returns What went in; where it was stopped, fewer customers than there are.
 * @throws sample.refused: the books had data that do not go with it; what went in before stays.
 */
export async function loadPortfolio(
  store: Store,
  commands: Iterable<SampleCommand>,
  { progress, stopped }: PortfolioLoading,
): Promise<PortfolioReport> {
  let now: Instant = '';
  const caller = { ...OPERATOR, id: 'muestra' };
  // the worklist's rows would be evaluated for every day of the history, to be thrown away the next: the day's run makes them once
  const { summaries: _rows, ...rowless } = store;
  const writer = createBatchWriter(rowless, { caller, policies: [], references: REFERENCES, clock: () => now });
  const report = { customers: 0, added: 0, unchanged: 0 };
  for (const chunk of chunksOf(commands)) {
    const customers = new Set(chunk.map(({ command }) => command.stream)).size;
    let done = 0;
    for (const batch of batchesOf(chunk)) {
      if (stopped.aborted) return report;
      now = batch.recordedAt;
      for (const outcome of await writer.submit(batch.commands)) {
        if (outcome.status === 'refused') throw fault('sample.refused', { code: outcome.refusal.code, command: outcome.id });
        report[outcome.status === 'accepted' ? 'added' : 'unchanged'] += 1;
      }
      done += batch.commands.length;
      progress(report.customers + (customers * done) / chunk.length);
    }
    report.customers += customers;
  }
  return report;
}

/** Whole accounts, so many commands at a time. */
function* chunksOf(commands: Iterable<SampleCommand>): Generator<SampleCommand[]> {
  let chunk: SampleCommand[] = [];
  for (const told of commands) {
    if (chunk.length >= CHUNK_COMMANDS && chunk.at(-1)?.command.stream !== told.command.stream) {
      yield chunk;
      chunk = [];
    }
    chunk.push(told);
  }
  if (chunk.length > 0) yield chunk;
}

interface Batch {
  readonly recordedAt: Instant;
  readonly commands: Command[];
}

/** In the order of their instants, those of one instant together; of one account they stay in their order. */
function batchesOf(chunk: readonly SampleCommand[]): readonly Batch[] {
  const batches = new Map<Instant, Batch>();
  for (const { command, recordedAt } of chunk) {
    const batch = batches.get(recordedAt) ?? { recordedAt, commands: [] };
    batches.set(recordedAt, batch);
    batch.commands.push(command);
  }
  return [...batches.values()].sort((a, b) => compareInstants(a.recordedAt, b.recordedAt));
}
