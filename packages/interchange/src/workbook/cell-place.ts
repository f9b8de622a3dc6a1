import { SHEET_COLUMNS_MAX } from './limits.js';
import { beyondLimits } from './beyond-limits.js';

/**
 * The column of a cell's place, from 0.
 *
 * @throws file.beyond_limits past XFD.
 * @example
 * columnOf('AB12'); // => 27
 */
export function columnOf(place: string): number {
  let column = 0;
  for (let at = 0; at < place.length; at += 1) {
    const letter = place.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > SHEET_COLUMNS_MAX) throw beyondLimits('columns', SHEET_COLUMNS_MAX);
  }
  return column - 1;
}
