import { policyInForce, type Instant, type LocalDate, type PaymentInstructions, type Policy } from '@cartera/core';
import type { MadeExport } from './made-export.types.js';

/** Who is owed, by the policy of those that no overlay is for: a list of many customers bears that name. */
export function houseCreditor(policies: readonly Policy[], clock: () => Instant): (asOf: LocalDate) => PaymentInstructions['creditor'] {
  return (asOf) => {
    const { creditor } = policyInForce(policies, { on: asOf, knownAt: clock() });
    if (!creditor) return undefined;
    const { name, taxId, contact } = creditor;
    return { name, contact, ...(taxId !== undefined && { taxId }) };
  };
}

/** An export whose document says who is owed, where it does not by itself. */
export function withCreditor(made: MadeExport, creditorOn: ((asOf: LocalDate) => PaymentInstructions['creditor']) | undefined): MadeExport {
  const { document } = made;
  const creditor = creditorOn?.(made.asOf);
  if (!document || !creditor) return made;
  return { ...made, document: (locale) => ({ creditor, ...document(locale) }) };
}
