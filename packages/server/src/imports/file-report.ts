import type { FileReport } from '@cartera/backend';
import type { Money } from '@cartera/core';
import type { ImportReport, ImportRequest } from './import.types.js';

const LISTED_MAX = 100;

/** Gathers what a run tells, and says it together with what it counted. */
export function fileReport(): {
  readonly tell: Required<Pick<ImportRequest, 'refused' | 'added'>>;
  readonly report: (done: ImportReport) => FileReport;
} {
  const rejectedRows: FileReport['rejectedRows'][number][] = [];
  const sums = new Map<string, number>();
  return {
    tell: {
      refused({ line, faults }) {
        if (rejectedRows.length < LISTED_MAX) rejectedRows.push({ line, faults });
      },
      added: ({ amount: { amount, currency } }) => void sums.set(currency, (sums.get(currency) ?? 0) + amount),
    },
    report({ added, unchanged, changed, missing, rejected, settled, missingDocuments, changedDocuments }) {
      const addedTotal = [...sums].flatMap(([currency, amount]): Money[] => (Number.isSafeInteger(amount) ? [{ amount, currency }] : []));
      return {
        added,
        unchanged,
        changed,
        missing,
        rejected,
        rejectedRows,
        ...(settled !== undefined && { settled }),
        ...(missingDocuments && { missingDocuments }),
        ...(changedDocuments && { changedDocuments }),
        ...(added > 0 && addedTotal.length > 0 && { addedTotal }),
      };
    },
  };
}
