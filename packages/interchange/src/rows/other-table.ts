import type { TableRecord } from '../table/index.js';
import type { FoundHeaders } from './find-headers.js';
import { mayNameTotal } from './is-total.js';
import type { Places } from './places-of.js';
import { plainWords } from './plain-words.js';
import { tidyText } from './tidy-text.js';

/** What the column of amounts of a summary is called. */
const AMOUNTS = ['saldo', 'saldo total', 'importe', 'importe total', 'monto', 'monto total', 'total', 'adeudo', 'balance', 'amount'];
/** Letters in it and no digit. */
const WORDS = /^(?=\P{L}*\p{L})\D*$/u;

/**
 * Makes what tells whether a record begins another table below this one, a summary by seller for one: nothing but words, two or more, and under the amounts the name of a column. Read as rows,
 * what stands below it would be owed twice.
 */
export function beginsOtherTable({ headers, records }: FoundHeaders, { fields, ages }: Places): (record: TableRecord) => boolean {
  const amounts = [fields.get('amount'), ...ages.map(({ place }) => place)].flatMap((place) => place ?? []);
  const named = [headers, ...records.map(({ cells }) => cells)].flatMap((cells) => cells.map(plainWords));
  const names = new Set([...AMOUNTS, ...named.filter((name) => name !== '')]);
  const isName = (cell: string) => WORDS.test(cell) && names.has(plainWords(cell));
  return ({ cells, brokenQuotes }) => {
    if (brokenQuotes || !amounts.some((place) => isName(cells[place] ?? ''))) return false;
    const texts = cells.map(tidyText).filter((text) => text !== '');
    return texts.every((text) => WORDS.test(text)) && texts.filter((text) => !mayNameTotal(text)).length >= 2;
  };
}
