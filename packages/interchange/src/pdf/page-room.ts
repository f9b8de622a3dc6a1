import type { Paper } from './paper.types.js';

/** Kept free at the foot of each page, so that no rounding of a coordinate makes a page more. */
const SLACK = 4;

/** How wide and how high a page's own content is at most, in points. */
export function pageRoom({ sheet, side, top, bottom }: Pick<Paper, 'sheet' | 'side' | 'top' | 'bottom'>): {
  readonly width: number;
  readonly height: number;
} {
  return { width: sheet.width - 2 * side, height: sheet.height - top - bottom - SLACK };
}
