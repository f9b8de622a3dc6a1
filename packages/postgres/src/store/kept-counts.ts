import { sql } from 'kysely';
import type { TenantTransaction } from '../sql/index.js';

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
 * Counts are thrown away with what this store writes, and with each row and entry that any process writes: the tenant's counter of moves says so.
 */
export function keptCounts(): KeptCounts {
  const kept = new Map<string, { readonly changes: string; readonly counted: unknown }>();
  let written = 0;
  return {
    async of<T>(trx: TenantTransaction, question: string, count: () => Promise<T>): Promise<T> {
      const { rows } = await sql<{ changes: string }>`select changes::text as changes from cartera.tenant`.execute(trx);
      const changes = rows[0]?.changes ?? '0';
      const known = kept.get(question);
      if (known?.changes === changes) return known.counted as T;
      const before = written;
      const counted = await count();
      if (before !== written) return counted;
      const [first] = kept.keys();
      if (kept.size >= QUESTIONS_MAX && first !== undefined) kept.delete(first);
      kept.set(question, { changes, counted });
      return counted;
    },
    forget() {
      written += 1;
      kept.clear();
    },
  };
}
