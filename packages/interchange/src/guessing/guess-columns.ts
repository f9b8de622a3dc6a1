import type { MappedColumns } from '../mapping/index.js';
import { plainWords } from '../rows/index.js';
import { headerWords } from './header-words.js';
import { withoutCurrencyCode } from './stated-currency.js';

type Field = keyof MappedColumns;

/** Headers by which a customer is called, where another column has the number. */
const CALLED = ['cliente', 'customer', 'deudor', 'party'];
/** Headers of the number of a customer whose name stands under one of those. */
const NUMBERED = ['clave', 'codigo', 'cve', 'no cte', 'num cte', 'cve cte', 'clave cte', 'cte'];

/**
 * Which column of a file holds what, by their names alone; columns of ages are none of these.
 *
 * A list without a number of the customer has the name for it; one without a number of the document its reference.
 */
export function guessColumns(headers: readonly string[]): MappedColumns {
  const columns: { -readonly [F in Field]?: string } = {};
  const free = () => headers.filter((header) => header !== '' && !Object.values(columns).includes(header));
  for (const field of Object.keys(headerWords) as Field[]) {
    const found = bestOf(free(), headerWords[field]);
    if (found !== undefined) columns[field] = found;
  }
  if (columns.customer === undefined && columns.name !== undefined) {
    columns.customer = columns.name;
    delete columns.name;
  } else if (columns.customer !== undefined && columns.name === undefined) {
    const called = bestOf(free(), CALLED);
    const numbered = CALLED.includes(plainWords(columns.customer)) ? bestOf(free(), NUMBERED) : undefined;
    if (numbered !== undefined) Object.assign(columns, { customer: numbered, name: columns.customer });
    else if (called !== undefined) columns.name = called;
  }
  if (columns.document === undefined && columns.reference !== undefined) {
    columns.document = columns.reference;
    delete columns.reference;
  }
  if (columns.document === undefined || plainWords(columns.document) !== 'folio') delete columns.series;
  return columns;
}

/** The header whose name stands first among the words. */
function bestOf(headers: readonly string[], words: readonly string[]): string | undefined {
  const ranked = headers.map((header) => ({ header, rank: words.indexOf(plainWords(withoutCurrencyCode(header))) }));
  const known = ranked.filter(({ rank }) => rank >= 0);
  return known.length === 0 ? undefined : known.reduce((best, next) => (next.rank < best.rank ? next : best)).header;
}
