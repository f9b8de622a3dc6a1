import type { DateOrder, MappedColumns } from '../mapping/index.js';
import { readDay } from '../rows/index.js';
import type { FileSample } from './guess.types.js';
import { sampleCells, type SampleCell } from './sample-cells.js';

/** A column in which day and month of the real days may have traded places. */
export interface MixedDays {
  readonly header: string;
  /** Cells that are real days. */
  readonly days: number;
  /** Cells that are days as texts. */
  readonly texts: number;
}

/** The columns of a mapping that hold days. */
export const DAY_FIELDS = ['issuedOn', 'dueOn', 'settledOn', 'paidOn'] as const;
const MONTHS = 12;
const PARTS = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}/;

/**
 * The columns of a workbook in which some days are real and others texts, as a program leaves them that read the file in another country's order: of 01/10/2026 it made the 10th of January,
 * 20/10/2026 it left as a text, there being no 20th month. So all that became real are of the 1st to the 12th of a month, and texts are of a later one. Which of the two orders the real ones
 * were written in, nothing in the file tells.
 *
 * @param order The one that real days were put into words by.
 * @example
 * // Vence: the real day 10 January, the text '20/10/2026'
 * mixedDays(sample, { dueOn: 'Vence' }, 'Y-M-D'); // => [{ header: 'Vence', days: 1, texts: 1 }]
 */
export function mixedDays(sample: FileSample, columns: MappedColumns, order: DateOrder): readonly MixedDays[] {
  const headers = new Set(DAY_FIELDS.flatMap((field) => columns[field] ?? []));
  return [...headers].flatMap((header) => {
    const cells = sampleCells(sample, [header]);
    const days = cells.filter(({ kind }) => kind === 'day');
    const texts = cells.filter(({ kind, text }) => kind !== 'day' && PARTS.test(text));
    const isMixed = days.length > 0 && days.every((cell) => mayBeMonth(cell, order)) && texts.some(isOfOneOrder);
    return isMixed ? [{ header, days: days.length, texts: texts.length }] : [];
  });
}

/** Whether the day of the month would be a month as well. */
function mayBeMonth({ text }: SampleCell, order: DateOrder): boolean {
  const day = readDay(text.replace(/ .*/, ''), order);
  return 'value' in day && Number(day.value.slice(-2)) <= MONTHS;
}

/** Whether one of the first two parts is no month. */
function isOfOneOrder({ text }: SampleCell): boolean {
  const [, one, other] = PARTS.exec(text) ?? [];
  return Math.max(Number(one), Number(other)) > MONTHS;
}
