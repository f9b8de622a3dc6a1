import { Gauge, type Registry } from 'prom-client';
import type { Connections } from '@cartera/postgres';

/** Jobs of the queue that wait, and those that are worked on. */
export interface QueueCounts {
  readonly queued: number;
  readonly active: number;
}

/** Connections to the database, asked whenever the numbers are. */
export function connectionsGauge(registry: Registry, ask: () => Connections): void {
  const gauge = new Gauge({
    name: 'cartera_database_connections',
    help: 'Connections to the database in use and idle, and callers that wait for one.',
    labelNames: ['state'] as const,
    registers: [],
    collect() {
      const { open, idle, waiting } = ask();
      this.set({ state: 'in_use' }, open - idle);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'waiting' }, waiting);
    },
  });
  registry.registerMetric(gauge);
}

/** The queue's jobs, asked whenever the numbers are; where it cannot be asked there is no number, and the others come all the same. */
export function queueGauge(registry: Registry, ask: () => Promise<QueueCounts>): void {
  const gauge = new Gauge({
    name: 'cartera_queue_jobs',
    help: 'Shards of a day that wait in the queue, and those that are worked on.',
    labelNames: ['state'] as const,
    registers: [],
    async collect() {
      this.reset();
      const counts = await ask().catch(() => undefined);
      if (!counts) return;
      this.set({ state: 'queued' }, counts.queued);
      this.set({ state: 'active' }, counts.active);
    },
  });
  registry.registerMetric(gauge);
}
