/** One step of the schema; released ones are never edited. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
