import type { MappedColumns, Mapping } from '../mapping/index.js';
import { looksLikeDay, mayNameTotal, plainWords, tidyHeader, tidyText, unnamedColumn } from '../rows/index.js';
import { guessCustomerLines, type GuessedLines } from './guess-customer-lines.js';
import type { FileSample } from './guess.types.js';
import { isLedgerAccount } from './is-ledger-account.js';

/** Where the customers of documents stand that have none in their own row. */
export interface GuessedGroups {
  readonly columns: MappedColumns;
  readonly lines?: GuessedLines;
  /** The first record whose customer is that of a row above. */
  readonly filled?: number;
}

/** The day that money is expected: due, where no other day is. */
const EXPECTED: ReadonlySet<string> = new Set(['expected date', 'exp date', 'fecha esperada', 'fecha prevista', 'fecha estimada']);
/** Fewer rows without a customer are forgotten ones. */
const BLANKS_MIN = 2;

/**
 * Whether customers stand above their documents: in lines of their own, over the documents' column, one without a header too, or over that of the customers; or on the first row of each group
 * only. Headers without a name are `unnamedColumn`s here.
 *
 * @param amounts The headers of the columns of amounts, ages among them.
 */
export function guessGroups(sample: FileSample, columns: MappedColumns, amounts: readonly string[]): GuessedGroups {
  const { customer, document } = columns;
  if (document === undefined) return underUnnamed(sample, columns, amounts) ?? { columns };
  if (customer === undefined) {
    const lines = guessCustomerLines(sample, document, amounts);
    return { columns, ...(lines && { lines }) };
  }
  return overCustomers(sample, columns, amounts) ?? { columns, ...firstFilled(sample, columns) };
}

/** Documents in a column without a header, each customer above its own. */
function underUnnamed(sample: FileSample, columns: MappedColumns, amounts: readonly string[]): GuessedGroups | undefined {
  const { customer, ...others } = columns;
  // a column of a ledger's accounts is no customer's where customers have lines of their own
  if (customer !== undefined && !isLedgerAccount(customer)) return undefined;
  const document = sample.headers.find((header, place) => header === unnamedColumn(place));
  const lines = guessCustomerLines(sample, document, amounts);
  if (document === undefined || lines?.customerLines.column !== document) return undefined;
  const expected = columns.dueOn === undefined ? sample.headers.find((header) => EXPECTED.has(plainWords(header))) : undefined;
  return { lines, columns: { ...withoutBlank(sample, others, document), document, ...(expected !== undefined && { dueOn: expected }) } };
}

/** No document has a customer of its own: those lines do that have no document. */
function overCustomers(sample: FileSample, columns: MappedColumns, amounts: readonly string[]): GuessedGroups | undefined {
  const { customer = '', ...others } = columns;
  const { document = '' } = columns;
  if (filledOn(sample, document, customer).some(({ isFilled }) => isFilled)) return undefined;
  const lines = guessCustomerLines(sample, document, amounts);
  return lines?.customerLines.column === tidyHeader(customer) ? { lines, columns: withoutBlank(sample, others, document) } : undefined;
}

/** A name, or an amount, that no document has stands on the customers' lines. */
function withoutBlank(sample: FileSample, columns: MappedColumns, document: string): MappedColumns {
  const { name, amount, ...others } = columns;
  const isOwn = (header: string | undefined) => header !== undefined && filledOn(sample, document, header).some(({ isFilled }) => isFilled);
  return { ...others, ...(isOwn(name) && { name }), ...(isOwn(amount) && { amount }) };
}

/** Every customer stands once, on the first row of its group, and the rows below it have none. */
function firstFilled(sample: FileSample, { customer = '', document = '', name }: MappedColumns): Pick<GuessedGroups, 'filled'> {
  const rows = filledOn(sample, document, customer);
  const blank = rows.filter(({ isFilled }) => !isFilled);
  const texts = rows.flatMap(({ isFilled, text }) => (isFilled ? [text] : []));
  const isGrouped = rows[0]?.isFilled === true && blank.length >= BLANKS_MIN && new Set(texts).size === texts.length;
  const [first] = blank;
  if (!isGrouped || !first) return {};
  const names = name === undefined ? [] : filledOn(sample, document, name);
  const hasName = names.some(({ index, isFilled }) => isFilled && blank.some((row) => row.index === index));
  return hasName ? {} : { filled: first.index };
}

/** Of the records that have a document and a day: whether a column is filled. */
function filledOn(
  { headers, records }: FileSample,
  document: string,
  header: string,
): readonly { readonly index: number; readonly text: string; readonly isFilled: boolean }[] {
  const [own, asked] = [headers.indexOf(tidyHeader(document)), headers.indexOf(tidyHeader(header))];
  return records.flatMap((record, index) => {
    const document = tidyText(record[own] ?? '');
    if (document === '' || mayNameTotal(document) || document === headers[own] || !record.some(looksLikeDay)) return [];
    const text = tidyText(record[asked] ?? '');
    return [{ index, text, isFilled: text !== '' }];
  });
}

/** A mapping's part of it. */
export function groupsOf({ lines, filled }: GuessedGroups): Pick<Mapping, 'customerLines' | 'customerFilled'> {
  if (lines) return { customerLines: lines.customerLines };
  return filled === undefined ? {} : { customerFilled: 'down' };
}
