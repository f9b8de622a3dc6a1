import { deepFreeze, type Command } from '@cartera/core';
import { atNoon, type SampleCommand } from '../commands/index.js';
import { SAMPLE_CUSTOMERS, type SampleCustomer } from './sample-customers.js';
import { SAMPLE_DESK } from './sample-desk.js';
import { SAMPLE_STORIES } from './sample-stories.js';
import type { StoryStep } from './story-steps.js';

/**
 * The small sample: thirty customers of a Mexican wholesaler, January to November 2026, as commands in the order they were learned.
 *
 * Always the same. Each command has its own id, so that loading it twice changes nothing.
 *
 * @example
 * sampleCommands()[0].command.kind; // => 'open-account'
 */
export function sampleCommands(): readonly SampleCommand[] {
  const all = SAMPLE_CUSTOMERS.flatMap((customer) => [
    opening(customer),
    ...(SAMPLE_STORIES[customer.id] ?? []).map((step, n) => told(customer, step, { id: `${n + 1}`, by: 'muestra' })),
    ...deskOf(customer),
  ]);
  return deepFreeze(all.toSorted((a, b) => (a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : 0)));
}

function opening({ id, name, taxId, segment, email, since }: SampleCustomer): SampleCommand {
  const facts = { customer: { name, taxId, emails: [email], language: 'es-MX' }, segment, jurisdiction: 'MX' };
  return {
    command: { id: `muestra-${id}-0`, kind: 'open-account', stream: `account/${id}`, on: since, by: 'muestra', facts },
    recordedAt: atNoon(since),
  };
}

/** What the desk did has numbers of its own, so that those of the story stay as books already have them. */
function deskOf(customer: SampleCustomer): readonly SampleCommand[] {
  const { by = '', steps = [] } = SAMPLE_DESK[customer.id] ?? {};
  return steps.map((step, n) => told(customer, step, { id: `gestion-${n + 1}`, by }));
}

function told(
  customer: SampleCustomer,
  { kind, on, facts, learnedOn = on }: StoryStep,
  { id, by }: { readonly id: string; readonly by: string },
): SampleCommand {
  // A step pairs each kind with its own facts (story-steps.ts); the pairing itself has no type.
  const command = { id: `muestra-${customer.id}-${id}`, kind, stream: `account/${customer.id}`, on, by, facts } as Command;
  return { command, recordedAt: atNoon(learnedOn) };
}
