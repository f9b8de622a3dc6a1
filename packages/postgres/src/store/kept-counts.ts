import { sql } from 'kysely';
import type { TenantTransaction } from '../sql/index.js';
import { sharedTurns } from './shared-turns.js';

/** Counts over many rows, kept for the next pages of the same question. */
export interface KeptCounts {
  /** What was counted before, where nothing was written since; else what is counted now. */
  readonly of: <T>(trx: TenantTransaction, question: string, count: () => Promise<T>) => Promise<T>;
  /** This store wrote rows. */
  readonly forget: () => void;
}

/** Questions kept at once. */
const QUESTIONS_MAX = 32;

/**
 * Counts are thrown away with what this store writes, and with each row and entry that any process writes: the tenant's counter of moves says so. Where pages and writes alternate, pages that are
 * asked at once share a count that began after they were asked.
 */
export function keptCounts(): KeptCounts {
  const kept = new Map<string, { readonly changes: string; readonly counted: unknown }>();
  const shared = sharedTurns();
  let written = 0;
  function keep(question: string, counts: { readonly changes: string; readonly counted: unknown }): void {
    const [first] = kept.keys();
    if (kept.size >= QUESTIONS_MAX && first !== undefined) kept.delete(first);
    kept.set(question, counts);
  }
  return {
    async of<T>(trx: TenantTransaction, question: string, count: () => Promise<T>): Promise<T> {
      const { rows } = await sql<{ changes: string }>`select changes::text as changes from cartera.tenant`.execute(trx);
      const changes = rows[0]?.changes ?? '0';
      const known = kept.get(question);
      if (known?.changes === changes) return known.counted as T;
      return shared(question, async () => {
        const before = written;
        const counted = await count();
        if (before === written) keep(question, { changes, counted });
        return counted;
      });
    },
    forget() {
      written += 1;
      kept.clear();
    },
  };
}
