import { fault } from '@cartera/core';
import type { OptionSpec, Typed } from '../terminal/index.js';

/** Rows of the list when nobody says, and at most. */
const [USUAL, MOST] = [50, 1000];

/** --limit. */
export const ROWS: OptionSpec = { type: 'text', value: 'N', help: `Rows, at most ${MOST} (default ${USUAL})` };

/** How many rows were asked for. @throws usage.out_of_range. */
export function rowsOption({ text }: Typed): number {
  const { limit = String(USUAL) } = text;
  const rows = /^\d{1,4}$/.test(limit) ? Number(limit) : 0;
  if (rows < 1 || rows > MOST) throw fault('usage.out_of_range', { least: 1, most: MOST }, '--limit');
  return rows;
}
