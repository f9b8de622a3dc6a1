import { daysRunDocument, enveloped, type DaysRun } from '@cartera/interchange/exports';
import { exportWords } from '@cartera/locales/exports';
import type { MadeExport } from './made-export.types.js';

/** The report of a day's run, as the run told it. */
export function makeDaysRun(run: DaysRun): MadeExport {
  const json = enveloped('days-run', run);
  return {
    title: (locale) => exportWords(locale).titles['days-run'],
    of: [],
    asOf: run.on,
    json,
    document: (locale) => daysRunDocument(run, { locale, digest: json.digest }),
  };
}
