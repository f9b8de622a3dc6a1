/** Whether a page gives something: one that does not sets undefined or null. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
