import { minorUnits } from '@cartera/core';

/**
 * Whether a text is a code of ISO 4217, in capitals.
 *
 * @example
 * isCurrency('MXN'); // => true
 */
export function isCurrency(text: string): boolean {
  try {
    return minorUnits(text) >= 0;
  } catch {
    return false;
  }
}
