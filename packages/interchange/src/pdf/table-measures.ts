/** Above and below the text of a row, in points. */
export const ROW_PADDING = 3;

/** Between two columns, half of it on each side, in points; nothing at the edges of a table. */
export const CELL_PADDING = 5;

/** Between two rows, in points. */
export const RULE = 0.5;
