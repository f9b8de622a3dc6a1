import { createBackend, type Backend, type Caller, type CommandRequest, type Store } from '@cartera/backend';
import { createMemoryStore } from '@cartera/backend/memory';
import type { Command, CommandFacts, CurrencyCode, LocalDate, StreamId } from '@cartera/core';
import { OPERATOR, REFERENCES } from '../books/index.js';

/** Books in memory that grow by commands, and who looks at them. */
export interface Books {
  readonly store: Store;
  readonly staff: Backend;
  readonly customer: (stream: StreamId) => Backend;
  readonly tell: <K extends Command['kind']>(stream: StreamId, kind: K, on: LocalDate, facts: CommandFacts[K]) => Promise<void>;
  /** Opens an account, and invoices it: 'document', issued, due, minor units. */
  readonly account: (stream: StreamId, name: string, invoices?: readonly Invoiced[]) => Promise<void>;
}

/** 'F-1', issued, due, minor units, currency. */
export type Invoiced = readonly [itemId: string, issuedOn: LocalDate, dueOn: LocalDate, amount: number, currency: CurrencyCode];

/** The day of the books. */
const TODAY: LocalDate = '2026-03-31';

/** Empty books on the last day of March 2026. */
export function givenBooks(): Books {
  const store = createMemoryStore();
  let commands = 0;
  const over = (caller: Caller) =>
    createBackend(store, {
      caller,
      policies: [],
      references: REFERENCES,
      clock: () => '2026-03-31T18:00:00Z',
      businessDate: () => TODAY,
    });
  const staff = over(OPERATOR);
  const tell: Books['tell'] = async (stream, kind, on, facts) => {
    commands += 1;
    const outcome = await staff.submit({ kind, stream, on, facts } as unknown as CommandRequest, { idempotencyKey: `c-${commands}` });
    if (!outcome.ok) throw new Error(`${kind}: ${JSON.stringify(outcome.refusal)}`);
  };
  return {
    store,
    staff,
    tell,
    customer: (stream) => over({ id: 'c-1', role: 'customer', streams: [stream] }),
    async account(stream, name, invoices = []) {
      await tell(stream, 'open-account', '2026-01-01', { customer: { name } });
      for (const [itemId, issuedOn, dueOn, amount, currency] of invoices)
        await tell(stream, 'record-invoice', issuedOn, {
          itemId,
          total: { amount, currency },
          instalments: [{ number: 1, dueOn, amount: { amount, currency } }],
        });
    },
  };
}
