import { fault } from '@cartera/core';
import type { Typed } from './command.types.js';

/** The whole number an option holds, both ends of the range in it. @throws usage.out_of_range */
export function numberOption(
  { text }: Typed,
  name: string,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined {
  const typed = text[name];
  if (typed === undefined) return undefined;
  const number = /^\d{1,10}$/.test(typed) ? Number(typed) : Number.NaN;
  if (!(number >= least && number <= most)) throw fault('usage.out_of_range', { least, most }, `--${name}`);
  return number;
}
