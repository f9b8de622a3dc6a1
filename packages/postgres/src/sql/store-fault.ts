import { fault } from '@cartera/core';

/** SQLSTATE and system codes, by what they mean to a caller. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['53100', 'store.full'],
  ['ENOSPC', 'store.full'],
  ['25006', 'store.read_only'],
  ['EROFS', 'store.read_only'],
  ['EACCES', 'store.read_only'],
  ['EPERM', 'store.read_only'],
]);

/** Why a database is not available, where that helps whoever runs it: what it says is kept back, because it may name hosts and users. */
const ISSUES: ReadonlyMap<string, string> = new Map([
  ['28P01', 'login_refused'],
  ['28000', 'login_refused'],
  ['3D000', 'no_such_database'],
  ['53300', 'too_many_connections'],
  ['57014', 'timeout'],
  ['57P01', 'shutting_down'],
  ['57P02', 'shutting_down'],
  ['57P03', 'starting'],
  ['ECONNREFUSED', 'connection_refused'],
  ['ENOTFOUND', 'unknown_host'],
]);

const ID_TAKEN = 'entry_tenant_id_key';

/** What the database throws, as a fault with a code of ours; a fault stays as it is. */
export function storeFault(error: unknown): Error {
  if (!(error instanceof Error)) return fault('store.unavailable');
  const { code, constraint } = error as { code?: unknown; constraint?: string };
  if (typeof code !== 'string') return Object.assign(fault('store.unavailable'), { cause: error });
  if (code.includes('.')) return error;
  if (code === '23505' && constraint === ID_TAKEN) return fault('entry.id_reused');
  const issue = ISSUES.get(code);
  return Object.assign(fault(CODES.get(code) ?? 'store.unavailable', issue === undefined ? {} : { issue }), { cause: error });
}
