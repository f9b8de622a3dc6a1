import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Connections } from '@cartera/postgres';
import { connectionsGauge, queueGauge, type QueueCounts } from './asked-gauges.js';

/** An answered request: method, pattern of its route, status, and seconds until the answer began. */
export interface Measured {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** What is counted while a server or worker runs. No label names a tenant, a customer or a person. */
export interface Meters {
  readonly request: (measured: Measured) => void;
  /** `outcome`: accepted, or the code it was refused or failed with. */
  readonly command: (what: { readonly kind: string; readonly outcome: string; readonly dryRun: boolean }) => void;
  /** +1 where a watch begins, −1 where it ends. */
  readonly watch: (change: 1 | -1) => void;
  readonly commit: (result: 'written' | 'conflict' | 'failed') => void;
  readonly dayRun: (result: 'done' | 'failed', seconds: number) => void;
  /** Asked whenever the numbers are. */
  readonly connections: (ask: () => Connections) => void;
  /** Asked whenever the numbers are. */
  readonly queue: (ask: () => Promise<QueueCounts>) => void;
  /** All of them as text, and its media type. */
  readonly text: () => Promise<{ readonly type: string; readonly text: string }>;
}

/** From a millisecond to the handler's own limit. */
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
/** A shard of a day takes seconds to minutes. */
const RUN_SECONDS = [0.1, 0.5, 1, 5, 15, 60, 300, 900];

/**
 * Counters of one process, in the text format that collectors of metrics read; the process's own (memory, CPU, event loop) are among them.
 *
 * @see https://prometheus.io/docs/instrumenting/exposition_formats/
 */
export function createMeters(): Meters {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'cartera_http_request_seconds',
    help: 'Seconds until the answer began, by method, pattern of the route and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: SECONDS,
    registers,
  });
  const commands = new Counter({
    name: 'cartera_commands_total',
    help: 'Commands by kind and outcome: accepted, or the code of refusal or failure.',
    labelNames: ['kind', 'outcome', 'dry_run'] as const,
    registers,
  });
  const watches = new Gauge({ name: 'cartera_open_watches', help: 'Watches that are open.', registers });
  const commits = new Counter({
    name: 'cartera_commits_total',
    help: 'Commits by result: written, conflict (decided anew), failed.',
    labelNames: ['result'] as const,
    registers,
  });
  const dayRuns = new Histogram({
    name: 'cartera_day_run_seconds',
    help: "Seconds of a day's run over one shard, by result.",
    labelNames: ['result'] as const,
    buckets: RUN_SECONDS,
    registers,
  });
  return {
    request: ({ method, route, status, seconds }) => requests.observe({ method, route, status: String(status) }, seconds),
    command: ({ kind, outcome, dryRun }) => commands.inc({ kind, outcome, dry_run: String(dryRun) }),
    watch: (change) => watches.inc(change),
    commit: (result) => commits.inc({ result }),
    dayRun: (result, seconds) => dayRuns.observe({ result }, seconds),
    connections: (ask) => connectionsGauge(registry, ask),
    queue: (ask) => queueGauge(registry, ask),
    text: async () => ({ type: registry.contentType, text: await registry.metrics() }),
  };
}
