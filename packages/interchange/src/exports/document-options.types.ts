import type { PaymentInstructions } from '@cartera/core';
import type { Locale } from '@cartera/locales';

/** What a document needs beside the view it shows. */
export interface DocumentOptions {
  /** With its words loaded: `exportLocale`. */
  readonly locale: Locale;
  /** Where the books are kept, for instants: an IANA zone. Left out: UTC. */
  readonly zone?: string;
  /** What the customer is called; left out where nobody knows. */
  readonly name?: string;
  /** Whom to pay, where, with which reference. */
  readonly payment?: PaymentInstructions;
}
