import { createBackend, type Store } from '@cartera/backend';
import { fault } from '@cartera/core';
import { sampleCommands } from '@cartera/samples';
import { OPERATOR } from './operator.js';
import { REFERENCES } from './references.js';

/**
 * Loads the sample where the books are empty, or goes on with one that was interrupted: each command has its key, so nothing comes twice.
 *
 * @param progress Told the share done, 0 to 1.
 * @param stopped Ends it after the command under way.
 * @returns How many commands were submitted; 0 where there are books already.
 */
export async function loadSample(store: Store, progress: (share: number) => void, stopped: AbortSignal): Promise<number> {
  const commands = sampleCommands();
  const [first, last] = [commands[0], commands.at(-1)];
  if (!first || !last || !(await isWanted(store, first.command.id, last.command.id))) return 0;
  let done = 0;
  for (const { command, recordedAt } of commands) {
    if (stopped.aborted) return done;
    const backend = createBackend(store, {
      caller: { ...OPERATOR, id: command.by },
      policies: [],
      references: REFERENCES,
      clock: () => recordedAt,
    });
    const { id, by: _by, ...request } = command;
    const outcome = await backend.submit(request, { idempotencyKey: id });
    if (!outcome.ok) throw fault('sample.refused', { code: outcome.refusal.code, command: id });
    done += 1;
    progress(done / commands.length);
  }
  return done;
}

async function isWanted(store: Store, firstKey: string, lastKey: string): Promise<boolean> {
  if (await store.find(lastKey)) return false;
  if (await store.find(firstKey)) return true;
  for await (const _stream of store.changes?.() ?? []) return false;
  return true;
}
