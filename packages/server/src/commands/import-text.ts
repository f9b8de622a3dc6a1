import type { BadRow } from '@cartera/interchange';
import { formatAmount, localeFor } from '@cartera/locales';
import { importText as textOf } from '@cartera/locales/import';
import type { ImportReport } from '../imports/index.js';

/** What an import did, or would do, in lines. */
export function importText(report: ImportReport, { dryRun }: { readonly dryRun: boolean }): string {
  const { added, unchanged, changed, missing, rejected, rejectedFile } = report;
  const { changedDocuments = [], missingDocuments = [], leftUnapplied = [], settled = 0 } = report;
  const counts = `${added} added, ${unchanged} unchanged, ${changed} changed, ${missing} missing, ${rejected} rejected.`;
  const lines = [dryRun ? `Nothing was written. It would be: ${counts}` : counts];
  if (changedDocuments.length > 0) lines.push(`Changed and not corrected (--update corrects them): ${changedDocuments.join(', ')}`);
  if (missingDocuments.length > 0) lines.push(`In the books, no longer in the file: ${missingDocuments.join(', ')}`);
  if (settled > 0) lines.push(`Of these taken for settled, because the file lists all that is open: ${settled}`);
  for (const { document, paymentId, amount } of leftUnapplied)
    lines.push(
      `No longer fits on ${document}, not yet applied: ${formatAmount(localeFor('en'), amount)} ${amount.currency} of ${paymentId}`,
    );
  if (rejectedFile !== undefined) lines.push(`Refused rows are in ${rejectedFile}: mend them there and import that file.`);
  return `${lines.join('\n')}\n`;
}

/** What is wrong with refused rows: a line each fault. */
export function refusedText(rows: readonly BadRow[]): string {
  const locale = localeFor('en');
  return rows
    .flatMap(({ line, faults }) =>
      faults.map((said) => {
        const { text, remedy } = textOf(locale, said);
        return `Line ${line}${said.column === undefined ? '' : `, ${said.column}`}: ${[text, remedy].filter(Boolean).join(' ')}\n`;
      }),
    )
    .join('');
}
