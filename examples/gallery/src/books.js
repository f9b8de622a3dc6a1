import { createBackend } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { mexicanBankCalendar } from '@cartera/packs/mx';
import { SAMPLE_CUSTOMERS, sampleCommands } from '@cartera/samples';
import { importsOver } from './imports.js';
import { messagesOver } from './messages.js';

/** The business date of the gallery: elements read no clock, so it is always the same day here. */
export const TODAY = '2026-11-24';

/** What the customers of the sample are called, by customer id. */
export const CUSTOMER_NAMES = Object.fromEntries(SAMPLE_CUSTOMERS.map(({ id, name }) => [id, name]));

/**
 * Books of one customer of the sample, or of all, in this page's memory.
 *
 * @param {string} stream
 * @param {{ opened?: boolean, staff?: boolean }} [options] `opened`: only opened, nothing sold yet. `staff`: of all customers.
 * @returns The Backend of that customer, or of a clerk.
 */
export async function openBooks(stream, { opened = false, staff = false } = {}) {
  const store = createMemoryStore();
  const own = sampleCommands().filter(({ command }) => command.stream === stream || (staff && !opened));
  for (const { command, recordedAt } of opened ? own.slice(0, 1) : own) {
    const clerk = backendOver(store, { id: command.by, role: 'system' }, recordedAt);
    const { id, by: _by, ...request } = command;
    const outcome = await clerk.submit(request, { idempotencyKey: id });
    if (!outcome.ok) throw new Error(`the sample was refused: ${outcome.refusal.code}`);
  }
  const customer = { id: stream.replace('account/', 'customer/'), role: 'customer', streams: [stream] };
  return backendOver(store, staff ? { id: 'ana', role: 'clerk' } : customer, `${TODAY}T18:00:00Z`);
}

function backendOver(store, caller, now) {
  const references = { calendar: mexicanBankCalendar };
  const backend = createBackend(store, { caller, policies: [], references, clock: () => now });
  return caller.role === 'clerk' ? withFilesAndMessages(backend) : backend;
}

/** Of the files only those that go in; what comes out of books is made by a server. And messages, as far as a page alone can. */
function withFilesAndMessages(backend) {
  const none = () => Promise.reject(Object.assign(new Error('view.not_available'), { code: 'view.not_available', facts: {} }));
  return {
    ...backend,
    capabilities: async () => ({ ...(await backend.capabilities()), imports: true, messages: true }),
    files: { export: none, imports: importsOver(backend) },
    messages: messagesOver(backend),
  };
}
