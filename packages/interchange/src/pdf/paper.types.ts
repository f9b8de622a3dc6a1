import type { Locale } from '@cartera/locales';
import type { Letters } from './letters.js';

/** What a document is put on: language, letters, and the room of a page for its own content, in points. */
export interface Paper {
  readonly locale: Locale;
  readonly zone: string;
  readonly letters: Letters;
  /** The whole sheet. */
  readonly sheet: { readonly width: number; readonly height: number };
  /** Left and right. */
  readonly side: number;
  readonly top: number;
  readonly bottom: number;
}
