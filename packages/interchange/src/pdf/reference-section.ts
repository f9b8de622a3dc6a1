import type { PaymentInstructions } from '@cartera/core';
import type { Locale } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import { paperWords } from '@cartera/locales/paper';
import type { ExportSection } from '../exports/document.types.js';

/** The references of single documents, where the policy gives each its own; else none. */
export function referenceSections(locale: Locale, { documents = [] }: Partial<PaymentInstructions>): readonly ExportSection[] {
  if (documents.length === 0) return [];
  const { payment } = exportWords(locale);
  return [
    {
      key: 'references',
      label: payment.reference,
      heading: paperWords(locale).byDocument,
      columns: [
        { key: 'document', head: payment.document, kind: 'text' },
        { key: 'reference', head: payment.reference, kind: 'text' },
        { key: 'concept', head: payment.concept, kind: 'text' },
      ],
      rows: documents.map(({ itemId, reference }) => ({
        cells: [{ text: itemId }, { text: reference.numeric }, { text: reference.concept }],
      })),
    },
  ];
}
