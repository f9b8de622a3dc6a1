import { plainWords } from '../rows/index.js';

const ACCOUNT: ReadonlySet<string> = new Set(['account', 'cuenta']);

/** Whether a column may hold the ledger's accounts, and not the customers'. */
export function isLedgerAccount(header: string): boolean {
  return ACCOUNT.has(plainWords(header));
}
