import type { Mapping } from '../mapping/index.js';
import {
  addedUp,
  amountsOf,
  looksLikeDay,
  looksLikeNumber,
  mayNameTotal,
  placeThatDiffers,
  tidyHeader,
  tidyText,
  type Amounts,
} from '../rows/index.js';
import type { FileSample } from './guess.types.js';

/** Lines that name a customer, and which record is the first of them. */
export interface GuessedLines {
  readonly customerLines: Exclude<Mapping['customerLines'], undefined | false>;
  /** From 0, among the records of the sample. */
  readonly first: number;
}

/** A line that may name a customer. */
interface Line {
  readonly index: number;
  readonly header: string;
  readonly text: string;
  /** Cells that are no numbers. */
  readonly words: number;
  readonly bearsNumbers: boolean;
}

type Record = readonly string[];

const PREFIX = /^(?:cliente|customer|deudor|cuenta|cte\.?|raz[oó]n social)\s*:/iu;

/**
 * Whether customers stand in lines of their own: texts in one column, no days, each followed by a line that has a document. Two such lines at least, or one that says 'Cliente:'. Where they
 * have numbers, these are the sums of the documents below, or they are no such lines.
 *
 * @param amounts The headers of the columns of amounts.
 */
export function guessCustomerLines(
  sample: FileSample,
  document: string | undefined,
  amounts: readonly string[] = [],
): GuessedLines | undefined {
  const { headers, records } = sample;
  const documentPlace = document === undefined ? -1 : headers.indexOf(tidyHeader(document));
  if (documentPlace < 0) return undefined;
  const isDocument = (record: Record | undefined) =>
    record !== undefined && tidyText(record[documentPlace] ?? '') !== '' && record.some(looksLikeDay);
  const lines = records.flatMap((record, index) =>
    isDocument(records[index + 1]) && !isDocument(record) ? lineOf(sample, record, index) : [],
  );
  const [first] = lines;
  if (!first || lines.some(({ header }) => header !== first.header)) return undefined;
  const [prefix] = PREFIX.exec(first.text) ?? [];
  const isPrefixed = prefix !== undefined && lines.every(({ text }) => text.toLowerCase().startsWith(prefix.toLowerCase()));
  const named = { column: first.header, ...(isPrefixed && { prefix }) };
  if (lines.some(({ bearsNumbers }) => bearsNumbers)) {
    const areSums = lines.every(({ words }) => words <= 2) && bearSums(sample, lines, { isDocument, amounts });
    if (areSums) return { customerLines: { ...named, sums: true }, first: first.index };
  }
  const areBare = lines.length >= 2 && lines.every(({ words, bearsNumbers }) => words <= 2 && !bearsNumbers);
  return isPrefixed || areBare ? { customerLines: named, first: first.index } : undefined;
}

function lineOf({ headers }: FileSample, record: Record, index: number): readonly Line[] {
  const start = record.findIndex((cell) => tidyText(cell) !== '');
  const text = tidyText(record[start] ?? '');
  const header = headers[start] ?? '';
  if (header === '' || mayNameTotal(text) || looksLikeNumber(text) || record.some(looksLikeDay)) return [];
  const filled = record.filter((cell) => tidyText(cell) !== '');
  const words = filled.filter((cell) => !looksLikeNumber(cell)).length;
  return [{ index, header, text, words, bearsNumbers: words < filled.length }];
}

interface Below {
  readonly isDocument: (record: Record | undefined) => boolean;
  readonly amounts: readonly string[];
}

/** Whether the documents below every line add up to what it bears, in a column of amounts; those of the last may go on where the sample ends. */
function bearSums({ headers, records }: FileSample, lines: readonly Line[], { isDocument, amounts }: Below): boolean {
  const places = amounts.map((header) => headers.indexOf(tidyHeader(header)));
  const whole = lines.length > 1 ? lines.slice(0, -1) : lines;
  return (['.', ','] as const).some((decimal) =>
    whole.every(({ index }) => {
      const at = (record: Record) => amountsOf({ line: 0, cells: record }, places, decimal);
      let sums: Amounts = new Map();
      for (let next = index + 1; isDocument(records[next]); next += 1) sums = addedUp(sums, at(records[next] ?? []));
      const stated = at(records[index] ?? []);
      return [...stated.keys()].some((place) => sums.has(place)) && placeThatDiffers(stated, sums) === undefined;
    }),
  );
}
