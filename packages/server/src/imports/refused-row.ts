import type { Refusal } from '@cartera/core';
import type { MappedColumns, Mapping } from '@cartera/interchange';
import type { RowVerdict } from './row-verdict.types.js';

/** Refusals of the books that a file's reader knows under a name of their own. */
const FAULT_OF: Readonly<Record<string, string>> = {
  'account.not_open': 'row.customer_unknown',
  'import.recorded_before_known': 'row.recorded_before_known',
  'balance.issued_after': 'row.issued_after_list',
};

/** The column that tells what the books refuse. */
const COLUMN_OF: Readonly<Record<string, keyof MappedColumns>> = {
  'account.not_open': 'customer',
  'balance.issued_after': 'issuedOn',
};

/** The verdict on a row that the books refuse. */
export function refusedByBooks(refusal: Refusal, { columns }: Pick<Mapping, 'columns'>): RowVerdict {
  const field = COLUMN_OF[refusal.code];
  return rejected(refusal, field && columns[field]);
}

/** The verdict on a row that is refused. */
export function rejected({ code, facts }: Pick<Refusal, 'code' | 'facts'>, column?: string): RowVerdict {
  return { status: 'rejected', fault: { code: FAULT_OF[code] ?? code, facts, ...(column !== undefined && { column }) } };
}
