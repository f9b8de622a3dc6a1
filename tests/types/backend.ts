// What must and must not compile for who holds a Backend. Nothing here runs: `tsc -p tests` reads it.
import type { Backend, Outcome } from '@cartera/backend';
import { money, type Statement, type WorkItem } from '@cartera/core';

export async function uses(backend: Backend): Promise<readonly unknown[]> {
  const statement: Statement = await backend.view('statement', { stream: 'account/c-1', from: '2026-01-01', to: '2026-01-31' });
  const { rows, total }: { readonly rows: readonly WorkItem[]; readonly total: number } = await backend.view('worklist', {});
  const note = { stream: 'account/c-1', on: '2026-01-15', kind: 'log-note', facts: { text: 'called' } } as const;
  const outcome: Outcome = await backend.submit(note, { idempotencyKey: 'k1' });

  // @ts-expect-error a view that does not exist
  await backend.view('ledger', {});
  // @ts-expect-error a statement has an end
  await backend.view('statement', { stream: 'account/c-1', from: '2026-01-01' });
  // @ts-expect-error who acts comes from the Backend, never from the command
  await backend.submit({ ...note, by: 'somebody' }, { idempotencyKey: 'k2' });
  // @ts-expect-error every command has a key
  await backend.submit(note, {});
  // @ts-expect-error a refund is of money, not of a number
  await backend.submit({ ...note, kind: 'refund-payment', facts: { paymentId: 'p1', amount: 100 } }, { idempotencyKey: 'k3' });
  // @ts-expect-error a receipt exists only once the outcome has been looked at
  void outcome.receipt;

  const refund = {
    stream: note.stream,
    on: note.on,
    kind: 'refund-payment',
    facts: { paymentId: 'p1', amount: money(100, 'MXN') },
  } as const;
  const refused = await backend.submit(refund, { idempotencyKey: 'k4', dryRun: true });
  return [statement.digest, rows.length, total, refused.ok ? refused.receipt.entryIds : refused.refusal.code];
}
