/**
 * Freezes a value and everything it holds. What is already frozen is taken to be frozen through.
 *
 * @example
 * deepFreeze({ parts: [1, 2] }); // the object and its list can no longer change
 */
export function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}
