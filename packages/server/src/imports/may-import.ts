import { mayDo, type Asker, type Command } from '@cartera/core';

/** The kinds of command that an import speaks in. */
const KINDS = [
  'open-account',
  'record-invoice',
  'state-balance',
  'record-payment',
  'apply-payment',
  'return-payment',
  'void-entry',
] as const;

/** Whether somebody may import files: who may give every command that an import gives, on any account and for any day. */
export function mayImport(caller: Asker): boolean {
  const probe = { stream: 'account/any', on: '2000-01-01', id: 'any', by: caller.id } as const;
  return KINDS.every((kind) => mayDo(caller, { command: { ...probe, kind } as unknown as Command, today: '2000-01-02' }) === undefined);
}
