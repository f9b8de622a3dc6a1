import { ordered } from './day-text.js';
import { notATable } from './not-a-table.js';
import { numberCell, type CellRead, type NumberWriting } from './number-cell.js';
import type { StyleFormats } from './read-formats.js';
import type { SharedTexts } from './shared-texts.js';
import type { RawCell } from './sheet-parser.js';
import { unescapeText } from './unescape-text.js';

/** Where a cell's text and format are looked up. */
export interface CellSources {
  readonly texts: SharedTexts;
  readonly formats: StyleFormats;
  readonly writing: NumberWriting;
}

const EMPTY: CellRead = { kind: 'empty', text: '' };
const FORMULA: CellRead = { kind: 'formula', text: '' };

/**
 * Makes the reader of cells: a formula by the value that the program stored, a text, a number or a day as it is shown.
 *
 * @throws file.not_a_table (xml_damaged) where a cell names a shared text that is not there.
 */
export function cellReader({ texts, formats, writing }: CellSources): (cell: RawCell) => CellRead {
  const read = ({ type, style, value }: RawCell & { readonly value: string }): CellRead => {
    if (type === 's') return textCell(sharedText(texts, value));
    if (type === 'inlineStr') return textCell(value);
    if (type === 'str') return textCell(unescapeText(value));
    if (type === 'b') return { kind: 'truth', text: /^(1|true)$/i.test(value.trim()) ? 'TRUE' : 'FALSE' };
    if (type === 'e') return { kind: 'error', text: value };
    if (type === 'd') return isoCell(value, writing);
    const number = Number(value);
    return Number.isFinite(number) ? numberCell(number, formats(style), writing) : { kind: 'error', text: '#NUM!' };
  };
  return (cell) => {
    const { type, isFormula, value } = cell;
    const isText = type === 'str' || type === 'inlineStr';
    if (value === undefined || (!isText && value.trim() === '')) return isFormula ? FORMULA : EMPTY;
    return read({ ...cell, value });
  };
}

function textCell(text: string): CellRead {
  return text === '' ? EMPTY : { kind: 'text', text };
}

function sharedText(texts: SharedTexts, index: string): string {
  const text = texts(Number(index));
  if (text === undefined) throw notATable('xml_damaged');
  return text;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?Z?)?$/;

/** A day that the file keeps as text by ISO 8601, with its time where it is not midnight. */
function isoCell(value: string, { dates }: NumberWriting): CellRead {
  const [, day, time = ''] = ISO.exec(value.trim()) ?? [];
  if (day === undefined) return textCell(value);
  return { kind: 'day', text: /[1-9]/.test(time) ? `${ordered(day, dates)} ${time}` : ordered(day, dates) };
}
