import type { InterestLine } from './interest-lines.js';

/** The lines of which something is charged or taken off. */
export function linesToCharge(lines: readonly InterestLine[]): readonly InterestLine[] {
  return lines.map(countedOnce).filter(({ interest, tax }) => interest !== 0 || (tax ?? 0) !== 0);
}

/** Where interest was charged through a later day, a credit waits for the next charge: that one sees all. */
function countedOnce(line: InterestLine): InterestLine {
  if (line.laterOn === undefined) return line;
  return { ...line, interest: Math.max(0, line.interest), ...(line.tax !== undefined && { tax: Math.max(0, line.tax) }) };
}
