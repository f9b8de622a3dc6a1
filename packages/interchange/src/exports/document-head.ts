import type { DocumentOptions } from './document-options.types.js';
import type { ExportDocument } from './document.types.js';

/** What every document has from its options: its language, its zone, who is owed and how to pay. */
export function documentHead({
  locale,
  zone,
  payment,
}: Omit<DocumentOptions, 'name'>): Pick<ExportDocument, 'language' | 'zone' | 'creditor' | 'payment'> {
  return {
    language: locale.tag,
    ...(zone !== undefined && { zone }),
    ...(payment?.creditor && { creditor: payment.creditor }),
    ...(payment && payment.accounts.length > 0 && { payment }),
  };
}
