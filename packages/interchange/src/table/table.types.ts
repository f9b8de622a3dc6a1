/** A record of a file as it stands: the line it begins on (the header is line 1) and its cells. */
export interface TableRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote was opened and never closed, or closed in the middle of a cell: the cells are the line cut at its delimiters, quotes and all. */
  readonly brokenQuotes?: true;
}

/** Where a file's bytes come from. */
export type Bytes = AsyncIterable<Uint8Array>;
