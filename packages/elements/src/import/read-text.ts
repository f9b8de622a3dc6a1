import type { PreviewRow } from '@cartera/backend';
import type { ImportView } from './import-view.js';

/** What a row says in a column of some meaning, as it would be read; undefined where it is not read, or not said. */
export function readText(view: ImportView, { read }: PreviewRow, meaning: string): string | undefined {
  if (!read) return undefined;
  switch (meaning) {
    case 'customer':
    case 'document':
    case 'name':
      return read[meaning];
    case 'issuedOn':
    case 'paidOn':
      return view.day(read.on);
    case 'dueOn':
    case 'settledOn':
      return read[meaning] && view.day(read[meaning]);
    case 'amount':
      return view.money(read.amount);
    default:
      return undefined;
  }
}
