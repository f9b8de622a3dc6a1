import { createBackend, runDay, type Backend, type Caller, type CommandRequest } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { DEFAULT_POLICY } from '@cartera/core';
import { mexicanBankCalendar } from '@cartera/packs/mx';
import type { Account, Books } from './scene.types.js';

const TODAY = '2026-03-31';
const REFERENCES = { calendar: mexicanBankCalendar };
const POLICY = { ...DEFAULT_POLICY, promise: { ...DEFAULT_POLICY.promise, horizonDays: 30, minimumShare: '0.1' } };

/** Books of some accounts in the page's memory, kept by the rules themselves, the day's run included: promises within 30 days, of a tenth at least. */
export async function openBooks(accounts: readonly Account[]): Promise<Books> {
  const store = createMemoryStore();
  const backendFor = (caller: Caller, day: string): Backend =>
    createBackend(store, {
      caller,
      policies: [POLICY],
      references: REFERENCES,
      clock: () => `${day}T18:00:00Z`,
      businessDate: () => day,
    });
  let keys = 0;
  for (const { id, name, steps } of accounts) {
    const opened = { kind: 'open-account', on: '2025-11-03', facts: { customer: { name } }, learnedOn: undefined };
    for (const { learnedOn, ...step } of [opened, ...steps]) {
      const clerk = backendFor({ id: 'ana', role: 'clerk' }, learnedOn ?? step.on);
      keys += 1;
      const outcome = await clerk.submit({ ...step, stream: `account/${id}` } as CommandRequest, { idempotencyKey: `step-${keys}` });
      if (!outcome.ok) throw new Error(`${step.kind} of ${id}: ${JSON.stringify(outcome.refusal)}`);
    }
  }
  await runDay(store, { on: TODAY, policies: [POLICY], references: REFERENCES, clock: () => `${TODAY}T12:00:00Z` });
  return {
    customer: backendFor({ id: 'customer', role: 'customer', streams: [`account/${accounts[0]?.id}`] }, TODAY),
    staff: backendFor({ id: 'ana', role: 'manager' }, TODAY),
  };
}
