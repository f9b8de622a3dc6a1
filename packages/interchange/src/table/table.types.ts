/** A record of a file as it stands: the line it begins on (the header is line 1) and its cells. */
export interface TableRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote was opened and never closed, or closed in the middle of a cell: the cells are the line cut at its delimiters, quotes and all. */
  readonly brokenQuotes?: true;
  /** Of a workbook: what each cell is there. Its text is written as the mapping reads it: a day in the mapping's order, a number with the mapping's decimal sign. */
  readonly kinds?: readonly CellKind[];
  /** Of a workbook: which cells, from 0, hold a number of more decimals than they show, and were read as shown. */
  readonly rounded?: readonly number[];
}

/** Where a file's bytes come from. */
export type Bytes = AsyncIterable<Uint8Array>;

/** What a cell of a workbook is; `error` is #REF! and the like, `formula` one without a stored value. */
export type CellKind = 'empty' | 'text' | 'number' | 'day' | 'truth' | 'error' | 'formula';
