import type { Locale } from '@cartera/locales';

/** A sheet's name, and what its cells are written by. */
export interface SheetWriting {
  readonly name: string;
  readonly locale: Locale;
  readonly zone: string;
}
