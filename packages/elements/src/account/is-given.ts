/** A page that has no data sets undefined or null. */
export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}
