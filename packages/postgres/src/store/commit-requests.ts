import type { BatchRequest, CommitOptions, Committed, Conflict, Known } from '@cartera/backend';
import type { Change, Entry, Instant, WorkItem } from '@cartera/core';
import type { AsTenant, TenantTransaction } from '../sql/index.js';
import { findKnown, findRequests } from './find-requests.js';
import { conflictOn, isLost, isOvertaken } from './overtaken.js';
import { writeRequests } from './write-requests.js';

/** Whose books are written, and where chance comes from. */
export interface Writer {
  readonly inTenant: AsTenant;
  readonly tenant: string;
  readonly salt: () => string;
}

/**
 * Commits one request. Where nobody knows what became of it, because the answer was lost, the books are asked by its key.
 *
 * @throws store.unavailable where they do not answer, or know nothing of it yet: the same key asked again finds what was written, or writes it.
 */
export async function commitOne(
  { inTenant, tenant, salt }: Writer,
  changes: readonly Change[],
  { idempotencyKey, request, at, summaries = [] }: CommitOptions,
): Promise<Committed | Conflict> {
  try {
    const result = await inTenant((trx) =>
      writeRequests(trx, [{ idempotencyKey, request, changes }], {
        tenant,
        salt,
        at,
        summaries,
        known: () => findKnown(trx, idempotencyKey),
      }),
    );
    if ('known' in result) return already(result.known);
    return Object.freeze(result.ok ? { ok: true as const, request, entries: result.entries, at } : result);
  } catch (error) {
    if (!isOvertaken(error) && !isLost(error)) throw error;
    const known = await inTenant((trx) => findKnown(trx, idempotencyKey));
    if (known) return already(known);
    const overtaken = isOvertaken(error) ? conflictOn(changes) : undefined;
    if (overtaken) return overtaken;
    throw error;
  }
}

function already(known: Known): Committed {
  return Object.freeze({ ok: true as const, ...known });
}

/** Commits several requests, all or none: of keys that are known by now, and of an answer that was lost and is found in the books, a conflict tells to decide anew. */
export async function commitBatch(
  { inTenant, tenant, salt }: Writer,
  requests: readonly BatchRequest[],
  { at, summaries = [] }: { readonly at: Instant; readonly summaries?: readonly WorkItem[] },
): Promise<{ readonly ok: true; readonly entries: readonly Entry[] } | Conflict> {
  const keys = requests.map(({ idempotencyKey }) => idempotencyKey);
  const overtaken = conflictOn(requests.flatMap(({ changes }) => changes));
  const anyKnown = async (trx: TenantTransaction) => ((await findRequests(trx, keys)).size > 0 ? overtaken : undefined);
  try {
    const result = await inTenant((trx) => writeRequests(trx, requests, { tenant, salt, at, summaries, known: () => anyKnown(trx) }));
    return 'known' in result ? result.known : result;
  } catch (error) {
    if (overtaken && isOvertaken(error)) return overtaken;
    const written = isLost(error) ? await inTenant(anyKnown) : undefined;
    if (written) return written;
    throw error;
  }
}
