import type { SkipCode } from '@cartera/locales/import';
import type { TableRecord } from '../table/index.js';
import { looksLikeNumber } from './cell-looks.js';
import type { FoundHeaders } from './find-headers.js';
import { isTotalName, mayNameTotal } from './is-total.js';
import type { Field, Places } from './places-of.js';
import { plainWords } from './plain-words.js';
import { tidyHeader, tidyText } from './tidy-text.js';

const DAYS: readonly Field[] = ['issuedOn', 'paidOn', 'dueOn', 'settledOn'];
const PAGE_LINE = /^(?:p(?:ag|agina|age)?|hoja) \d+(?: (?:de|of) \d+)?$|(?:^| )(?:pagina|page) \d+ (?:de|of) \d+(?: |$)/;
/** A line drawn with characters. */
const RULE = /^[-=_*·.\s]{3,}$/;

/**
 * Makes what tells why a record below the headers is no row: the headers once more, a total, a line of a page, a note. What has a document and a customer of its own, or a document and a
 * day, is always a row.
 */
export function whySkipped(found: FoundHeaders, places: Places): (record: TableRecord) => SkipCode | undefined {
  const { fields, ages } = places;
  const amounts = new Set([fields.get('amount'), ...ages.map(({ place }) => place)]);
  const mapped = [...new Set([...fields.values(), ...ages.map(({ place }) => place)])];
  const hasDocuments = fields.has('document');

  /** What its cells say, tidied, without those that are empty or hold amounts, mapped or not. */
  const wordsOf = ({ cells }: TableRecord) =>
    cells.flatMap((cell, place) => {
      const text = tidyText(cell);
      return text === '' || amounts.has(place) || (!mapped.includes(place) && looksLikeNumber(text)) ? [] : [text];
    });

  return (record) => {
    const at = (field: Field) => tidyText(record.cells[fields.get(field) ?? -1] ?? '');
    const own = (field: Field) => {
      const text = at(field);
      return text !== '' && !mayNameTotal(text);
    };
    if (record.brokenQuotes) return undefined;
    if (repeatsHeaders(record, found, mapped)) return 'skipped.headers_repeated';
    const hasDay = () => DAYS.some(own);
    if (own('document') && (own('customer') || hasDay())) return undefined;
    const hasAmount = [...amounts].some((place) => tidyText(record.cells[place ?? -1] ?? '') !== '');
    const words = wordsOf(record);
    const isOwed = hasAmount && own('customer');
    if (!isOwed && words.some((text) => PAGE_LINE.test(plainWords(text)))) return 'skipped.page_line';
    if (isTotal(words, { hasDocuments, hasDay: hasDay(), customer: at('customer'), document: at('document'), hasAmount }))
      return 'skipped.total';
    const filled = mapped.filter((place) => tidyText(record.cells[place] ?? '') !== '').length;
    const isNote = !hasAmount && !hasDay() && filled <= 1 && words.some((text) => /\S\s+\S/.test(text) || RULE.test(text));
    return isNote && (!own('document') || words.length === 1) ? 'skipped.note' : undefined;
  };
}

function isTotal(
  words: readonly string[],
  record: {
    readonly hasDocuments: boolean;
    readonly hasDay: boolean;
    readonly customer: string;
    readonly document: string;
    readonly hasAmount: boolean;
  },
): boolean {
  const { hasDocuments, hasDay, customer, document, hasAmount } = record;
  if (hasDay) return false;
  // a sum under a column that nobody named
  if (words.length === 0) return hasAmount;
  if (!hasDocuments) return customer === '' ? words.some(mayNameTotal) : isTotalName(customer);
  return document === '' || mayNameTotal(document) || isTotalName(customer) ? words.some(mayNameTotal) : false;
}

/** The texts of the headers stand in the columns that are mapped, as on the top of each page. */
function repeatsHeaders({ cells }: TableRecord, { headers, records }: FoundHeaders, mapped: readonly number[]): boolean {
  let repeated = 0;
  for (const place of mapped) {
    const text = tidyText(cells[place] ?? '');
    if (text === '') continue;
    const header = tidyHeader(text);
    if (header !== headers[place] && !records.some((record) => tidyHeader(record.cells[place] ?? '') === header)) return false;
    repeated += 1;
  }
  return repeated >= Math.min(2, mapped.length);
}
