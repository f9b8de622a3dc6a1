import type { Mapping } from '@cartera/interchange';

/** Whether a file has what is open and nothing else: what it lacks was settled, if it stands. */
export function showsOpenOnly({ rows, fullList }: Pick<Mapping, 'rows' | 'fullList'>): boolean {
  return rows === 'open-balances' || (rows === 'invoices' && fullList === true);
}
