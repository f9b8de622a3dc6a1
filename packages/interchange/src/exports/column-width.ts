import { minorUnits } from '@cartera/core';
import type { ExportSection, ExportValue } from './document.types.js';
import { plainText } from './plain-text.js';

/** In characters: narrower than this nothing can be read, wider than this nothing fits on a page. */
const [WIDTH_MIN, WIDTH_MAX] = [9, 60];
/** A day in figures, an instant, and room beside. */
const [DAY, INSTANT, ROOM] = [10, 24, 2];
/** A head is bold, and stands in two lines where it is long. */
const HEAD = 1.15;

/** How wide a section's column has to be, in characters: its head in two lines, no word of it cut, and the longest of what stands in it. */
export function columnWidth({ rows, total }: Pick<ExportSection, 'rows' | 'total'>, index: number, head: string): number {
  const longestWord = Math.max(...head.split(' ').map(({ length }) => length));
  let longest = Math.ceil(Math.max(longestWord, head.length / 2) * HEAD);
  for (const { cells } of rows) longest = Math.max(longest, lengthOf(cells[index] ?? null));
  longest = Math.max(longest, lengthOf(total?.cells[index] ?? null));
  return Math.min(WIDTH_MAX, Math.max(WIDTH_MIN, longest + ROOM));
}

function lengthOf(value: ExportValue): number {
  if (value === null) return 0;
  if ('text' in value) return plainText(value).length;
  if ('day' in value) return DAY;
  if ('instant' in value) return INSTANT;
  if ('count' in value) return grouped(String(value.count).length);
  const { amount, currency } = value.money;
  const decimals = minorUnits(currency);
  const digits = String(Math.abs(amount)).length;
  return grouped(Math.max(1, digits - decimals)) + (decimals === 0 ? 0 : decimals + 1) + (amount < 0 ? 1 : 0);
}

function grouped(digits: number): number {
  return digits + Math.floor((digits - 1) / 3);
}
