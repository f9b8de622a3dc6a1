import type { TableRecord } from '../table/index.js';
import type { NamedCurrency } from './currency-words.js';
import type { Places } from './places-of.js';
import type { ReadRow } from './row.types.js';
import { tidyText } from './tidy-text.js';

/** The sign of money of no particular currency. */
const ANY_CURRENCY = '¤';

/** In which section, and where its amounts stand. */
interface OfSection {
  readonly section: NamedCurrency;
  readonly places: Places;
  readonly headers: readonly string[];
}

/**
 * The rows of a record refused for the currency of its section. Each of its amounts gets that currency before it: among refused rows it stands without the line that said it, and must not be
 * read in another.
 */
export function refuseSection(record: TableRecord, rows: readonly ReadRow[], { section, places, headers }: OfSection): readonly ReadRow[] {
  if (rows.length === 0) return rows;
  const amounts = [places.fields.get('amount'), ...places.ages.map(({ place }) => place)].flatMap((place) => place ?? []);
  const mark = section.currency ?? ANY_CURRENCY;
  const cells = record.cells.map((cell, place) => (amounts.includes(place) && tidyText(cell) !== '' ? `${mark} ${tidyText(cell)}` : cell));
  const column = headers[amounts[0] ?? -1];
  const [first] = rows;
  const document = first && ('row' in first ? (places.fields.has('document') ? first.row.document : undefined) : first.document);
  const facts = section.currency === undefined ? {} : { currency: section.currency };
  const fault = { code: 'row.currency_of_section', ...(column !== undefined && { column }), facts };
  return [{ line: record.line, cells, faults: [fault], ...(document !== undefined && { document }) }];
}
