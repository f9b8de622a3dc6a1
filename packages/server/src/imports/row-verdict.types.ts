import type { RowFault } from '@cartera/interchange';
import type { LeftUnapplied } from './import.types.js';

/** What became of a row. `written`: the books were changed for it; `unapplied`: money that was on its document and no longer fits. */
export type RowVerdict =
  | { readonly status: 'added' | 'unchanged' }
  | { readonly status: 'changed'; readonly written: boolean; readonly unapplied?: readonly LeftUnapplied[] }
  | { readonly status: 'rejected'; readonly fault: RowFault };
