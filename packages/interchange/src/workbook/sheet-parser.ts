import type { CellKind, TableRecord } from '../table/index.js';
import { columnOf } from './cell-place.js';
import { CELL_TEXT_MAX, ROW_TEXT_MAX, SHEET_COLUMNS_MAX, SHEET_ROWS_MAX, SHEET_TEXT_MAX } from './limits.js';
import { notATable } from './not-a-table.js';
import type { CellRead } from './number-cell.js';
import { TextPiece } from './text-piece.js';
import { beyondLimits } from './beyond-limits.js';
import type { XmlHandlers } from './xml-parser.js';

/** A cell as it stands in the file. */
export interface RawCell {
  /** 's' shared text, 'str', 'inlineStr', 'b', 'e', 'd'; '' a number. */
  readonly type: string;
  readonly style: number;
  readonly isFormula: boolean;
  /** Undefined where nothing is stored. */
  readonly value: string | undefined;
}

/** Hears of a sheet's elements and makes rows of them; `take` hands over those that are whole. */
export class SheetParser implements XmlHandlers {
  private readonly read: (cell: RawCell) => CellRead;
  /** Rows with something in them that are not shown. */
  hiddenRows = 0;
  private ready: TableRecord[] = [];
  private inData = false;
  private isHidden = false;
  private line = 0;
  private length = 0;
  private row: RowParser | undefined;

  constructor(read: (cell: RawCell) => CellRead) {
    this.read = read;
  }

  take(): readonly TableRecord[] {
    const { ready } = this;
    this.ready = [];
    return ready;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.row) this.row.open(name, attributes);
    else if (name === 'sheetData') this.inData = true;
    else if (name === 'row' && this.inData) {
      this.row = new RowParser(this.lineOf(attributes['r']), this.read);
      this.isHidden = /^(1|true)$/.test(attributes['hidden'] ?? '');
    }
  }

  text(text: string): void {
    this.row?.text(text);
  }

  close(name: string): void {
    if (name === 'sheetData') this.inData = false;
    else if (name === 'row' && this.row) {
      const record = this.row.record();
      if (record) this.ready.push(record);
      if (record && this.isHidden) this.hiddenRows += 1;
      this.length += this.row.length;
      if (this.length > SHEET_TEXT_MAX) throw beyondLimits('sheet_text', SHEET_TEXT_MAX);
      this.row = undefined;
    } else this.row?.close(name);
  }

  /** Rows that state no number follow each other; two of one number, or one behind a later one, is no sheet. */
  private lineOf(stated: string | undefined): number {
    const line = stated === undefined ? this.line + 1 : Number(stated);
    if (line > SHEET_ROWS_MAX) throw beyondLimits('rows', SHEET_ROWS_MAX);
    if (!Number.isInteger(line) || line <= this.line) throw notATable('xml_damaged');
    this.line = line;
    return line;
  }
}

/** One row: its cells in their places. */
class RowParser {
  /** Of its texts together. */
  length = 0;
  private readonly line: number;
  private readonly read: (cell: RawCell) => CellRead;
  private readonly cells: string[] = [];
  private readonly kinds: CellKind[] = [];
  private readonly rounded: number[] = [];
  private readonly piece = new TextPiece();
  private column = -1;
  private inCell = false;
  private inValue = false;
  private type = '';
  private style = 0;
  private isFormula = false;
  private value: string | undefined;

  constructor(line: number, read: (cell: RawCell) => CellRead) {
    this.line = line;
    this.read = read;
  }

  open(name: string, { r, t = '', s }: Readonly<Record<string, string>>): void {
    if (name === 'c') this.begin(r === undefined ? this.column + 1 : columnOf(r), t, s === undefined ? 0 : Number(s));
    else if (!this.inCell) return;
    else if (name === 'v') {
      this.inValue = true;
      this.value = '';
    } else if (name === 'f') this.isFormula = true;
    else if (name === 'is') this.piece.begin();
    else if (this.type === 'inlineStr') this.piece.open(name);
  }

  text(text: string): void {
    if (this.inValue) {
      this.value = (this.value ?? '') + text;
      if (this.value.length > CELL_TEXT_MAX) throw beyondLimits('cell_text', CELL_TEXT_MAX);
    } else if (this.inCell) this.piece.add(text);
  }

  close(name: string): void {
    if (name === 'v') this.inValue = false;
    else if (name === 'is') this.value = this.piece.take();
    else if (name === 'c' && this.inCell) this.end();
    else if (this.inCell) this.piece.close(name);
  }

  /** Without the empty cells at its end; undefined where nothing is in it. */
  record(): TableRecord | undefined {
    let length = this.kinds.length;
    while (length > 0 && this.kinds[length - 1] === 'empty') length -= 1;
    if (length === 0) return undefined;
    const { line, cells, kinds, rounded } = this;
    cells.length = length;
    kinds.length = length;
    return rounded.length === 0 ? { line, cells, kinds } : { line, cells, kinds, rounded };
  }

  private begin(column: number, type: string, style: number): void {
    if (column >= SHEET_COLUMNS_MAX) throw beyondLimits('columns', SHEET_COLUMNS_MAX);
    if (column < 0) throw notATable('xml_damaged');
    this.column = column;
    this.inCell = true;
    this.type = type === 'n' ? '' : type;
    this.style = style;
    this.isFormula = false;
    this.value = undefined;
  }

  private end(): void {
    this.inCell = false;
    const { type, style, isFormula, value, column } = this;
    const { kind, text, rounded } = this.read({ type, style, isFormula, value });
    if (kind === 'empty') return;
    for (let gap = this.cells.length; gap < column; gap += 1) {
      this.cells.push('');
      this.kinds.push('empty');
    }
    this.cells[column] = text;
    this.kinds[column] = kind;
    if (rounded) this.rounded.push(column);
    this.length += text.length;
    if (this.length > ROW_TEXT_MAX) throw beyondLimits('row_text', ROW_TEXT_MAX);
  }
}
