/** A page that has no data sets undefined or null. */
export function isGiven(page: unknown): boolean {
  return page !== undefined && page !== null;
}
