import { createBackend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { mexicanBankCalendar } from '@cartera/packs/mx';
import { sampleCommands } from '@cartera/samples';

/** The business date of the gallery: elements read no clock, so it is always the same day here. */
export const TODAY = '2026-11-24';

/**
 * Books of one customer of the sample, in this page's memory.
 *
 * @param {string} stream
 * @param {{ opened?: boolean }} [options] `opened`: only opened, nothing sold yet.
 * @returns The Backend of that customer.
 */
export async function openBooks(stream, { opened = false } = {}) {
  const store = createMemoryStore();
  const own = sampleCommands().filter(({ command }) => command.stream === stream);
  for (const { command, recordedAt } of opened ? own.slice(0, 1) : own) {
    const clerk = backendOver(store, { id: command.by, role: 'system' }, recordedAt);
    const { id, by: _by, ...request } = command;
    const outcome = await clerk.submit(request, { idempotencyKey: id });
    if (!outcome.ok) throw new Error(`the sample was refused: ${outcome.refusal.code}`);
  }
  return backendOver(store, { id: stream.replace('account/', 'customer/'), role: 'customer', streams: [stream] }, `${TODAY}T18:00:00Z`);
}

function backendOver(store, caller, now) {
  const references = { calendar: mexicanBankCalendar };
  return createBackend(store, { caller, policies: [], references, clock: () => now });
}
