import type { LocalDate, PaymentInstructions } from '@cartera/core';

/** What exports need beside the views of a Backend. */
export interface ExportsOptions {
  /** Where the books are kept, for instants: an IANA zone. Default America/Mexico_City. */
  readonly zone?: string;
  /** What customers are called, for those of them whom the caller may see; left out: a view says it where it can. */
  readonly names?: (customerIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Who is owed, as of a day: stands on lists of many customers. */
  readonly creditor?: (asOf: LocalDate) => PaymentInstructions['creditor'];
}
