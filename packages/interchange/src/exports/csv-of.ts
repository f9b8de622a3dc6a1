import { toDecimalText } from '@cartera/core';
import { localeFor } from '@cartera/locales';
import { exportWords } from '@cartera/locales/exports';
import Papa from 'papaparse';
import { defused } from '../formulas/index.js';
import type { ExportColumn, ExportDocument, ExportRow, ExportSection, ExportValue } from './document.types.js';
import { plainText } from './plain-text.js';

/** How a CSV is written. */
export interface CsvOptions {
  /** Begin with a byte-order mark, which older Excel needs for accents. */
  readonly bom?: boolean;
}

/** Rows that are put into text at once: a million of them in one text is more than a string can hold. */
const ROWS_A_PIECE = 5_000;

/** A byte-order mark in UTF-8. */
const BOM = Uint8Array.of(0xef, 0xbb, 0xbf);

/**
 * A document's tables as one CSV in UTF-8 (RFC 4180: commas, CRLF, quotes where they are needed): one header, and the same number of fields in every row. Where there are several tables the
 * first column says which one a row is of; where a table's money is in one currency, a column of its own says which. Numbers are plain, with a point; days are ISO 8601. There are no totals:
 * whoever sums a column has them.
 *
 * Text that a spreadsheet could take for a formula begins with an apostrophe (`defused`); numbers with a minus stay numbers.
 *
 * @example
 * new TextDecoder().decode(csvOf(document)).split('\r\n')[0]; // => 'Tabla,Moneda,Días de atraso,Importe,…'
 */
export function csvOf(document: ExportDocument, options: CsvOptions = {}): Uint8Array<ArrayBuffer> {
  return joined([...csvPieces(document, options)]);
}

/**
 * The same CSV piece by piece, each some thousand rows: whoever writes them as they come keeps neither the rows nor the file.
 *
 * @example
 * for (const piece of csvPieces(document)) await file.write(piece);
 */
export function* csvPieces(document: ExportDocument, { bom = false }: CsvOptions = {}): Generator<Uint8Array<ArrayBuffer>> {
  const layout = layoutOf(document);
  const encoder = new TextEncoder();
  if (bom) yield BOM.slice();
  yield encoder.encode(recordsOf([layout.head]));
  for (const section of document.sections) {
    const places = layout.placesOf(section);
    let piece: (readonly string[])[] = [];
    for (const row of section.rows) {
      piece.push(layout.fieldsOf(section, row, places));
      if (piece.length < ROWS_A_PIECE) continue;
      yield encoder.encode(recordsOf(piece));
      piece = [];
    }
    if (piece.length > 0) yield encoder.encode(recordsOf(piece));
  }
}

interface Layout {
  readonly head: readonly string[];
  /** Where each of a section's columns stands. */
  readonly placesOf: (section: ExportSection) => readonly number[];
  readonly fieldsOf: (section: ExportSection, row: ExportRow, places: readonly number[]) => readonly string[];
}

/** One row of fields for all sections: what is the same column in several of them stands once. */
function layoutOf({ sections, language }: ExportDocument): Layout {
  const words = exportWords(localeFor(language));
  const several = new Set(sections.map(({ key }) => key)).size > 1;
  const inOne = sections.some(({ currency }) => currency !== undefined);
  const columns = new Map<string, ExportColumn>();
  for (const section of sections) for (const column of section.columns) columns.set(column.key, columns.get(column.key) ?? column);
  const leading = [...(several ? [words.table] : []), ...(inOne ? [words.currency] : [])];
  const keys = [...columns.keys()];
  return {
    head: unrepeated([...leading, ...Array.from(columns.values(), ({ head }) => head)].map(defused)),
    placesOf: (section) => section.columns.map(({ key }) => leading.length + keys.indexOf(key)),
    fieldsOf(section, { cells }, places) {
      const fields = new Array<string>(leading.length + keys.length).fill('');
      if (several) fields[0] = defused(section.label);
      if (inOne) fields[leading.length - 1] = section.currency ?? '';
      places.forEach((place, index) => (fields[place] = fieldOf(cells[index] ?? null)));
      return fields;
    },
  };
}

/** Two columns of one name could not be told apart by whoever reads them by it: the second has its place behind it. */
function unrepeated(heads: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return heads.map((head) => {
    const times = (seen.get(head) ?? 0) + 1;
    seen.set(head, times);
    return times === 1 ? head : `${head} (${times})`;
  });
}

function fieldOf(value: ExportValue): string {
  if (value === null) return '';
  if ('text' in value) return defused(plainText(value));
  if ('money' in value) return toDecimalText(value.money);
  if ('day' in value) return value.day;
  if ('instant' in value) return value.instant;
  return String(value.count);
}

function recordsOf(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(rows as string[][], { newline: '\r\n' })}\r\n`;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
