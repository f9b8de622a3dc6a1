import type { CellKind } from '../table/index.js';
import { dayText, timeText, type SerialDay } from './day-text.js';
import { decimalText } from './decimal-text.js';
import type { FormatSection, NumberFormat, Shown } from './number-format.js';
import { roundShown } from './round-shown.js';

/** A cell as it is read. */
export interface CellRead {
  readonly kind: CellKind;
  readonly text: string;
  /** More decimals were there than are shown. */
  readonly rounded?: true;
}

/** How numbers and days are written. */
export interface NumberWriting extends SerialDay {
  readonly decimal: '.' | ',';
}

/** Cents that a format hides are read all the same: a list shown in whole pesos is owed to the cent. */
const DECIMALS_MIN = 2;

/**
 * A number of a cell as text, as its format shows it: a day, an amount with its decimals, a document's number filled up with zeros. What is only for the eye (grouping, currency,
 * parentheses for what is below zero) is left out.
 *
 * @example
 * numberCell(1234.5678, parseNumberFormat('$#,##0.00'), writing); // => { kind: 'number', text: '1234.57', rounded: true }
 * numberCell(123, parseNumberFormat('000000'), writing); // => { kind: 'number', text: '000123' }
 */
export function numberCell(value: number, format: NumberFormat, writing: NumberWriting): CellRead {
  const section = sectionFor(format, value);
  if (section?.shows === 'day' && !section.withTime && isBeyondMidnight(value)) {
    const day = dayText(Math.floor(value), writing);
    if (day !== undefined) return { kind: 'day', text: day };
  }
  if (section?.shows === 'day' || (section?.shows === 'time' && value >= 1 && !section.runsOn)) {
    const day = dayText(value, writing);
    if (day !== undefined) return { kind: 'day', text: day };
  }
  if (section?.shows === 'time' && value >= 0) return { kind: 'text', text: timeText(value) };
  if (section?.digits && value >= 0 && Number.isSafeInteger(value)) return { kind: 'number', text: filledUp(value, section.digits) };
  return amountCell(value, section, writing.decimal);
}

/** The last minute of a day, in days: what is kept there is a next day that some program wrote a moment early, not the day that is shown. */
const LAST_MINUTE = 1 - 1 / 1440;

/** Whether a day has a time that its format leaves out of sight: then it is read as it is shown. */
function isBeyondMidnight(value: number): boolean {
  return value > 0 && value - Math.floor(value) < LAST_MINUTE;
}

function amountCell(value: number, section: FormatSection | undefined, decimal: '.' | ','): CellRead {
  if (section?.shows === 'percent') {
    const text = roundShown(decimalText(value * 100), section.decimals ?? 0);
    return { kind: 'number', text: `${withSign(text, decimal)}%` };
  }
  const exact = decimalText(value);
  const decimals = section?.shows === 'number' && !exact.includes('E') ? Math.max(section.decimals ?? 0, DECIMALS_MIN) : Infinity;
  const text = roundShown(exact, decimals);
  return { kind: 'number', text: withSign(text, decimal), ...(text !== exact && { rounded: true }) };
}

/** The section that shows a value: by its own condition, else by sign. */
function sectionFor(format: NumberFormat, value: number): FormatSection | undefined {
  if (format.some(({ condition }) => condition)) return format.find(({ condition }) => !condition || condition(value)) ?? format.at(-1);
  if (format.length === 1) return format[0];
  return value < 0 ? format[1] : value === 0 ? (format[2] ?? format[0]) : format[0];
}

/** The digits of a number in their places, those that are too many before the first. */
function filledUp(value: number, shown: readonly Shown[]): string {
  const places = shown.filter(({ isDigit }) => isDigit).length;
  const digits = String(value).padStart(places, '0');
  const ahead = digits.length - places;
  let next = 0;
  return shown
    .map(({ text, isDigit }) => {
      if (!isDigit) return text;
      const from = next;
      next = from === 0 ? ahead + 1 : from + 1;
      return digits.slice(from, next);
    })
    .join('');
}

function withSign(text: string, decimal: '.' | ','): string {
  return decimal === '.' ? text : text.replace('.', decimal);
}
