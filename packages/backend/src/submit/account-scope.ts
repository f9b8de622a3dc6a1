import { isKind, type Journal } from '@cartera/core';

/** What picks an account's policies, as told when it was opened. */
export function accountScope({ entries }: Journal): { readonly segment?: string; readonly jurisdiction?: string } {
  for (const entry of entries) {
    if (isKind(entry, 'account-opened')) return entry.facts;
  }
  return {};
}
