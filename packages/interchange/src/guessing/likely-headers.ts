import { headersAt, looksLikeDay, looksLikeNumber, plainWords, tidyText, type FoundHeaders } from '../rows/index.js';
import type { TableRecord } from '../table/index.js';
import { saysAge } from './aging-columns.js';
import { headerWords } from './header-words.js';
import { withoutCurrencyCode } from './stated-currency.js';

const WORDS: ReadonlySet<string> = new Set(Object.values(headerWords).flat());

/** Headers that were found, and how many of them are known words. */
export interface LikelyHeaders extends FoundHeaders {
  readonly known: number;
}

/**
 * The headers that a file's first records most likely have: the first line, or two, with most known words; without two of them, the first line of texts above one that has a number or a
 * day; else the first line.
 */
export function likelyHeaders(first: readonly TableRecord[]): LikelyHeaders {
  const choices = ([1, 2] as const).flatMap((height) =>
    first.flatMap((_, at) => {
      const lines = first.slice(at, at + height);
      return lines.length === height && lines.every(isOfTexts) ? [withKnown(headersAt(first, at, height))] : [];
    }),
  );
  const best = choices.reduce<LikelyHeaders | undefined>((most, next) => (next.known > (most?.known ?? 1) ? next : most), undefined);
  const fallback = first.findIndex((record, at) => isOfTexts(record) && textsOf(record).length >= 2 && !isOfTexts(first[at + 1] ?? record));
  return best ?? withKnown(headersAt(first, Math.max(0, fallback)));
}

function withKnown(found: FoundHeaders): LikelyHeaders {
  const known = new Set(found.headers.flatMap((header) => knownWord(header) ?? []));
  return { ...found, known: known.size };
}

function knownWord(header: string): string | undefined {
  if (saysAge(header)) return header;
  const words = plainWords(withoutCurrencyCode(header));
  return WORDS.has(words) ? words : undefined;
}

/** Nothing on the line is a number or a day; an age ('1-30') is a text. */
function isOfTexts(record: TableRecord): boolean {
  const isText = (text: string) => saysAge(text) || !(looksLikeNumber(text) || looksLikeDay(text));
  return !record.brokenQuotes && textsOf(record).every(isText);
}

function textsOf({ cells }: TableRecord): readonly string[] {
  return cells.map(tidyText).filter((text) => text !== '');
}
