import { customerIdOf, type Instant, type LocalDate, type StreamId } from '@cartera/core';
import { exportWords } from '@cartera/locales/exports';
import type { DocumentOptions } from './document-options.types.js';
import type { ExportDocument } from './document.types.js';

/** Whose a document is and as of when: the account, the period or the day, and as known when. */
export function accountFacts(
  {
    stream,
    from,
    to,
    knownAt,
  }: { readonly stream: StreamId; readonly from?: LocalDate; readonly to: LocalDate; readonly knownAt?: Instant },
  { locale, name }: Pick<DocumentOptions, 'locale' | 'name'>,
): Pick<ExportDocument, 'facts' | 'whose'> {
  const words = exportWords(locale);
  return {
    ...(name !== undefined && name.trim() !== '' && { whose: name }),
    facts: [
      { label: words.account, value: { text: customerIdOf(stream) } },
      ...(from === undefined
        ? [{ label: words.asOf, value: { day: to } }]
        : [
            { label: words.from, value: { day: from } },
            { label: words.to, value: { day: to } },
          ]),
      ...(knownAt === undefined ? [] : [{ label: words.knownAt, value: { instant: knownAt } }]),
    ],
  };
}
