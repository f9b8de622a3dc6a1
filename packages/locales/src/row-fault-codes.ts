import { esMxRowFaults } from './es-mx.row-faults.js';

/**
 * Every code that a row of a file can be refused for by its own; what the books refuse it for has the codes of refusals.
 *
 * @example
 * rowFaultCodes().includes('row.not_a_day'); // => true
 */
export function rowFaultCodes(): readonly string[] {
  return Object.keys(esMxRowFaults);
}
