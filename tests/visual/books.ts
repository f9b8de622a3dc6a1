import { createBackend, runDay, type Backend, type Caller, type CommandRequest } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import { DEFAULT_POLICY, type Policy } from '@cartera/core';
import { mexicanBankCalendar } from '@cartera/packs/mx';
import type { Account, Books, BooksOptions } from './scene.types.js';

const TODAY = '2026-03-31';
const REFERENCES = { calendar: mexicanBankCalendar };
const POLICY = { ...DEFAULT_POLICY, promise: { ...DEFAULT_POLICY.promise, horizonDays: 30, minimumShare: '0.1' } };

/** Who is owed, where that is said. */
const CREDITOR: NonNullable<Policy['creditor']> = {
  name: 'Distribuidora Andrade, S.A. de C.V.',
  contact: { name: 'Crédito y cobranza', phone: '55 0000 0142', email: 'cobranza@andrade.example', hours: 'lunes a viernes de 9 a 18 h' },
  accounts: [
    { currency: 'MXN', clabe: '999180002000000152', bank: 'Banco de Ejemplo' },
    { currency: 'USD', clabe: '999180004000000312', bank: 'Banco de Ejemplo' },
  ],
};

/** Books of some accounts in the page's memory, kept by the rules themselves, the day's run included: promises within 30 days, of a tenth at least. Nobody is said to be owed unless it is asked for. */
export async function openBooks(accounts: readonly Account[], { paidBy }: BooksOptions = {}): Promise<Books> {
  const policies = [paidBy ? { ...POLICY, creditor: { ...CREDITOR, references: paidBy } } : POLICY];
  const store = createMemoryStore();
  const backendFor = (caller: Caller, day: string): Backend =>
    createBackend(store, {
      caller,
      policies,
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
  await runDay(store, { on: TODAY, policies, references: REFERENCES, clock: () => `${TODAY}T12:00:00Z` });
  return {
    customer: backendFor({ id: 'customer', role: 'customer', streams: [`account/${accounts[0]?.id}`] }, TODAY),
    staff: backendFor({ id: 'ana', role: 'manager' }, TODAY),
  };
}
