/** One step of the schema; released ones are never edited. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  /** What it changes, why, and what it costs where there are many rows. */
  readonly note: string;
  readonly sql: string;
}
