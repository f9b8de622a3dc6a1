import type { MappedColumns } from '../mapping/index.js';
import { guessColumns } from './guess-columns.js';
import { guessCurrency } from './guess-currency.js';
import type { FileSample, GuessedFrom, TellReason } from './guess.types.js';
import { namesColumns } from './names-columns.js';

/** One currency for all rows, or the column that says it; what was said has both where both were. */
export interface ProposedCurrency {
  readonly constant?: string;
  readonly column?: string;
}

/** The currency: what was said, a column of codes, or one that the file names. */
export function proposedCurrency(sample: FileSample, { columns, amounts, draft }: GuessedFrom, tell: TellReason): ProposedCurrency {
  const said = draft.columns?.currency;
  if (draft.currency !== undefined || said !== undefined)
    return { ...(draft.currency !== undefined && { constant: draft.currency }), ...(said !== undefined && { column: said }) };
  const offered = namesColumns(draft) ? { ...columns, ...guessedCurrencyColumn(sample) } : columns;
  const found = guessCurrency(sample, offered, amounts);
  if (!found) return {};
  if (!('currency' in found)) {
    tell('columns.currency', found.areCodes ? 'guess.cells_are_codes' : 'guess.header_name', found.header);
    return { column: found.header };
  }
  tell('currency', 'guess.currency_stated', found.header, { text: found.text });
  return { constant: found.currency };
}

function guessedCurrencyColumn({ headers }: FileSample): Pick<MappedColumns, 'currency'> {
  const { currency } = guessColumns(headers);
  return currency === undefined ? {} : { currency };
}
