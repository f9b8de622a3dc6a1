import type { Backend } from '@cartera/backend';
import type { StreamId } from '@cartera/core';
import { ACCOUNT_REFUSALS } from './account-refusals.js';
import type { BackendCase } from './case.types.js';
import { COLLECTION_REFUSALS } from './collection-refusals.js';
import { CORRECTION_REFUSALS } from './correction-refusals.js';
import { INTEREST_REFUSALS } from './interest-refusals.js';
import { MONEY_REFUSALS } from './money-refusals.js';
import type { RefusalRow } from './refusal-row.types.js';
import { accepted, seedAccount } from './seed-account.js';

/** The entries of a stream, none where there is no such stream. */
async function entryIdsOf(backend: Backend, stream: StreamId): Promise<readonly string[]> {
  try {
    return (await backend.view('journal', { stream, limit: 1000 })).entries.map(({ id }) => id);
  } catch (error) {
    if ((error as { readonly code?: string }).code === 'stream.unknown') return [];
    throw error;
  }
}

/** Every no that a command can get: by its code and path, the same when asked dry, and without a trace in the books. */
export const refusalCases: readonly BackendCase[] = [
  ...ACCOUNT_REFUSALS,
  ...MONEY_REFUSALS,
  ...CORRECTION_REFUSALS,
  ...COLLECTION_REFUSALS,
  ...INTEREST_REFUSALS,
].map(caseOf);

function caseOf({ when, code, path, before = [], command }: RefusalRow): BackendCase {
  return {
    name: `${code} when ${when}`,
    async run({ backendFor, assert }) {
      const backend = backendFor();
      await seedAccount(backend, { stream: 'account/ACME', on: '2026-03-02' });
      for (const [n, each] of before.entries()) accepted(await backend.submit(each, { idempotencyKey: `b-${n + 1}` }));
      const { stream } = command;
      const stood = await entryIdsOf(backend, stream);
      const dry = await backend.submit(command, { idempotencyKey: 'k', dryRun: true });
      const outcome = await backend.submit(command, { idempotencyKey: 'k' });
      assert.equal(outcome.ok ? outcome : [outcome.refusal.code, path === undefined ? undefined : outcome.refusal.path], [code, path]);
      assert.equal(dry, outcome);
      assert.equal(await entryIdsOf(backend, stream), stood);
    },
  };
}
