import { setImmediate } from 'node:timers/promises';
import type { Backend } from '@cartera/backend';
import { customerIdOf, type AgingReport } from '@cartera/core';
import { agingDocument, enveloped } from '@cartera/interchange/exports';
import { agingWords } from '@cartera/locales';
import { refuseField } from './refuse-field.js';
import type { MakeExport } from './make-export.types.js';

/** Customers that the names of are asked for at once: their accounts are loaded, and who else waits has a turn after them. */
const NAMES_AT_ONCE = 100;

/** The aging of one account or of all, whole: what is asked for without a limit is of one moment. */
export const makeAging: MakeExport<'aging'> = async (query, { backend, options, signal }) => {
  refuseField(query, ['after', 'limit']);
  const report = await wholeReport(backend, query, signal);
  const json = enveloped('aging', { query, ...report });
  const names = await namesIn(report, options.names);
  const { stream } = query;
  return {
    title: (locale) => agingWords(locale).title,
    of: stream === undefined ? [] : [customerIdOf(stream)],
    asOf: report.asOf,
    json,
    document: (locale) =>
      agingDocument(report, { locale, names, digest: json.digest, ...(options.zone !== undefined && { zone: options.zone }) }),
  };
};

async function wholeReport(
  backend: Backend,
  query: Parameters<MakeExport<'aging'>>[0],
  signal: AbortSignal | undefined,
): Promise<AgingReport> {
  const { next: _none, ...report } = await backend.view('aging', query, signal && { signal });
  return report;
}

async function namesIn(
  { rows }: AgingReport,
  names: ((customerIds: readonly string[]) => Promise<ReadonlyMap<string, string>>) | undefined,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const ids = [...new Set(rows.map(({ customerId }) => customerId))];
  if (!names) return found;
  for (let start = 0; start < ids.length; start += NAMES_AT_ONCE) {
    for (const [id, name] of await names(ids.slice(start, start + NAMES_AT_ONCE))) found.set(id, name);
    await setImmediate();
  }
  return found;
}
