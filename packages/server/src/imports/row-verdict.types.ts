import type { RowFault } from '@cartera/interchange';

/** What became of a row. `written`: the books were changed for it. */
export type RowVerdict =
  | { readonly status: 'added' | 'unchanged' }
  | { readonly status: 'changed'; readonly written: boolean }
  | { readonly status: 'rejected'; readonly fault: RowFault };
