/**
 * A frozen copy of plain data, all through; what was handed over stays as free as it was. What is already frozen is taken to be frozen through
 * and is not copied.
 *
 * @example
 * frozenCopy({ parts: [1, 2] }); // an equal value that cannot change
 */
export function frozenCopy<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  if (Array.isArray(value)) return Object.freeze(value.map((inner: unknown) => frozenCopy(inner))) as T;
  const copied = Object.entries(value).map(([key, inner]) => [key, frozenCopy<unknown>(inner)] as const);
  return Object.freeze(Object.fromEntries(copied)) as T;
}
