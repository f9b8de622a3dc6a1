import type { FileMappingDraft, ImportPreview } from '@cartera/backend';
import { agedColumns } from './column-meanings.js';

/** The first amount of a preview in which a point or a comma could come before the decimals, or between thousands. */
export function amountExample({ headers, rows }: Pick<ImportPreview, 'headers' | 'rows'>, mapping: FileMappingDraft): string | undefined {
  const named = [mapping.columns?.amount, ...agedColumns(mapping).map(({ header }) => header)];
  const places = headers.flatMap((header, place) => (named.includes(header) ? [place] : []));
  return rows.flatMap(({ cells }) => places.map((place) => (cells[place] ?? '').trim())).find((text) => /\d[.,]\d/.test(text));
}
