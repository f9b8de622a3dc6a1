import type Excel from 'exceljs';
import type { ExportColumn, ExportSection } from './document.types.js';
import { dayFormat } from './format-of.js';
import { moneyFormat } from './sheet-value.js';
import type { SheetWriting } from './sheet-writing.types.js';

/** How a table's cells look, by column; the same objects for every row, by which the library knows a style again. */
export interface SheetStyles {
  readonly head: readonly Partial<Excel.Style>[];
  readonly body: readonly Partial<Excel.Style>[];
  readonly edge: readonly Partial<Excel.Style>[];
  readonly total: readonly Partial<Excel.Style>[];
}

/** Said of every cell: programs take other fonts where none is named. */
const FONT = { name: 'Calibri', size: 11 } as const;
const BOLD = { ...FONT, bold: true } as const;
const TOP = { vertical: 'top' } as const;

/** The styles of a section's columns. */
export function sheetStyles(
  { columns, currency }: Pick<ExportSection, 'columns' | 'currency'>,
  { locale }: Pick<SheetWriting, 'locale'>,
): SheetStyles {
  // what stands beside a figure is kept apart from it
  const indents = columns.map((column, index) => !isFigure(column) && index > 0 && isFigure(columns[index - 1]));
  const indented = (style: Partial<Excel.Style>, index: number): Partial<Excel.Style> =>
    indents[index] ? { ...style, alignment: { ...style.alignment, horizontal: 'left', indent: 1 } } : style;
  const body = columns.map((column, index) => indented(bodyStyle(column, column.currency ?? currency, dayFormat(locale)), index));
  return {
    head: columns.map((column, index) => indented(headStyle(column), index)),
    body,
    edge: body.map((style) => ({ ...style, font: { ...FONT, italic: true } })),
    total: body.map((style) => ({ ...style, font: BOLD, border: { top: { style: 'thin' } } })),
  };
}

function headStyle(column: ExportColumn): Partial<Excel.Style> {
  const side = isFigure(column) ? ({ horizontal: 'right' } as const) : {};
  return { font: BOLD, numFmt: '@', alignment: { ...TOP, wrapText: true, ...side }, border: { bottom: { style: 'thin' } } };
}

function bodyStyle({ kind }: ExportColumn, currency: string | undefined, days: string): Partial<Excel.Style> {
  if (kind === 'money') return { font: FONT, numFmt: currency === undefined ? '#,##0.00' : moneyFormat(currency), alignment: TOP };
  if (kind === 'count') return { font: FONT, numFmt: '#,##0', alignment: TOP };
  if (kind === 'day') return { font: FONT, numFmt: days, alignment: { ...TOP, horizontal: 'left' } };
  return { font: FONT, numFmt: '@', alignment: { ...TOP, wrapText: true } };
}

function isFigure(column: ExportColumn | undefined): boolean {
  return column?.kind === 'money' || column?.kind === 'count';
}
